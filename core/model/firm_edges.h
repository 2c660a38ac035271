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
// whose colours they hold. Slopes are less steep and stay, as does what is one cell wide.
//
// Then a cell more than 8 layers behind one above, below or beside it takes that one's answer: figures grow by a cell. A
// rim of background goes with them; without it a rim of figure stays behind and is smeared into what they uncover. The
// constants were chosen by eye on frames of three clips.
at::Tensor firmEdges(const at::Tensor& masses);

}  // namespace deep3d
