// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/stereo/layer_volume.h"

#include <tbb/parallel_for.h>

#include <algorithm>
#include <cmath>

#include "core/stereo/pixel_formula.h"
#include "core/stereo/row_work.h"

namespace deep3d {
namespace {

// Below this sum a cell is taken as empty (conventions page, "Edits").
constexpr float kEmptyMass = 1e-6f;

void gainRow(const VolumeView& volume, std::span<const float> gains, int y, VolumeBuffer& edited) {
    const int cells = volume.cells;
    std::vector<float> sum(size_t(cells), 0.0f);
    for (int k = 0; k < volume.layers; ++k) {
        const float* from = volume.row(k, y);
        for (int x = 0; x < cells; ++x) sum[size_t(x)] += gains[size_t(k)] * from[x];
    }
    for (int k = 0; k < volume.layers; ++k) {
        const float* from = volume.row(k, y);
        float* to = edited.row(y) + k * edited.layerStride();
        for (int x = 0; x < cells; ++x)
            to[x] = sum[size_t(x)] < kEmptyMass ? from[x] : gains[size_t(k)] * from[x] / sum[size_t(x)];
    }
}

void moveBack(const VolumeView& target, std::span<const float> shifts, int y, VolumeBuffer& source) {
    for (int k = 0; k < target.layers; ++k) {
        const float* from = target.row(k, y);
        float* to = source.row(y) + k * source.layerStride();
        for (int x = 0; x < target.cells; ++x) {
            const formula::Tap tap = formula::tapAt(float(x) + shifts[size_t(k)], target.cells);
            to[x] = formula::mixed(from[tap.left], from[tap.right], tap.share);
        }
    }
}

// Where each column takes its layers from: itself if covered, else the nearest covered column of the farther side of
// the gap. -1 where nothing of the row is covered.
std::vector<int> coveredColumns(const std::vector<float>& sum, const std::vector<float>& expected) {
    const int cells = int(sum.size());
    std::vector<int> covered(sum.size());
    for (int x = 0; x < cells; ++x) {
        if (sum[size_t(x)] >= kEmptyMass) {
            covered[size_t(x)] = x;
            continue;
        }
        const int left = x - 1;
        int right = x;
        while (right < cells && !(sum[size_t(right)] >= kEmptyMass)) ++right;
        const bool leftIsFarther =
            right == cells || (left >= 0 && expected[size_t(left)] >= expected[size_t(right)]);
        std::fill(covered.begin() + x, covered.begin() + right, leftIsFarther ? left : right);
        x = right - 1;
    }
    return covered;
}

void normaliseCovered(const VolumeView& target, int y, VolumeBuffer& source) {
    const size_t cells = size_t(target.cells);
    std::vector<float> sum(cells, 0.0f), expected(cells, 0.0f);
    for (int k = 0; k < target.layers; ++k) {
        const float* mass = source.row(y) + k * source.layerStride();
        for (size_t x = 0; x < cells; ++x) {
            sum[x] += mass[x];
            expected[x] += float(k) * mass[x];
        }
    }
    for (size_t x = 0; x < cells; ++x) expected[x] /= std::max(sum[x], kEmptyMass);
    const std::vector<int> covered = coveredColumns(sum, expected);
    std::vector<float> moved(cells);
    for (int k = 0; k < target.layers; ++k) {
        float* layer = source.row(y) + k * source.layerStride();
        for (size_t x = 0; x < cells; ++x) {
            const int from = covered[x];
            moved[x] = from < 0 ? target.row(k, y)[x] : layer[from] / sum[size_t(from)];
        }
        std::copy(moved.begin(), moved.end(), layer);
    }
}

}  // namespace

VolumeView viewOf(const Distribution& distribution) {
    const Size grid = distribution.grid();
    return {distribution.data(), distribution.layers(), grid.height,
            grid.width, std::ptrdiff_t(distribution.planeSize()), grid.width};
}

void VolumeBuffer::resize(int layers, int rows, int cells) {
    m_layers = layers;
    m_rows = rows;
    m_cells = cells;
    m_layerStride = cells + kRowPadding;
    const size_t needed = size_t(layers) * size_t(rows) * size_t(m_layerStride);
    if (m_values.size() < needed) m_values.resize(needed);
}

VolumeView VolumeBuffer::view() const {
    return {m_values.data(), m_layers, m_rows, m_cells, m_layerStride, m_layers * m_layerStride};
}

std::vector<float> layerShifts(std::span<const float> parallax, double eyeShare, int columns) {
    std::vector<float> shifts(parallax.size());
    for (size_t k = 0; k < shifts.size(); ++k) {
        const double shift = std::clamp(eyeShare * double(parallax[k]), -1.0, 1.0) * columns;
        shifts[k] = std::isfinite(shift) ? float(std::round(shift * 4096.0) / 4096.0) : 0.0f;
    }
    return shifts;
}

void applyGains(const VolumeView& volume, std::span<const float> gains, VolumeBuffer& edited) {
    edited.resize(volume.layers, volume.rows, volume.cells);
    tbb::parallel_for(0, volume.rows, [&](int y) { gainRow(volume, gains, y, edited); });
}

void sourceToTarget(const VolumeView& source, std::span<const float> parallax, double eyeShare,
                    RowScratches& scratches, VolumeBuffer& target) {
    target.resize(source.layers, source.rows, source.cells);
    const std::vector<LayerMove> moves = layerMoves(layerShifts(parallax, eyeShare, source.cells), 1.0f);
    tbb::parallel_for(0, source.rows, [&](int y) {
        RowScratch& scratch = scratches.local();
        interpolateRow(source, y, source.rows, true, scratch.volume);
        layeredWeights(scratch.volume, moves, scratch.revealed, target.row(y), target.layerStride());
    });
}

void targetToSource(const VolumeView& target, std::span<const float> parallax, VolumeBuffer& source) {
    source.resize(target.layers, target.rows, target.cells);
    const std::vector<float> shifts = layerShifts(parallax, 1.0, target.cells);
    tbb::parallel_for(0, target.rows, [&](int y) {
        moveBack(target, shifts, y, source);
        normaliseCovered(target, y, source);
    });
}

}  // namespace deep3d
