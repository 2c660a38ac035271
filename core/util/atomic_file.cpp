// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/util/atomic_file.h"

#include <atomic>
#include <string>

#include <unistd.h>

#include "core/util/error.h"

namespace fs = std::filesystem;

namespace deep3d {
namespace {

// Short whatever the target's length: a name near the file system's limit must still be writable.
fs::path temporaryName(const fs::path& target) {
    static std::atomic<unsigned> counter{0};
    return target.parent_path() / (".deep3d-" + std::to_string(::getpid()) + "-" + std::to_string(counter++) +
                                   target.extension().string());
}

}  // namespace

AtomicFile::AtomicFile(fs::path target) : m_target(std::move(target)), m_temporary(temporaryName(m_target)) {
    const fs::path folder = m_target.parent_path().empty() ? fs::path(".") : m_target.parent_path();
    std::error_code ignored;
    if (!fs::is_directory(folder, ignored))
        throw Error(ErrorKind::BadInput, QT_TRANSLATE_NOOP("core", "The folder %1 does not exist."), {folder.string()});
    if (::access(folder.c_str(), W_OK) != 0)
        throw Error(ErrorKind::BadInput, QT_TRANSLATE_NOOP("core", "The folder %1 cannot be written to."),
                    {folder.string()});
}

AtomicFile::~AtomicFile() {
    std::error_code ignored;
    if (!m_committed) fs::remove(m_temporary, ignored);
}

void AtomicFile::commit() {
    std::error_code problem;
    fs::rename(m_temporary, m_target, problem);
    if (problem == std::errc::no_space_on_device)
        throw Error(ErrorKind::OutOfSpace, QT_TRANSLATE_NOOP("core", "The disk is full: %1 could not be written."),
                    {m_target.string()});
    if (problem)
        throw Error(ErrorKind::Failed, QT_TRANSLATE_NOOP("core", "%1 could not be written: %2."),
                    {m_target.string(), problem.message()});
    m_committed = true;
}

}  // namespace deep3d
