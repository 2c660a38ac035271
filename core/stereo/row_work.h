// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "core/stereo/revealed_cells.h"
#include "core/stereo/volume_rows.h"

// The work on one output row in vector instructions. Every function here picks the widest instructions of the machine
// at run time; all follow pixel_formula.h, which they are tested against.
namespace deep3d {

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
                RevealedCells& revealed, std::span<uint8_t> out);
void layeredRow(const VolumeRowBuffer& volume, const PlaneRow& source, std::span<const LayerMove> moves,
                RevealedCells& revealed, std::span<uint16_t> out);

// The weights of layeredRow at the cells themselves, without colours (formula::sourceToTargetCell). Layer k goes to
// weights + k * layerStride, which must have room for kRowPadding more than the cells.
void layeredWeights(const VolumeRowBuffer& volume, std::span<const LayerMove> moves, RevealedCells& revealed,
                    float* weights, std::ptrdiff_t layerStride);

// Memory for the work on one row; one per thread, grows, never shrinks.
struct RowScratch {
    VolumeRowBuffer volume;
    PlaneRow source;
    RevealedCells revealed;
    std::vector<unsigned char> left, right;  // finished rows of both eyes
};

}  // namespace deep3d
