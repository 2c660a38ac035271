// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <cmath>

#include "core/stereo/layer_volume.h"
#include "core/stereo/pixel_formula.h"
#include "core/stereo/render_backend.h"

// One eye's view straight from pixel_formula.h, pixel by pixel: what the vector rows must equal.
namespace deep3d::testing {

// A volume with the sums of the nearer mass beside it, [row][layer][cell].
struct ReferenceVolume {
    int layers, rows, cells;
    std::vector<float> mass, nearer;

    explicit ReferenceVolume(const VolumeView& view) : layers(view.layers), rows(view.rows), cells(view.cells) {
        for (int y = 0; y < rows; ++y) {
            std::vector<float> sum(size_t(cells), 0.0f);
            for (int k = 0; k < layers; ++k) {
                for (int x = 0; x < cells; ++x) {
                    mass.push_back(view.row(k, y)[x]);
                    nearer.push_back(sum[size_t(x)]);
                    sum[size_t(x)] += mass.back();
                }
            }
        }
    }

    formula::VolumeRow row(const formula::Tap& tap) const {
        const size_t step = size_t(layers) * size_t(cells), upper = size_t(tap.left) * step,
                     lower = size_t(tap.right) * step;
        return {&mass[upper], &mass[lower], &nearer[upper], &nearer[lower], tap.share, layers, cells, cells};
    }
};

inline std::vector<float> targetWeights(const ReferenceVolume& source, const std::vector<float>& shiftCells) {
    std::vector<float> target(source.mass.size());
    for (int y = 0; y < source.rows; ++y)
        for (int x = 0; x < source.cells; ++x)
            formula::sourceToTargetCell(source.row({y, y, 0.0f}), shiftCells.data(), x,
                                        &target[size_t(y) * size_t(source.layers) * size_t(source.cells) + size_t(x)],
                                        source.cells);
    return target;
}

// Source-aligned layered, or selection and sharp of either alignment. eyeShare: -balance or 1 - balance.
template <class T> std::vector<float> referenceView(const RenderRequest& request, double eyeShare) {
    const Frame& frame = *request.frame;
    VolumeBuffer gained;
    applyGains(viewOf(*request.distribution), request.table.gain, gained);
    ReferenceVolume volume(gained.view());
    const bool layered = request.method == SynthesisMethod::Layered;
    if (!layered && request.distribution->alignment() == Alignment::Source)
        volume.mass = targetWeights(volume, layerShifts(request.table.parallax, eyeShare, volume.cells));
    const std::vector<float> shifts = layerShifts(request.table.parallax, eyeShare, frame.width());
    std::vector<float> view;
    for (int y = 0; y < frame.height(); ++y) {
        const formula::VolumeRow row = volume.row(formula::tapAt(
            formula::gridPosition(float(y), float(volume.rows) / float(frame.height())), volume.rows));
        const formula::ColourRow<T> source{frame.row<T>(y).data(), frame.width()};
        for (int x = 0; x < frame.width(); ++x) {
            const formula::Rgb colour = layered ? formula::layeredPixel(row, source, shifts.data(), x)
                                        : request.method == SynthesisMethod::Sharp
                                            ? formula::sharpPixel(row, source, shifts.data(), x)
                                            : formula::selectionPixel(row, source, shifts.data(), x);
            view.insert(view.end(), {colour.r, colour.g, colour.b});
        }
    }
    return view;
}

}  // namespace deep3d::testing
