// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/stereo/depth_picture.h"

#include <tbb/parallel_for.h>

#include <algorithm>
#include <cmath>

#include "core/stereo/layer_volume.h"
#include "core/stereo/pixel_formula.h"

namespace deep3d {
namespace {

using formula::Tap;

std::vector<Tap> tapsFor(int pixels, int cells) {
    std::vector<Tap> taps(static_cast<size_t>(pixels));
    for (int i = 0; i < pixels; ++i)
        taps[size_t(i)] = formula::tapAt(formula::gridPosition(float(i), float(cells) / float(pixels)), cells);
    return taps;
}

// Calls use(x, y, value) for every pixel of `size` with the plane [h][w] enlarged bilinearly.
template <class Use> void forEnlarged(const float* plane, Size grid, Size size, Use use) {
    const std::vector<Tap> columns = tapsFor(size.width, grid.width), rows = tapsFor(size.height, grid.height);
    tbb::parallel_for(0, size.height, [&](int y) {
        const Tap& tap = rows[size_t(y)];
        const float *upper = plane + size_t(tap.left) * size_t(grid.width);
        const float *lower = plane + size_t(tap.right) * size_t(grid.width);
        for (int x = 0; x < size.width; ++x) {
            const Tap& column = columns[size_t(x)];
            const float left = formula::mixed(upper[column.left], lower[column.left], tap.share);
            const float right = formula::mixed(upper[column.right], lower[column.right], tap.share);
            use(x, y, formula::mixed(left, right, column.share));
        }
    });
}

float unit(float value) { return value > 0.0f ? std::min(value, 1.0f) : 0.0f; }  // not a number: 0

// Entropy over log(layers) of every cell, [h][w].
std::vector<float> doubtOfCells(const Distribution& distribution) {
    const size_t plane = distribution.planeSize();
    std::vector<float> doubt(plane, 0.0f);
    tbb::parallel_for(0, distribution.grid().height, [&](int y) {
        const size_t first = size_t(y) * size_t(distribution.grid().width);
        const size_t last = first + size_t(distribution.grid().width);
        for (int k = 0; k < distribution.layers(); ++k) {
            const float* mass = distribution.layer(k);
            for (size_t i = first; i < last; ++i)
                if (mass[i] > 1e-6f) doubt[i] -= mass[i] * std::log(mass[i]);
        }
    });
    const float most = std::log(float(distribution.layers()));
    for (float& value : doubt) value = unit(value / most);
    return doubt;
}

// A cell's background: the picture as grey, a quarter as bright, so that the heat stands out.
constexpr float kDimmed = 0.25f;
constexpr int kSheetBorder = 1;  // px around each cell of a sheet

template <class T> std::array<float, 3> eightBitColour(const Frame& frame, int x, int y) {
    const auto row = frame.row<T>(y);
    constexpr float scale = sizeof(T) == 1 ? 1.0f : 255.0f / 65535.0f;
    return {float(row[size_t(3 * x)]) * scale, float(row[size_t(3 * x + 1)]) * scale,
            float(row[size_t(3 * x + 2)]) * scale};
}

std::array<float, 3> heatColour(const std::array<float, 3>& picture, float probability) {
    // The square root lifts small probabilities into sight.
    const float heat = std::sqrt(probability);
    const std::array<uint8_t, 3> hot = nearToFarColour(1.0 - double(heat));
    const float grey = kDimmed * (0.299f * picture[0] + 0.587f * picture[1] + 0.114f * picture[2]);
    std::array<float, 3> shown;
    for (size_t c = 0; c < 3; ++c) shown[c] = grey + (float(hot[c]) - grey) * heat;
    return shown;
}

// layerCell painted into `out` at (left, top).
void paintCell(const Distribution& distribution, int layer, const Frame& thumbnail, LayerCellStyle style, Frame& out,
               Size offset) {
    forEnlarged(distribution.layer(layer), distribution.grid(), thumbnail.size(), [&](int x, int y, float value) {
        const float probability = unit(value);
        std::array<float, 3> colour = thumbnail.bits() == SampleBits::Eight ? eightBitColour<uint8_t>(thumbnail, x, y)
                                                                            : eightBitColour<uint16_t>(thumbnail, x, y);
        if (style == LayerCellStyle::Heat)
            colour = heatColour(colour, probability);
        else
            for (float& c : colour) c *= probability;
        uint8_t* to = out.row<uint8_t>(y + offset.height).data() + 3 * (x + offset.width);
        for (size_t c = 0; c < 3; ++c) to[c] = uint8_t(colour[c] + 0.5f);
    });
}

}  // namespace

FramePtr depthPicture(const Distribution& distribution, Size size) {
    auto picture = std::make_shared<Frame>(size, SampleBits::Eight);
    const std::vector<float> expected = expectedLayer(distribution);
    const float last = float(distribution.layers() - 1);
    forEnlarged(expected.data(), distribution.grid(), size, [&](int x, int y, float layer) {
        const std::array<uint8_t, 3> colour = nearToFarColour(double(layer / last));
        std::copy(colour.begin(), colour.end(), picture->row<uint8_t>(y).begin() + 3 * x);
    });
    return picture;
}

FramePtr doubtPicture(const Distribution& distribution, Size size) {
    auto picture = std::make_shared<Frame>(size, SampleBits::Eight);
    const std::vector<float> doubt = doubtOfCells(distribution);
    forEnlarged(doubt.data(), distribution.grid(), size, [&](int x, int y, float value) {
        std::fill_n(picture->row<uint8_t>(y).begin() + 3 * x, 3, uint8_t(255.0f * unit(value) + 0.5f));
    });
    return picture;
}

std::vector<uint16_t> depthSamples(const Distribution& distribution, Size size) {
    std::vector<uint16_t> samples(size_t(size.width) * size_t(size.height));
    const std::vector<float> expected = expectedLayer(distribution);
    const float last = float(distribution.layers() - 1);
    forEnlarged(expected.data(), distribution.grid(), size, [&](int x, int y, float layer) {
        samples[size_t(y) * size_t(size.width) + size_t(x)] = uint16_t(65535.0f * unit(1.0f - layer / last) + 0.5f);
    });
    return samples;
}

FramePtr layerCell(const Distribution& distribution, int layer, const Frame& thumbnail, LayerCellStyle style) {
    auto cell = std::make_shared<Frame>(thumbnail.size(), SampleBits::Eight);
    paintCell(distribution, layer, thumbnail, style, *cell, {0, 0});
    return cell;
}

FramePtr layerSheet(const Distribution& distribution, const Frame& thumbnail, int columns, LayerCellStyle style) {
    constexpr uint8_t borderGrey = 64;
    const int layers = distribution.layers(), across = std::clamp(columns, 1, layers);
    const Size step{thumbnail.width() + kSheetBorder, thumbnail.height() + kSheetBorder};
    auto sheet = std::make_shared<Frame>(layerSheetSize(layers, thumbnail.size(), columns), SampleBits::Eight);
    std::fill_n(reinterpret_cast<uint8_t*>(sheet->data()), sheet->byteCount(), borderGrey);
    for (int k = 0; k < layers; ++k)
        paintCell(distribution, k, thumbnail, style, *sheet,
                  {kSheetBorder + k % across * step.width, kSheetBorder + k / across * step.height});
    return sheet;
}

Size layerSheetSize(int layers, Size thumbnail, int columns) {
    const int across = std::clamp(columns, 1, layers), down = (layers + across - 1) / across;
    return {across * (thumbnail.width + kSheetBorder) + kSheetBorder, down * (thumbnail.height + kSheetBorder) + kSheetBorder};
}

std::vector<double> layerShares(const Distribution& distribution, const std::vector<float>& gains) {
    VolumeBuffer edited;
    applyGains(viewOf(distribution), gains, edited);
    const VolumeView volume = edited.view();
    std::vector<double> shares(size_t(volume.layers), 0.0);
    double sum = 0.0;
    for (int k = 0; k < volume.layers; ++k) {
        for (int y = 0; y < volume.rows; ++y) {
            float rowMass = 0.0f;
            for (int x = 0; x < volume.cells; ++x) rowMass += volume.row(k, y)[x];
            shares[size_t(k)] += double(rowMass);
        }
        sum += shares[size_t(k)];
    }
    for (double& share : shares) share = sum > 0.0 ? share / sum : 1.0 / double(volume.layers);
    return shares;
}

PixelProbe probe(const Distribution& distribution, double u, double v) {
    const Size grid = distribution.grid();
    const Tap column = formula::tapAt(float(u * grid.width - 0.5), grid.width);
    const Tap row = formula::tapAt(float(v * grid.height - 0.5), grid.height);
    PixelProbe result;
    result.mass.resize(size_t(distribution.layers()));
    for (int k = 0; k < distribution.layers(); ++k) {
        const float* upper = distribution.layer(k) + size_t(row.left) * size_t(grid.width);
        const float* lower = distribution.layer(k) + size_t(row.right) * size_t(grid.width);
        const float left = formula::mixed(upper[column.left], lower[column.left], row.share);
        const float right = formula::mixed(upper[column.right], lower[column.right], row.share);
        const float mass = formula::mixed(left, right, column.share);
        result.mass[size_t(k)] = mass;
        result.expectedLayer += k * double(mass);
        if (mass > 1e-6f) result.doubt -= double(mass) * std::log(double(mass));
    }
    result.expectedDisparity = distribution.axis().firstDisparity + result.expectedLayer * distribution.axis().step;
    result.doubt = std::clamp(result.doubt / std::log(double(distribution.layers())), 0.0, 1.0);
    const float* mass = result.mass.data();
    const formula::VolumeRow cell{mass, mass, mass, mass, 0.0f, distribution.layers(), 1, 1};
    const std::vector<float> noShifts(result.mass.size(), 0.0f);
    const Tap only{0, 0, 0.0f};
    const int strongest = formula::firstPeak(cell, only, noShifts.data()).layer;
    result.twoPeaks = formula::secondPeak(cell, only, noShifts.data(), strongest).mass > formula::kSecondPeakShare;
    return result;
}

}  // namespace deep3d
