// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include <sys/types.h>

#include "tests/support/temporary_folder.h"

namespace deep3d::testing {

struct Finished {
    int exitCode = -1;  // 128 + the signal's number where one ended it
    std::string out, err;
    int64_t bytesRead = 0;  // of files, by the kernel's count
};

// The built `deep3d` with arguments, running. Its output goes to files, so nothing can block.
class Process {
public:
    explicit Process(const std::vector<std::string>& arguments);
    ~Process();

    // Waits until a line stands on standard output; false where it ended without one.
    bool waitForOutput();
    void interrupt();  // Ctrl-C
    void kill();       // SIGKILL: nothing can be put in order
    bool running();
    Finished wait();

private:
    TemporaryFolder m_folder;
    pid_t m_process = -1;
    int m_status = 0;
    bool m_ended = false;
};

Finished runDeep3d(const std::vector<std::string>& arguments);

}  // namespace deep3d::testing
