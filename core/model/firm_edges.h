// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <torch/types.h>

namespace deep3d {

// Torch-only header. The edges of a network's objects are some cells wide, and a cell on one answers a depth between the
// two surfaces that meet there. Rendered, such cells float as crumbs in what a figure uncovers.
//
// Where the expected layer lies more than 2 layers behind the nearest and before the farthest of the nine cells around,
// the cell takes the whole answer of the nearest, unless the farthest is 4 times as close: outlines belong to the figure,
// whose colours they hold. Slopes are less steep, and what is one cell wide is the nearest itself: both stay. The
// constants were chosen by eye on two clips. masses [n][layers][h][w], sum 1 over the layers.
at::Tensor firmEdges(const at::Tensor& masses);

}  // namespace deep3d
