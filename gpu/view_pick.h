// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include "gpu/view_arguments.h"

namespace deep3d::gpu {

// Layers below 1/512 everywhere in a tile are left out as long as all that is left out stays below 1/128
// (core/stereo/active_layers.h).
constexpr float kSkipEach = 1.0f / 512.0f, kSkipTogether = 1.0f / 128.0f;

// Rows of cells, first to last.
struct RowSpan {
    int first, last;
};

// The largest value of the blocks that hold cells first ... last of layer k in all these rows.
DEEP3D_HOST_DEVICE inline float largestIn(const Volume& volume, const DeviceView<const float>& largest,
                                          const RowSpan& rows, int k, int first, int last) {
    float most = 0.0f;
    const int cells = volume.shape.cells, each = volume.shape.blockCells;
    const int firstBlock = clamped(first, 0, cells - 1) / each, lastBlock = clamped(last, 0, cells - 1) / each;
    for (int row = rows.first; row <= rows.last; ++row) {
        for (int b = firstBlock; b <= lastBlock; ++b) {
            const float value = largest[volume.shape.blockAt(row, k, b)];
            most = value > most ? value : most;
        }
    }
    return most;
}

// The most that layer k may put into a block's rows; for the farthest layer of a layered view, which takes all light that
// is left, 1.
DEEP3D_HOST_DEVICE inline float largestOfLayer(const EyeArguments& eye, const RowSpan& rows, int firstCell, int tileCells,
                                               int k, ViewMethod method) {
    if (method != ViewMethod::Layered)
        return largestIn(eye.volume, eye.volume.largest, rows, k, firstCell, firstCell + tileCells);
    if (k == eye.volume.shape.layers - 1) return 1.0f;
    int first = firstCell + eye.steps[size_t(k)].cells, last = first + tileCells;
    // Where the layer is not seen clearly its cells are read elsewhere.
    if (largestIn(eye.volume, eye.volume.largestNearer, rows, k, first, last) > 1.0f - formula::kOwnLight) {
        first -= eye.reachCells;
        last += eye.reachCells;
    }
    return largestIn(eye.volume, eye.volume.largest, rows, k, first, last);
}

// Fills plan.picked; largest(k) is what layer k may put into the rows.
template <class LargestOf>
DEEP3D_HOST_DEVICE void pickLayers(const EyeArguments& eye, LargestOf largestOf, EyePlan& plan) {
    float left = kSkipTogether;
    int count = 0;
    for (int k = 0; k < eye.volume.shape.layers; ++k) {
        const float largest = largestOf(k);
        if (largest < kSkipEach && largest <= left) {
            left -= largest;
            continue;
        }
        const LayerStep& step = eye.steps[size_t(k)];
        plan.picked[size_t(count++)] = {k, kNotStaged, step.columnShare, step.cellShare};
    }
    plan.pickedCount = count;
}

// Chooses the source columns to stage: all that the picked layers read or, where these are too many, as many as there is
// room for; and tells each layer where its own begin.
DEEP3D_HOST_DEVICE inline void planSource(const EyeArguments& eye, const ViewTile& tile, EyePlan& plan) {
    int first = 1 << 30, last = -(1 << 30);
    for (int i = 0; i < plan.pickedCount; ++i) {
        const int columns = eye.steps[size_t(plan.picked[size_t(i)].layer)].columns;
        first = smaller(first, tile.x0 + columns);
        last = larger(last, tile.x0 + columns + tile.columns);
    }
    first = first >= 0 ? first / 4 * 4 : -((-first + 3) / 4 * 4);  // whole groups of four
    plan.sourceFirst = first;
    plan.sourceCount = plan.pickedCount > 0 ? smaller((last - first + 4) / 4 * 4, kStagedColumns) : 0;
    for (int i = 0; i < plan.pickedCount; ++i) {
        const int at = tile.x0 + eye.steps[size_t(plan.picked[size_t(i)].layer)].columns - first;
        if (at + tile.columns < plan.sourceCount) plan.picked[size_t(i)].source = at;
    }
}

}  // namespace deep3d::gpu
