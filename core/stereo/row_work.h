// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "core/stereo/layer_volume.h"

// The work on one output row in vector instructions. Every function here picks the widest instructions of the machine
// at run time; all follow pixel_formula.h, which they are tested against.
namespace deep3d {

// Output columns that are worked on together, and cells whose largest values are kept together.
inline constexpr int kTileColumns = 64;
inline constexpr int kBlockShift = 4, kBlockCells = 1 << kBlockShift;
// Vectors may read so many floats beyond the last cell or column.
inline constexpr int kRowPadding = 32;

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

// For each layer the cells where it is seen (formula::revealingCell), made when a row first needs the layer.
struct RevealingCells {
    std::vector<int32_t> cells;  // [layers][cells]
    std::vector<char> known;     // [layers]
};

// One output row by each method. `moves` has one entry per layer.
void selectionRow(const VolumeRowBuffer& volume, const PlaneRow& source, std::span<const LayerMove> moves,
                  std::span<uint8_t> out);
void selectionRow(const VolumeRowBuffer& volume, const PlaneRow& source, std::span<const LayerMove> moves,
                  std::span<uint16_t> out);
void sharpRow(const VolumeRowBuffer& volume, const PlaneRow& source, std::span<const LayerMove> moves,
              std::span<uint8_t> out);
void sharpRow(const VolumeRowBuffer& volume, const PlaneRow& source, std::span<const LayerMove> moves,
              std::span<uint16_t> out);
void layeredRow(const VolumeRowBuffer& volume, const PlaneRow& source, std::span<const LayerMove> moves,
                RevealingCells& revealing, std::span<uint8_t> out);
void layeredRow(const VolumeRowBuffer& volume, const PlaneRow& source, std::span<const LayerMove> moves,
                RevealingCells& revealing, std::span<uint16_t> out);

// The weights of layeredRow at the cells themselves, without colours (formula::sourceToTargetCell). Layer k goes to
// weights + k * layerStride, which must have room for kRowPadding more than the cells.
void layeredWeights(const VolumeRowBuffer& volume, std::span<const LayerMove> moves, RevealingCells& revealing,
                    float* weights, std::ptrdiff_t layerStride);

// Memory for the work on one row; one per thread, grows, never shrinks.
struct RowScratch {
    VolumeRowBuffer volume;
    PlaneRow source;
    RevealingCells revealing;
    std::vector<unsigned char> left, right;  // finished rows of both eyes
};

}  // namespace deep3d
