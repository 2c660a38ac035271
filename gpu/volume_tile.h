// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <cmath>

#include "gpu/volume.h"

namespace deep3d::gpu {

// The part of a volume that one tile of columns reads, in shared memory: for each layer its own run of cells (moved by
// its shift), rows mixed. The selections stage masses alone, as floats.
struct alignas(8) StagedLayer {
    float mass, light;
};
constexpr int kStagedCells = 1024;  // of all layers together

// Cells that a tile of `columns` may touch in one layer: those under it, one for rounding, one for the layer's share and
// the last one's right neighbour.
constexpr int cellsUnder(int columns, float cellsPerColumn) { return int(float(columns - 1) * cellsPerColumn) + 4; }

// The widest tile, at most `most` columns, whose layers fit into shared memory; whole vectors of sixteen where it can.
inline int tileColumnsFor(int layers, float cellsPerColumn, int most) {
    int columns = most;
    while (columns > 1 && layers * cellsUnder(columns, cellsPerColumn) > kStagedCells)
        columns -= columns > 16 ? 16 : 1;
    return columns;
}

// Where a column lies in the tile's run of cells.
struct CellPlace {
    int cell;  // from the run's first
    float share;

    DEEP3D_HOST_DEVICE CellPlace(float column, float cellsPerColumn, int firstCell) {
        const float u = formula::gridPosition(column, cellsPerColumn), whole = floorf(u);
        cell = int(whole) - firstCell;
        share = u - whole;
    }
    DEEP3D_HOST_DEVICE CellPlace(int at, float part) : cell(at), share(part) {}

    // The same for a layer that is moved by its own part of a cell.
    DEEP3D_HOST_DEVICE CellPlace movedBy(float part) const {
        const float sum = share + part;
        return sum >= 1.0f ? CellPlace(cell + 1, sum - 1.0f) : CellPlace(cell, sum);
    }
};
DEEP3D_HOST_DEVICE inline int firstCellOf(int column, float cellsPerColumn) {
    return int(floorf(formula::gridPosition(float(column), cellsPerColumn)));
}

DEEP3D_HOST_DEVICE inline void fill(float& to, const GlobalRow& row, int k, int cell) { to = row.mass(k, cell); }
DEEP3D_HOST_DEVICE inline void fill(StagedLayer& to, const GlobalRow& row, int k, int cell) {
    to = {row.mass(k, cell), row.light(k, cell)};
}

// Cells first ... first + count - 1 of layer k, the row's first and last repeated outside; `lane` of `lanes` threads
// that share the work.
template <class Entry, size_t kCount>
DEEP3D_HOST_DEVICE void stageRun(const GlobalRow& row, int k, int first, int count, int lane, int lanes,
                                 SharedArray<Entry, kCount>& staged, int at) {
    for (int i = lane; i < count; i += lanes)
        fill(staged[size_t(at + i)], row, k, clamped(first + i, 0, row.cells - 1));
}

DEEP3D_HOST_DEVICE inline float mixedAt(const SharedArray<float, kStagedCells>& staged, int at, float share) {
    return formula::mixed(staged[size_t(at)], staged[size_t(at + 1)], share);
}
DEEP3D_HOST_DEVICE inline StagedLayer mixedAt(const SharedArray<StagedLayer, kStagedCells>& staged, int at, float share) {
    const StagedLayer left = staged[size_t(at)], right = staged[size_t(at + 1)];
    return {formula::mixed(left.mass, right.mass, share), formula::mixed(left.light, right.light, share)};
}


DEEP3D_HOST_DEVICE inline int revealingSide(const DeviceView<const LayerStep>& steps) {
    return formula::revealingSide(steps[0].shiftPx, steps[size_t(steps.count) - 1].shiftPx);
}

// One column of a view, or one cell of a target volume, on its way through the layers.
struct LayeredColumn {
    const GlobalRow& row;
    CellPlace place;
    float x, cellsPerColumn;
    int towards;      // formula::revealingSide
    float ownLight;   // formula::kOwnLight or kOwnWeightLight

    // Its own part has the colour at the layer's shift.
    DEEP3D_HOST_DEVICE formula::LayerHit hit(const StagedLayer& staged, int k, const LayerStep& step, float light) const {
        const float column = x - step.shiftPx;
        if (formula::revealedShare(staged.light, light, ownLight) > 0.0f)
            return formula::layerAt(row, k, column, cellsPerColumn, light, towards, ownLight);
        const float own = saturated(quotient(staged.mass, staged.light > 1e-6f ? staged.light : 1e-6f));
        return {{k == row.layers - 1 ? 1.0f : own, column}, {0.0f, column}, {0.0f, column}};
    }
};

}  // namespace deep3d::gpu
