// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>

namespace deep3d {

// A file that appears under its final name only when it is complete.
//
// Writers write to path(), a hidden name with the same extension in the same folder, then call commit(). Without
// commit() the destructor removes it. The folder must exist. One owner, one thread at a time.
class AtomicFile {
public:
    // Throws Error(BadInput) where the folder of `target` does not exist or cannot be written.
    explicit AtomicFile(std::filesystem::path target);
    ~AtomicFile();
    AtomicFile(const AtomicFile&) = delete;
    AtomicFile& operator=(const AtomicFile&) = delete;

    const std::filesystem::path& path() const { return m_temporary; }

    // Renames onto the target, replacing it. Throws Error(Failed or OutOfSpace) and leaves the target as it was.
    void commit();

private:
    std::filesystem::path m_target, m_temporary;
    bool m_committed = false;
};

}  // namespace deep3d
