// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "core/image/frame.h"

namespace deep3d {

// Where every pixel of a frame was in another one: pixel (x, y) was at (x + dx, y + dy), in px of `size`; [h][w].
struct FlowField {
    Size size;
    std::vector<float> dx, dy;
};

// Dense inverse search (Kroeger et al. 2016, OpenCV's medium preset) on grey pictures, from `frame` to `before`, which
// must have the same size and eight bits (std::logic_error otherwise). Below 16 px a side nothing is searched: no
// motion. The answer does not depend on the number of threads. Any thread; made for pictures of the network's size
// (some ms).
FlowField flowBetween(const Frame& frame, const Frame& before);

}  // namespace deep3d
