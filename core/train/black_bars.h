// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <span>

#include "core/image/frame.h"
#include "core/train/grey_image.h"

namespace deep3d {

// What is cut off at each side, px.
struct Bars {
    int left = 0, top = 0, right = 0, bottom = 0;
    bool operator==(const Bars&) const = default;
    explicit operator bool() const { return left || top || right || bottom; }
    Size inside(Size size) const { return {size.width - left - right, size.height - top - bottom}; }
};

// The black bars (letterbox above and below, pillarbox at the sides) that pictures of one size have in common: both eyes,
// or frames from all over a film. A bar is black in every picture; it lies on both sides, equally thick within 2 % of
// the picture; it is at least 1 % thick, both together at most 60 %; and in at least one picture half of the line beside
// each bar is not black. So night, a black background and a vignette are none. Black is a line with at most 1 % of
// pixels above luma 24. No pictures: no bars. Any thread.
Bars findBars(std::span<const GreyImage> pictures);

}  // namespace deep3d
