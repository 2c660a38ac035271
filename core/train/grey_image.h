// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <vector>

namespace deep3d {

// One plane of 8-bit samples, rows top to bottom without gaps.
struct GreyImage {
    int width = 0, height = 0;
    std::vector<uint8_t> pixels;  // [height][width]
};

}  // namespace deep3d
