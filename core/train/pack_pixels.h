// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <filesystem>
#include <vector>

#include "core/image/frame.h"
#include "core/train/black_bars.h"
#include "core/train/picture.h"

// Pixels on their way into a pack. Every function throws Error(BadInput) naming the file; any thread.
namespace deep3d {

// A decoded picture.
struct PackPicture {
    Picture pixels;             // RGB or grey
    std::vector<uint8_t> jpeg;  // the file's own bytes, where any reader shows them as `pixels`
    Size size() const { return {pixels.width, pixels.height}; }
};
PackPicture readPicture(const std::filesystem::path& path);
PackPicture pictureOf(const Frame& frame);  // of eight bits

GreyImage greyOf(const PackPicture& picture);  // its luma
GreyImage readGrey(const std::filesystem::path& path);

// Without its bars. `size` is that of the picture in which the bars were measured: a plane may be smaller.
PackPicture without(const Bars& bars, PackPicture picture);
GreyImage without(const Bars& bars, GreyImage plane, Size size);

// Made smaller where its longer side is above the limit.
PackPicture limited(PackPicture picture, int longestSide);

// As a pack stores it: JPEG of quality 95, or the file's own bytes where they already fit.
std::vector<uint8_t> storedBytes(PackPicture picture, int longestSide);
Size storedSize(Size size, int longestSide);  // the longer side at most `longestSide`

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
