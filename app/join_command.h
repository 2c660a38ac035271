// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <stop_token>
#include <vector>

namespace CLI {
class App;
}

namespace deep3d {

// `deep3d join PART... -o OUT`: parts of one film that separate processes made become one file, without re-encoding.
struct JoinArguments {
    std::vector<std::filesystem::path> parts;
    std::filesystem::path output;
    bool json = false;
};

CLI::App* addJoinCommand(CLI::App& program, JoinArguments& arguments);
int runJoin(const JoinArguments& arguments, std::stop_token stop);

}  // namespace deep3d
