// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include "gpu/view_arguments.h"

namespace deep3d::gpu {

// Layers below 1/512 everywhere in a tile are left out as long as all that is left out stays below 1/128
// (core/stereo/active_layers.h).
constexpr float kSkipEach = 1.0f / 512.0f, kSkipTogether = 1.0f / 128.0f;

// The largest value of the blocks that hold cells first ... last of layer k, of both rows that are mixed.
DEEP3D_HOST_DEVICE inline float largestIn(const Volume& volume, const DeviceView<const float>& largest,
                                          const formula::Tap& rows, int k, int first, int last) {
    float most = 0.0f;
    const int cells = volume.shape.cells, each = volume.shape.blockCells;
    for (int b = clamped(first, 0, cells - 1) / each; b <= clamped(last, 0, cells - 1) / each; ++b) {
        const float upper = largest[volume.shape.blockAt(rows.left, k, b)];
        const float lower = largest[volume.shape.blockAt(rows.right, k, b)];
        most = upper > most ? upper : most;
        most = lower > most ? lower : most;
    }
    return most;
}

// The most that layer k may put into a tile; for the farthest layer of a layered view, which takes all light that is
// left, 1.
DEEP3D_HOST_DEVICE inline float largestOfLayer(const EyeArguments& eye, const ViewTile& tile, int tileCells, int k,
                                               ViewMethod method) {
    if (method != ViewMethod::Layered)
        return largestIn(eye.volume, eye.volume.largest, tile.rows, k, tile.firstCell, tile.firstCell + tileCells);
    if (k == eye.volume.shape.layers - 1) return 1.0f;
    int first = tile.firstCell + eye.steps[size_t(k)].cells, last = first + tileCells;
    // Where the layer is hidden its cells are read elsewhere.
    if (largestIn(eye.volume, eye.volume.largestNearer, tile.rows, k, first, last) > 1.0f - formula::kHiddenLight) {
        first -= eye.reachCells;
        last += eye.reachCells;
    }
    return largestIn(eye.volume, eye.volume.largest, tile.rows, k, first, last);
}

// Fills shared.picked, near to far.
template <class Shared>
DEEP3D_HOST_DEVICE void pickLayers(const EyeArguments& eye, ViewMethod method, Shared& shared) {
    float left = kSkipTogether;
    int count = 0;
    for (int k = 0; k < eye.volume.shape.layers; ++k) {
        // Sharp selection looks for peaks among all layers.
        const float largest = method == ViewMethod::Sharp ? 1.0f : shared.largest[size_t(k)];
        if (largest < kSkipEach && largest <= left) {
            left -= largest;
            continue;
        }
        const LayerStep& step = eye.steps[size_t(k)];
        shared.picked[size_t(count++)] = {k, kNotStaged, step.columnShare, step.cellShare};
    }
    shared.pickedCount = count;
}

// Chooses the source columns to stage: all that the picked layers read or, where these are too many, as many as there is
// room for; and tells each layer where its own begin.
template <class Shared>
DEEP3D_HOST_DEVICE void planSource(const EyeArguments& eye, const ViewTile& tile, Shared& shared) {
    int first = 1 << 30, last = -(1 << 30);
    for (int i = 0; i < shared.pickedCount; ++i) {
        const int columns = eye.steps[size_t(shared.picked[size_t(i)].layer)].columns;
        first = smaller(first, tile.x0 + columns);
        last = larger(last, tile.x0 + columns + tile.columns);
    }
    first = first >= 0 ? first / 4 * 4 : -((-first + 3) / 4 * 4);  // whole groups of four
    shared.sourceFirst = first;
    shared.sourceCount = shared.pickedCount > 0 ? smaller((last - first + 4) / 4 * 4, kStagedColumns) : 0;
    for (int i = 0; i < shared.pickedCount; ++i) {
        const int at = tile.x0 + eye.steps[size_t(shared.picked[size_t(i)].layer)].columns - first;
        if (at + tile.columns < shared.sourceCount) shared.picked[size_t(i)].source = at;
    }
}

}  // namespace deep3d::gpu
