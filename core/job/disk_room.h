// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <stop_token>
#include <string>

namespace deep3d {

// Bytes that may still be written where `folder` lies; 0 where that cannot be told.
uintmax_t freeBytes(const std::filesystem::path& folder);

// "1.3 GB", "820 kB": decimal units, as file managers show them.
std::string bytesText(uintmax_t bytes);

// Waits until `wanted` bytes are free where `folder` lies, looking twice a second; `missing` is told the bytes that still
// lack, at first and whenever they change. False when stopped.
bool waitForRoom(const std::filesystem::path& folder, uintmax_t wanted, const std::function<void(uintmax_t)>& missing,
                 std::stop_token stop);

}  // namespace deep3d
