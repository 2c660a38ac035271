// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace deep3d {

// Sixteen hexadecimal digits that name a text: FNV-1a, 64 bits (Fowler, Noll, Vo). For names of files, not for secrets.
inline std::string textHash(std::string_view text) {
    uint64_t hash = 0xcbf29ce484222325;
    for (const char c : text) hash = (hash ^ uint8_t(c)) * 0x100000001b3;
    std::string digits(16, '0');
    for (size_t i = 0; i < 16; ++i) digits[15 - i] = "0123456789abcdef"[(hash >> (4 * i)) & 15];
    return digits;
}

}  // namespace deep3d
