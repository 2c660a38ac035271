// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "core/stereo/layer_volume.h"

// What the work on one output row reads: the volume on that row, and the source's row.
namespace deep3d {

// Output columns that are worked on together, and cells whose largest values are kept together.
inline constexpr int kTileColumns = 64;
inline constexpr int kBlockShift = 4, kBlockCells = 1 << kBlockShift;
// Vectors may read so many floats beyond the last cell or column.
inline constexpr int kRowPadding = 32;

// Memory of a row's work grows, never shrinks.
template <class T> void growTo(std::vector<T>& values, size_t needed) {
    if (values.size() < needed) values.resize(needed);
}

// Where layer k of the source is read for output column x: columns x + start and x + start + 1, the second with share.
struct LayerMove {
    int start;
    float share;
    float shiftPx, shiftCells;
};
std::vector<LayerMove> layerMoves(std::span<const float> shiftPx, float cellsPerColumn);

// The volume on one output row: [layers][stride] floats with the last cell repeated to the stride, and the largest
// value of each block of cells, [layers][blocks].
struct VolumeRowBuffer {
    std::vector<float> mass, nearer;           // nearer: mass of all nearer layers; layered only
    std::vector<float> blockMass;              // largest mass, or for layered the largest opacity of the cells seen
    std::vector<float> blockNearer;            // largest sum of nearer mass; layered only
    int layers = 0, cells = 0, blocks = 0;
    std::ptrdiff_t stride = 0;
};

// The vertical interpolation of frame row y, once per row.
void interpolateRow(const VolumeView& volume, int y, int frameRows, bool layered, VolumeRowBuffer& row);

// A source row as three float planes with its first and last column repeated `pad` times to each side.
struct PlaneRow {
    std::vector<float> samples;
    int columns = 0, pad = 0;
    std::ptrdiff_t planeStride = 0;

    const float* plane(int channel) const { return samples.data() + channel * planeStride + pad; }
};
template <class T> void separatePlanes(std::span<const T> rgb, int pad, PlaneRow& row);

}  // namespace deep3d
