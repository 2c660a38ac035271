// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <tbb/enumerable_thread_specific.h>

#include <cstddef>
#include <span>
#include <vector>

#include "core/stereo/distribution.h"
#include "core/stereo/shift_table.h"

namespace deep3d {

// A distribution as the renderer reads it: somebody else's memory, layers and rows at any stride, cells contiguous.
struct VolumeView {
    const float* values = nullptr;
    int layers = 0, rows = 0, cells = 0;
    std::ptrdiff_t layerStride = 0, rowStride = 0;  // in floats

    const float* row(int layer, int y) const { return values + layer * layerStride + y * rowStride; }
};

VolumeView viewOf(const Distribution& distribution);

struct RowScratch;
using RowScratches = tbb::enumerable_thread_specific<RowScratch>;

// Memory of a volume, [row][layer][cell] so that one row lies together, each layer with room for vectors to run over;
// grows, never shrinks.
class VolumeBuffer {
public:
    void resize(int layers, int rows, int cells);
    float* row(int y) { return m_values.data() + size_t(y) * size_t(m_layers) * size_t(m_layerStride); }
    std::ptrdiff_t layerStride() const { return m_layerStride; }
    VolumeView view() const;

private:
    std::vector<float> m_values;
    int m_layers = 0, m_rows = 0, m_cells = 0;
    std::ptrdiff_t m_layerStride = 0;
};

// Shifts s * parallax * columns in columns, rounded to 1/4096 (so that whole numbers of the arithmetic stay whole),
// limited to one width; not a number becomes 0.
std::vector<float> layerShifts(std::span<const float> parallax, double eyeShare, int columns);

// P'_k = g_k P_k / sum_j g_j P_j; where the denominator is below 1e-6 the cell keeps P. All cores.
void applyGains(const VolumeView& volume, std::span<const float> gains, VolumeBuffer& edited);

// The weights of a source-aligned volume on the grid of the eye that is moved by eyeShare * parallax (conventions
// page, "Source to target"). All cores.
void sourceToTarget(const VolumeView& source, std::span<const float> parallax, double eyeShare,
                    RowScratches& scratches, VolumeBuffer& target);

// A volume on the grid of the right eye, each layer moved back by its own parallax and renormalised; columns that
// nobody reaches take the nearest covered column of the farther side. `parallax` is what the network meant by its
// layers, so edits do not enter. All cores.
void targetToSource(const VolumeView& target, std::span<const float> parallax, VolumeBuffer& source);

}  // namespace deep3d
