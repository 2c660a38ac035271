// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include "gpu/source_tile.h"
#include "gpu/volume_tile.h"

namespace deep3d::gpu {

// core's SynthesisMethod and the row-wise part of its Layout, in C++17 for nvcc. Placed: each eye at its own place.
enum class ViewMethod { Selection, Sharp, Layered };
enum class Composition { Placed, Anaglyph, Difference, RowInterlaced, ColumnInterlaced, Checkerboard, Left, Right };

constexpr int kTileColumns = 256;  // at most; fewer where the layers' cells would not fit into shared memory

struct EyeArguments {
    Volume volume;                       // layered: the source's; selections: the target's
    DeviceView<const LayerStep> steps;   // [layers]; empty: the view is the source itself
    int reachCells = 0;                  // how far a cell may lie from the cell that shows its layer
    int blackLeft = 0, blackRight = 0;   // floating window, columns of the source
    int placeColumn = 0, placeRow = 0;   // of the view in a placed output
};

// One strip of rows of one picture, both eyes, composed.
template <class T> struct ViewArguments {
    ViewMethod method = ViewMethod::Selection;
    Composition composition = Composition::Placed;
    ImageView<const T> source;  // rows of the strip
    ImageView<T> out;
    EyeArguments eyes[2];       // left, right, after any exchange
    int firstRow = 0;                       // of the strip in the whole picture
    float cellsPerColumn = 1.0f, cellsPerRow = 1.0f;
    int firstColumn = 0, viewColumns = 0;   // what borders leave of the source's columns
    int tileColumns = 1, tileCells = 4;     // tileColumnsFor(layers, cellsPerColumn, kTileColumns), cellsUnder(...)
    float leftMatrix[9] = {}, rightMatrix[9] = {};
    bool linearLight = false;

    DEEP3D_HOST_DEVICE bool needs(int eye, int y) const {
        if (composition == Composition::Left) return eye == 0;
        if (composition == Composition::Right) return eye == 1;
        if (composition == Composition::RowInterlaced) return eye == y % 2;
        return true;
    }
};

// A layer that a tile cannot do without.
struct PickedLayer {
    int layer;
    int source;  // where the tile's first column is read in the staged source; kNotStaged: from the device's memory
    float columnShare, cellShare;
};
constexpr int kNotStaged = -1000000;

// What one eye of a block's rows is made of.
struct EyePlan {
    SharedArray<PickedLayer, kMostLayers> picked;  // near to far
    int pickedCount;
    int sourceFirst, sourceCount;  // columns to stage
};

template <class T, class Entry> struct ViewShared {
    SharedArray<Entry, kStagedCells> volume;
    SourceTile<T> source;
    alignas(16) SharedArray<T, 2 * 3 * kTileColumns> finished;  // [eye][column][channel]
    SharedArray<float, 2 * kMostLayers> largest;                // [eye][layer]
    EyePlan plans[2];
};

// Rows of the picture that one block makes, one after the other, with one plan.
constexpr int kBlockRows = 4;

// The columns that a block works on.
struct ViewTile {
    int x0, columns;  // of the source
    int firstCell;

    template <class T> DEEP3D_HOST_DEVICE ViewTile(const ViewArguments<T>& a, const Block& block) {
        const int viewX = block.x * a.tileColumns;
        x0 = a.firstColumn + viewX;
        columns = smaller(a.tileColumns, a.viewColumns - viewX);
        firstCell = firstCellOf(x0, a.cellsPerColumn);
    }
};

// A row of the strip among the rows of cells.
template <class T> DEEP3D_HOST_DEVICE formula::Tap cellRows(const ViewArguments<T>& a, const VolumeShape& shape, int row) {
    return formula::tapAt(formula::gridPosition(float(a.firstRow + row), a.cellsPerRow), shape.rows);
}

}  // namespace deep3d::gpu
