// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/image/file_bytes.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fstream>
#include <new>

#include <fcntl.h>
#include <unistd.h>

#include "core/util/atomic_file.h"
#include "core/util/error.h"

namespace fs = std::filesystem;

namespace deep3d {
namespace {

// Length of the UTF-8 sequence at `at`, 0 where there is none.
size_t sequenceLength(const std::string& text, size_t at) {
    const auto lead = uint8_t(text[at]);
    const size_t length = lead < 0x80 ? 1 : lead >= 0xC2 && lead < 0xE0 ? 2 : lead >= 0xE0 && lead < 0xF0 ? 3
                          : lead >= 0xF0 && lead < 0xF5 ? 4 : 0;
    if (length == 0 || at + length > text.size()) return 0;
    for (size_t i = 1; i < length; ++i)
        if ((uint8_t(text[at + i]) & 0xC0) != 0x80) return 0;
    return length;
}

std::ifstream opened(const fs::path& path, uintmax_t& size) {
    std::error_code problem;
    const fs::file_status status = fs::status(path, problem);
    if (!fs::exists(status)) {
        if (problem && problem != std::errc::no_such_file_or_directory)
            throw Error(ErrorKind::BadInput, QT_TRANSLATE_NOOP("core", "%1 cannot be opened: %2."),
                        {shownName(path), problem.message()});
        throw Error(ErrorKind::BadInput, QT_TRANSLATE_NOOP("core", "%1 does not exist."), {shownName(path)});
    }
    if (fs::is_directory(status))
        throw Error(ErrorKind::BadInput, QT_TRANSLATE_NOOP("core", "%1 is a folder, not a picture."), {shownName(path)});
    if (!fs::is_regular_file(status))
        throw Error(ErrorKind::BadInput, QT_TRANSLATE_NOOP("core", "%1 is not an ordinary file."), {shownName(path)});
    std::ifstream file(path, std::ios::binary);
    size = fs::file_size(path, problem);
    if (!file || problem)
        throw Error(ErrorKind::BadInput, QT_TRANSLATE_NOOP("core", "%1 cannot be read."), {shownName(path)});
    if (size == 0) throw Error(ErrorKind::BadInput, QT_TRANSLATE_NOOP("core", "%1 is empty."), {shownName(path)});
    return file;
}

Bytes readUpTo(const fs::path& path, uintmax_t count) {
    uintmax_t size = 0;
    std::ifstream file = opened(path, size);
    try {
        Bytes bytes(size_t(std::min(size, count)));
        file.read(reinterpret_cast<char*>(bytes.data()), std::streamsize(bytes.size()));
        bytes.resize(size_t(file.gcount()));
        return bytes;
    } catch (const std::bad_alloc&) {
        throw Error(ErrorKind::OutOfMemory, QT_TRANSLATE_NOOP("core", "There is not enough memory to open %1."),
                    {shownName(path)});
    }
}

}  // namespace

std::string shownName(const fs::path& path) {
    const std::string raw = path.string();
    std::string shown;
    for (size_t at = 0; at < raw.size();) {
        const size_t length = sequenceLength(raw, at);
        shown += length ? raw.substr(at, length) : "?";
        at += std::max<size_t>(1, length);
    }
    return shown;
}

Bytes readFileStart(const fs::path& path, size_t count) { return readUpTo(path, count); }

Bytes readFileBytes(const fs::path& path) { return readUpTo(path, UINTMAX_MAX); }

void writeAll(int file, ByteView bytes, const std::string& name) {
    while (!bytes.empty()) {
        const ssize_t written = ::write(file, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR) continue;
        if (written < 0 && (errno == ENOSPC || errno == EDQUOT || errno == EFBIG))
            throw Error(ErrorKind::OutOfSpace, QT_TRANSLATE_NOOP("core", "The disk is full: %1 could not be written."),
                        {name});
        if (written < 0)
            throw Error(ErrorKind::Failed, QT_TRANSLATE_NOOP("core", "%1 could not be written: %2."),
                        {name, std::strerror(errno)});
        bytes = bytes.subspan(size_t(written));
    }
}

void writeFileBytes(const fs::path& path, ByteView bytes) {
    AtomicFile target(path);
    const std::string name = shownName(path);
    const int file = ::open(target.path().c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
    if (file < 0)
        throw Error(errno == ENOSPC || errno == EDQUOT ? ErrorKind::OutOfSpace : ErrorKind::BadInput,
                    QT_TRANSLATE_NOOP("core", "%1 could not be written: %2."), {name, std::strerror(errno)});
    try {
        writeAll(file, bytes, name);
    } catch (...) {
        ::close(file);
        throw;
    }
    // Network and quota file systems report a full disk only here.
    if (::close(file) != 0)
        throw Error(errno == ENOSPC || errno == EDQUOT ? ErrorKind::OutOfSpace : ErrorKind::Failed,
                    QT_TRANSLATE_NOOP("core", "%1 could not be written: %2."), {name, std::strerror(errno)});
    target.commit();
}

}  // namespace deep3d
