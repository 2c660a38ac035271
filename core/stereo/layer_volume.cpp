// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/stereo/layer_volume.h"

#include <tbb/parallel_for.h>

#include <algorithm>
#include <cmath>

#include "core/stereo/pixel_formula.h"

namespace deep3d {
namespace {

// Below this sum a cell is taken as empty (conventions page, "Edits").
constexpr float kEmptyMass = 1e-6f;

void gainRow(const VolumeView& volume, std::span<const float> gains, int y, float* edited) {
    const int cells = volume.cells;
    std::vector<float> sum(size_t(cells), 0.0f);
    for (int k = 0; k < volume.layers; ++k) {
        const float* from = volume.row(k, y);
        for (int x = 0; x < cells; ++x) sum[size_t(x)] += gains[size_t(k)] * from[x];
    }
    for (int k = 0; k < volume.layers; ++k) {
        const float* from = volume.row(k, y);
        float* to = edited + size_t(k) * size_t(cells);
        for (int x = 0; x < cells; ++x)
            to[x] = sum[size_t(x)] < kEmptyMass ? from[x] : gains[size_t(k)] * from[x] / sum[size_t(x)];
    }
}

void sumNearer(const VolumeView& volume, int y, float* nearer) {
    std::fill_n(nearer, volume.cells, 0.0f);
    for (int k = 1; k < volume.layers; ++k) {
        const float *mass = volume.row(k - 1, y), *before = nearer + size_t(k - 1) * size_t(volume.cells);
        float* to = nearer + size_t(k) * size_t(volume.cells);
        for (int x = 0; x < volume.cells; ++x) to[x] = before[x] + mass[x];
    }
}

void moveBack(const VolumeView& target, std::span<const float> shifts, int y, float* source) {
    for (int k = 0; k < target.layers; ++k) {
        const float* from = target.row(k, y);
        for (int x = 0; x < target.cells; ++x) {
            const formula::Tap tap = formula::tapAt(float(x) + shifts[size_t(k)], target.cells);
            source[size_t(k) * size_t(target.cells) + size_t(x)] =
                formula::mixed(from[tap.left], from[tap.right], tap.share);
        }
    }
}

// The nearest covered column of each column; at equal distance the farther one. -1 where nothing is covered.
std::vector<int> coveredColumns(const std::vector<float>& sum, const std::vector<float>& expected) {
    const int cells = int(sum.size());
    std::vector<int> nearest(sum.size(), -1);
    for (int x = 0; x < cells; ++x) {
        for (int step = 0; step < cells && nearest[size_t(x)] < 0; ++step) {
            const int left = x - step, right = x + step;
            const bool leftCovered = left >= 0 && sum[size_t(left)] >= kEmptyMass;
            const bool rightCovered = right < cells && sum[size_t(right)] >= kEmptyMass;
            if (leftCovered && rightCovered)
                nearest[size_t(x)] = expected[size_t(left)] >= expected[size_t(right)] ? left : right;
            else if (leftCovered || rightCovered)
                nearest[size_t(x)] = leftCovered ? left : right;
        }
    }
    return nearest;
}

void normaliseCovered(const VolumeView& target, int y, float* source) {
    const size_t cells = size_t(target.cells);
    std::vector<float> sum(cells, 0.0f), expected(cells, 0.0f);
    for (int k = 0; k < target.layers; ++k) {
        for (size_t x = 0; x < cells; ++x) {
            const float mass = source[size_t(k) * cells + x];
            sum[x] += mass;
            expected[x] += float(k) * mass;
        }
    }
    for (size_t x = 0; x < cells; ++x) expected[x] /= std::max(sum[x], kEmptyMass);
    const std::vector<int> nearest = coveredColumns(sum, expected);
    std::vector<float> moved(cells);
    for (int k = 0; k < target.layers; ++k) {
        float* layer = source + size_t(k) * cells;
        for (size_t x = 0; x < cells; ++x) {
            const int from = nearest[x];
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
    const size_t needed = size_t(layers) * size_t(rows) * size_t(cells);
    if (m_values.size() < needed) m_values.resize(needed);
}

VolumeView VolumeBuffer::view() const {
    return {m_values.data(), m_layers, m_rows, m_cells, m_cells, std::ptrdiff_t(m_layers) * m_cells};
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
    tbb::parallel_for(0, volume.rows, [&](int y) { gainRow(volume, gains, y, edited.row(y)); });
}

void sourceToTarget(const VolumeView& source, std::span<const float> parallax, double eyeShare, VolumeBuffer& target) {
    target.resize(source.layers, source.rows, source.cells);
    const std::vector<float> shifts = layerShifts(parallax, eyeShare, source.cells);
    tbb::parallel_for(0, source.rows, [&](int y) {
        std::vector<float> nearer(size_t(source.layers) * size_t(source.cells)), mass(nearer.size());
        sumNearer(source, y, nearer.data());
        for (int k = 0; k < source.layers; ++k)
            std::copy_n(source.row(k, y), source.cells, mass.data() + size_t(k) * size_t(source.cells));
        const formula::VolumeRow row{mass.data(),   mass.data(),   nearer.data(), nearer.data(), 0.0f,
                                     source.layers, source.cells,  source.cells};
        for (int x = 0; x < source.cells; ++x)
            formula::sourceToTargetCell(row, shifts.data(), x, target.row(y) + x, source.cells);
    });
}

void targetToSource(const VolumeView& target, std::span<const float> parallax, VolumeBuffer& source) {
    source.resize(target.layers, target.rows, target.cells);
    const std::vector<float> shifts = layerShifts(parallax, 1.0, target.cells);
    tbb::parallel_for(0, target.rows, [&](int y) {
        moveBack(target, shifts, y, source.row(y));
        normaliseCovered(target, y, source.row(y));
    });
}

}  // namespace deep3d
