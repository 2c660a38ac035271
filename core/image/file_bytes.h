// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <filesystem>
#include <span>
#include <string>
#include <vector>

// Whole files in memory, with the sentences that a person reads when one cannot be used. Any thread.
namespace deep3d {

using Bytes = std::vector<uint8_t>;
using ByteView = std::span<const uint8_t>;

// The path as text that is always valid UTF-8: bytes that are not become "?".
std::string shownName(const std::filesystem::path& path);

// The first `count` bytes, fewer where the file is shorter. Throws Error(BadInput): missing, a folder, empty, unreadable.
Bytes readFileStart(const std::filesystem::path& path, size_t count);

// All bytes. Throws as above, Error(OutOfMemory) where the file does not fit into memory.
Bytes readFileBytes(const std::filesystem::path& path);

// Writes through AtomicFile: nothing is left behind on failure. Throws as AtomicFile and writeAll().
void writeFileBytes(const std::filesystem::path& path, ByteView bytes);

// Writes everything to an open file descriptor; `name` stands in the sentence.
// Throws Error(OutOfSpace) where the disk, the quota or the file system's largest file is full, else Error(Failed).
void writeAll(int file, ByteView bytes, const std::string& name);

}  // namespace deep3d
