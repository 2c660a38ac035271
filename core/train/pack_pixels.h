// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <filesystem>
#include <vector>

#include "core/image/frame.h"
#include "core/train/stereo_match.h"

// Pixels on their way into a pack. Every function throws Error(BadInput) naming the file; any thread.
namespace deep3d {

// A picture as the pack stores it.
struct StoredPicture {
    std::vector<uint8_t> jpeg;  // RGB or grey, upright, quality 95; the file's own bytes where they already fit
    Size original, stored;      // px; stored's longer side is at most `longestSide`
};
StoredPicture storedPicture(const std::filesystem::path& path, int longestSide);

StoredPicture storedPicture(const Frame& frame, int longestSide);

// The picture as luma at its own size.
GreyImage readGrey(const std::filesystem::path& path);
GreyImage greyOf(const Frame& frame);

// Relative depth, 0 = unknown, larger = nearer: 8 bits as they are; 16 bits with the lowest and the highest known value on
// 1 and 255.
GreyImage readNearness(const std::filesystem::path& path);

// An 8-bit plane brought to `size` by its nearest samples, so that 0 = unknown never mixes with known values.
std::vector<uint8_t> nearestPlane(const GreyImage& plane, Size size);

// Measured disparity of the left view, from 16 bit in 1/64 px with 0 = unknown.
struct MeasuredDisparity {
    GreyImage nearness;                // 0 unknown, 1 far ... 255 near, linear; its range is the whole measured one
    double nearPx = 0.0, farPx = 0.0;  // px at the file's own width
};
MeasuredDisparity readDisparity(const std::filesystem::path& path);

}  // namespace deep3d
