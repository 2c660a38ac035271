// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/image/frame.h"
#include "core/stereo/distribution.h"
#include "core/stereo/shift_table.h"

// How well the renderer makes the other eye when the depth is true: the quality row of `deep3d bench` (performance
// page), measured on stereo pairs with a disparity map.
namespace deep3d {

// A distribution that says what a disparity map says, and the table whose parallaxes are the map's.
struct TrueDepth {
    DistributionPtr distribution;  // source-aligned, default axis
    ShiftTable table;
};

// `disparity`: 16 bits, grey, x_left - x_right of the left view in 1/64 px, 0 = unknown. Unknown cells are
// filled from the farther side of their row, the 0.5 and 99.5 percentiles lie on layers 29 and 3, cells take the value
// at their centre. Throws Error(BadInput) for a map without two different known values or with eight bits.
TrueDepth trueDepth(const Frame& disparity, int gridWidth = 384);

// Mean absolute difference of two eight-bit pictures of one size, 0 ... 255, 5 % of the columns left out at each side.
// Throws Error(BadInput) where size or bits do not fit.
double viewError(const Frame& view, const Frame& truth);

}  // namespace deep3d
