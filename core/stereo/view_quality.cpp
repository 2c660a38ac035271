// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/stereo/view_quality.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

#include "core/util/error.h"

namespace deep3d {
namespace {

constexpr float kNearLayer = 3.0f, kFarLayer = 29.0f;  // layers of the 99.5 and 0.5 percentiles

// Disparities in px, unknown ones filled from the farther (smaller) side of the row; 0 in rows that know nothing.
std::vector<float> filledRow(std::span<const uint16_t> samples) {
    std::vector<float> row(samples.size() / 3);
    for (size_t x = 0; x < row.size(); ++x) row[x] = float(samples[3 * x]) / 64.0f;
    for (size_t x = 0; x < row.size(); ++x) {
        if (row[x] > 0.0f) continue;
        size_t end = x;
        while (end < row.size() && !(row[end] > 0.0f)) ++end;
        const float left = x > 0 ? row[x - 1] : row.size() > end ? row[end] : 0.0f;
        const float right = end < row.size() ? row[end] : left;
        std::fill(row.begin() + std::ptrdiff_t(x), row.begin() + std::ptrdiff_t(end), std::min(left, right));
        x = end;
    }
    return row;
}

struct DisparityRange {
    float far, near;  // px
};

DisparityRange knownRange(const Frame& disparity) {
    std::vector<uint16_t> known;
    for (int y = 0; y < disparity.height(); ++y)
        for (int x = 0; x < disparity.width(); ++x)
            if (const uint16_t value = disparity.row<uint16_t>(y)[size_t(3 * x)]; value > 0) known.push_back(value);
    std::sort(known.begin(), known.end());
    if (known.empty() || known.front() == known.back())
        throw Error(ErrorKind::BadInput, QT_TRANSLATE_NOOP("core", "The disparity map knows no depth."));
    const auto percentile = [&](double share) {
        return float(known[std::min(known.size() - 1, size_t(double(known.size()) * share))]) / 64.0f;
    };
    return {percentile(0.005), percentile(0.995)};
}

}  // namespace

TrueDepth trueDepth(const Frame& disparity, int gridWidth) {
    if (disparity.bits() != SampleBits::Sixteen)
        throw Error(ErrorKind::BadInput, QT_TRANSLATE_NOOP("core", "A disparity map needs 16 bits."));
    const DisparityRange range = knownRange(disparity);
    const Size from = disparity.size();
    const Size grid{gridWidth, std::max(1, int(std::lround(double(from.height) * gridWidth / from.width)))};
    std::vector<float> position(size_t(grid.width) * size_t(grid.height));
    for (int y = 0; y < grid.height; ++y) {
        const std::vector<float> row = filledRow(disparity.row<uint16_t>(int((y + 0.5) * from.height / grid.height)));
        for (int x = 0; x < grid.width; ++x) {
            const float px = row[size_t((x + 0.5) * from.width / grid.width)];
            position[size_t(y) * size_t(grid.width) + size_t(x)] =
                kFarLayer - (kFarLayer - kNearLayer) * (px - range.far) / (range.near - range.far);
        }
    }
    TrueDepth truth;
    const LayerAxis axis;
    truth.distribution = distributionFromLayerPosition(axis, grid, position.data());
    truth.table.gain.assign(size_t(axis.layers), 1.0f);
    for (int k = 0; k < axis.layers; ++k) {
        const float px = range.far + (kFarLayer - float(k)) / (kFarLayer - kNearLayer) * (range.near - range.far);
        truth.table.parallax.push_back(-px / float(from.width));
    }
    return truth;
}

double viewError(const Frame& view, const Frame& truth) {
    if (view.size() != truth.size() || view.bits() != SampleBits::Eight || truth.bits() != SampleBits::Eight)
        throw Error(ErrorKind::BadInput,
                    QT_TRANSLATE_NOOP("core", "Only eight-bit pictures of one size are compared."));
    const int cut = view.width() / 20;
    long long sum = 0;
    for (int y = 0; y < view.height(); ++y)
        for (int i = 3 * cut; i < 3 * (view.width() - cut); ++i)
            sum += std::abs(int(view.row<uint8_t>(y)[size_t(i)]) - int(truth.row<uint8_t>(y)[size_t(i)]));
    return double(sum) / (3.0 * double(view.width() - 2 * cut) * double(view.height()));
}

}  // namespace deep3d
