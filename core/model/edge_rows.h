// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>

#include "core/model/edge_formula.h"

// The work of edge_following.h on one row in vector instructions, the widest of the machine at run time. Both functions
// follow edge_formula.h and pixel_formula.h, which they are tested against. Any thread.
namespace deep3d::edges {

// Vectors read so many cells from the first one of a window, whose last are not used.
inline constexpr int kWindowLanes = 8;
// The masses of a cell lie beside each other: all layers, then 1, then zeros up to a multiple of this.
inline constexpr int kCellFloats = 48;

// A network's cells, with a border of zeros of kReach cells above, below and to the left and of kWindowLanes to the
// right. Cell (x, y) of the answer's grid is entry (y + kReach) * stride + x + kReach of each array.
struct Cells {
    int width = 0, height = 0, stride = 0, layers = 0;
    int cellFloats = 0;                                    // a multiple of kCellFloats
    const float *r = nullptr, *g = nullptr, *b = nullptr;  // colours, of white
    const float *expected = nullptr, *sure = nullptr;      // layer; sureness(), 0 in the border
    const float* masses = nullptr;                         // [entries][cellFloats]
};

// One row of fine cells, twice as many as cells. `colours`: planes r, g, b of the row, of white. `share`: of each cell,
// edgeShare(). `out`: the row of layer 0, those of the next layers follow at steps of `plane`.
struct FineRow {
    int y = 0;
    const float* colours[3] = {};
    const float* share = nullptr;
    float* out = nullptr;
    std::ptrdiff_t plane = 0;
};

// A row of fine cells of one layer, bilinear: `share` of the row of cells below it, the rest of the one above it,
// [width] each. `mixed` [width] is room to work in, `out` [2 width].
void enlargeRow(const float* upper, const float* lower, float share, int width, float* mixed, float* out);
// Where the share is above 0, mixes the mean of the answers around each fine cell into what is there.
void followRow(const Cells& cells, const FineRow& row);

}  // namespace deep3d::edges
