// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "tests/support/synthetic.h"

#include <algorithm>
#include <cmath>
#include <random>

namespace deep3d::testing {
namespace {

// `sampleAt` gives 0 ... 1.
FramePtr frameOf(Size size, SampleBits bits, const std::function<double(int x, int y, int channel)>& sampleAt) {
    auto frame = std::make_shared<Frame>(size, bits);
    for (int y = 0; y < size.height; ++y) {
        for (int i = 0; i < size.width * 3; ++i) {
            const double value = sampleAt(i / 3, y, i % 3);
            if (bits == SampleBits::Eight)
                frame->row<uint8_t>(y)[size_t(i)] = uint8_t(std::lround(value * 255));
            else
                frame->row<uint16_t>(y)[size_t(i)] = uint16_t(std::lround(value * 65535));
        }
    }
    return frame;
}

template <class T> void mirrorRow(const Frame& from, Frame& to, int y) {
    const size_t width = size_t(from.width());
    for (size_t x = 0; x < width; ++x)
        std::copy_n(from.row<T>(y).begin() + std::ptrdiff_t(3 * x), 3,
                    to.row<T>(y).begin() + std::ptrdiff_t(3 * (width - 1 - x)));
}

}  // namespace

FramePtr noiseFrame(Size size, SampleBits bits, uint32_t seed) {
    std::mt19937 random(seed);
    return frameOf(size, bits, [&](int, int, int) { return double(random()) / 4294967295.0; });
}

FramePtr plainFrame(Size size, uint8_t r, uint8_t g, uint8_t b, SampleBits bits) {
    const uint8_t samples[3] = {r, g, b};
    return frameOf(size, bits, [&](int, int, int channel) { return samples[channel] / 255.0; });
}

FramePtr smoothFrame(Size size, SampleBits bits) {
    return frameOf(size, bits, [](int x, int y, int channel) {
        return 0.5 + 0.3 * std::sin(x * 0.043 + channel * 2.0) + 0.2 * std::cos(y * 0.031 + channel);
    });
}

FramePtr mirrored(const FramePtr& frame) {
    auto made = std::make_shared<Frame>(frame->size(), frame->bits(), frame->tags());
    for (int y = 0; y < frame->height(); ++y)
        frame->bits() == SampleBits::Eight ? mirrorRow<uint8_t>(*frame, *made, y)
                                           : mirrorRow<uint16_t>(*frame, *made, y);
    return made;
}

DistributionPtr oneHot(Size grid, const std::function<int(int x, int y)>& layerAt, LayerAxis axis,
                       Alignment alignment) {
    auto made = std::make_shared<Distribution>(axis, alignment, grid);
    for (int y = 0; y < grid.height; ++y)
        for (int x = 0; x < grid.width; ++x)
            made->layer(layerAt(x, y))[size_t(y) * size_t(grid.width) + size_t(x)] = 1.0f;
    return made;
}

DistributionPtr randomSoft(Size grid, double sharpness, uint32_t seed, LayerAxis axis, Alignment alignment) {
    auto made = std::make_shared<Distribution>(axis, alignment, grid);
    std::mt19937 random(seed);
    for (int k = 0; k < axis.layers; ++k)
        for (size_t i = 0; i < made->planeSize(); ++i)
            made->layer(k)[i] = float(std::pow(double(random()) / 4294967295.0, sharpness));
    normalise(*made);
    return made;
}

DistributionPtr squareBeforeWall(Size grid, LayerAxis axis, Alignment alignment) {
    auto made = std::make_shared<Distribution>(axis, alignment, grid);
    const double last = axis.layers - 1;
    for (int y = 0; y < grid.height; ++y) {
        for (int x = 0; x < grid.width; ++x) {
            const double u = (x + 0.5) / grid.width, v = (y + 0.5) / grid.height;
            const double edge = std::max(std::abs(u - 0.45), std::abs(v - 0.55)) - 0.2;
            const double inside = std::clamp(0.5 - edge * 40.0, 0.0, 1.0);
            const double wall = last * (0.6 + 0.3 * u), square = last * 0.15;
            for (int k = 0; k < axis.layers; ++k) {
                const auto bump = [k](double at) { return std::exp(-0.7 * (k - at) * (k - at)); };
                made->layer(k)[size_t(y) * size_t(grid.width) + size_t(x)] =
                    float(inside * bump(square) + (1.0 - inside) * bump(wall));
            }
        }
    }
    normalise(*made);
    return made;
}

DistributionPtr mirroredAndNegated(const Distribution& distribution) {
    const Size grid = distribution.grid();
    auto made = std::make_shared<Distribution>(distribution.axis(), distribution.alignment(), grid);
    for (int k = 0; k < distribution.layers(); ++k)
        for (int y = 0; y < grid.height; ++y) {
            const float* from = distribution.layer(k) + size_t(y) * size_t(grid.width);
            std::reverse_copy(from, from + grid.width,
                              made->layer(distribution.layers() - 1 - k) + size_t(y) * size_t(grid.width));
        }
    return made;
}

}  // namespace deep3d::testing
