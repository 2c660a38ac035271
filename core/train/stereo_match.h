// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <vector>

#include "core/train/grey_image.h"

namespace deep3d {

// What dense matching found out about a pair.
struct StereoMatch {
    std::vector<uint8_t> nearness;       // [h][w] of the left view: 0 unknown, 1 far ... 255 near, linear in disparity
    double nearPx = 0.0, farPx = 0.0;    // disparity x_left - x_right of nearness 255 and 1, px
    double validShare = 0.0;             // share of pixels with known disparity, 0 ... 1
    double verticalPx = 0.0;             // median vertical misalignment of corresponding points, px
};

// Dense disparity of a pair whose rows are nearly aligned: semi-global matching (Hirschmueller 2008, OpenCV's SGBM) at
// half size over -1/8 ... +3/8 of the width, then at full size over the range found; sub-pixel; checked against the
// matching from right to left within 1 px; patches under 1/1000 of the picture removed. Near and far are the 98 % and
// 2 % quantiles; disparities outside are clipped. Vertical misalignment: corners followed by Lucas and Kanade's method,
// forward and back. Both views must have one size. Any thread.
StereoMatch matchPair(const GreyImage& left, const GreyImage& right);

}  // namespace deep3d
