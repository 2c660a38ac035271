// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <span>

#include "core/stereo/layer_volume.h"
#include "core/stereo/stereo_settings.h"

namespace deep3d {

// The parallaxes that stand at one side of the picture, fractions of the width, nearest <= farthest.
struct SideParallax {
    float nearest = 0.0f, farthest = 0.0f;
};
struct PictureSides {
    SideParallax left, right;
};

// Of the outer 1/24 of the cells on each side, the layers that hold at least 1 % of the mass there.
PictureSides sideParallaxes(const VolumeView& volume, std::span<const float> parallax);

// What BorderMode asks of two views of width W, in columns.
struct BorderPlan {
    int cropLeft = 0, cropRight = 0;              // columns that both views lose
    int blackLeft[2] = {0, 0}, blackRight[2] = {0, 0};  // black columns at the sides of the left [0] and right [1] eye
};

// Crop: the columns where either eye looks beyond the source. Floating window: at each side black on the eye that sees
// too much, as wide as the larger of the near and far parallax there. At least one column of picture always remains.
BorderPlan planBorders(BorderMode mode, const PictureSides& sides, double balance, int columns);

}  // namespace deep3d
