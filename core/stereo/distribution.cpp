// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/stereo/distribution.h"

#include <algorithm>
#include <cmath>
#include <new>

#include "core/util/error.h"

namespace deep3d {

Distribution::Distribution(LayerAxis axis, Alignment alignment, Size grid)
    : m_axis(axis), m_alignment(alignment), m_grid(grid) {
    if (grid.width < 1 || grid.height < 1 || axis.layers < 1)
        throw Error(ErrorKind::BadInput, QT_TRANSLATE_NOOP("core", "A depth grid of %1 x %2 cells is empty."),
                    {std::to_string(grid.width), std::to_string(grid.height)});
    try {
        m_values.resize(size_t(axis.layers) * planeSize());
    } catch (const std::exception&) {  // bad_alloc or length_error
        throw Error(ErrorKind::OutOfMemory,
                    QT_TRANSLATE_NOOP("core", "There is not enough memory for a depth grid of %1 x %2 cells."),
                    {std::to_string(grid.width), std::to_string(grid.height)});
    }
}

DistributionPtr distributionFromLayerPosition(const LayerAxis& axis, Size grid, const float* layerPosition) {
    auto made = std::make_shared<Distribution>(axis, Alignment::Source, grid);
    const size_t plane = made->planeSize();
    const float last = float(axis.layers - 1);
    for (size_t i = 0; i < plane; ++i) {
        const float given = layerPosition[i];
        const float position = given > 0.0f ? std::min(given, last) : 0.0f;  // not a number: nearest layer
        const int nearer = std::min(int(position), axis.layers - 2);
        const float share = position - float(nearer);
        made->layer(nearer)[i] = 1.0f - share;
        made->layer(nearer + 1)[i] = share;
    }
    return made;
}

DistributionPtr distributionFromInverseDepth(const LayerAxis& axis, Size grid, const float* inverseDepth,
                                             const DepthMapping& mapping) {
    std::vector<float> position(size_t(grid.width) * size_t(grid.height));
    const float nearest = float(mapping.kNear), range = float(mapping.kFar - mapping.kNear);
    std::transform(inverseDepth, inverseDepth + position.size(), position.begin(),
                   [=](float v) { return nearest + (1.0f - v) * range; });
    return distributionFromLayerPosition(axis, grid, position.data());
}

std::vector<float> expectedLayer(const Distribution& distribution) {
    const size_t plane = distribution.planeSize();
    std::vector<float> expected(plane, 0.0f);
    for (int k = 1; k < distribution.layers(); ++k) {
        const float* mass = distribution.layer(k);
        for (size_t i = 0; i < plane; ++i) expected[i] += float(k) * mass[i];
    }
    return expected;
}

void normalise(Distribution& distribution) {
    const size_t plane = distribution.planeSize();
    std::vector<float> sum(plane, 0.0f);
    for (int k = 0; k < distribution.layers(); ++k)
        for (size_t i = 0; i < plane; ++i) sum[i] += distribution.layer(k)[i];
    const float uniform = 1.0f / float(distribution.layers());
    for (int k = 0; k < distribution.layers(); ++k) {
        float* mass = distribution.layer(k);
        for (size_t i = 0; i < plane; ++i)
            mass[i] = std::isfinite(sum[i]) && sum[i] >= 1e-6f ? mass[i] / sum[i] : uniform;
    }
}

}  // namespace deep3d
