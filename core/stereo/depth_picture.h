// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "core/image/frame.h"
#include "core/stereo/distribution.h"
#include "core/stereo/shift_table.h"

namespace deep3d {

// The one near-to-far colour map of the program (layer cells, scope, probe, depth picture): perceptually even, near is
// bright and warm, far dark and cool. position 0 = nearest ... 1 = farthest, clamped. RGB, sRGB-encoded.
std::array<uint8_t, 3> nearToFarColour(double position);

// Expected layer of every pixel in nearToFarColour, at `size`, eight bits. Any thread.
FramePtr depthPicture(const Distribution& distribution, Size size);

// Doubt: entropy of every pixel divided by log(layers), 0 sure ... 1 knows nothing, as grey at `size`;
// eight bits.
FramePtr doubtPicture(const Distribution& distribution, Size size);

// Expected disparity as 16-bit samples [h][w] at `size`: 65535 = nearest layer, 0 = farthest, linear in disparity.
std::vector<uint16_t> depthSamples(const Distribution& distribution, Size size);

// A heat map of layer k over the dimmed picture (what a cell of the layer grid shows), size of `thumbnail`.
// `Masked` multiplies instead: picture x probability. Eight bits.
enum class LayerCellStyle { Heat, Masked };
FramePtr layerCell(const Distribution& distribution, int layer, const Frame& thumbnail, LayerCellStyle style);

// Share of the picture's mass in each layer, after the gains: [layers], sum 1.
std::vector<double> layerShares(const Distribution& distribution, const std::vector<float>& gains);

// What the probe shows of one point (u, v in 0 ... 1 of the picture): the mass of each layer (bilinear), its expected
// disparity in units, its doubt (normalised entropy 0 ... 1) and whether a second, separate peak holds more than 30 %
// of the mass (windows of two layers to each side, exactly as sharp selection decides).
struct PixelProbe {
    std::vector<float> mass;
    double expectedDisparity = 0.0, expectedLayer = 0.0, doubt = 0.0;
    bool twoPeaks = false;
};
PixelProbe probe(const Distribution& distribution, double u, double v);

// All layers in one picture, near to far, `columns` cells a row, each a layerCell of `thumbnail` with a thin border.
FramePtr layerSheet(const Distribution& distribution, const Frame& thumbnail, int columns, LayerCellStyle style);

// Size of that picture for so many layers.
Size layerSheetSize(int layers, Size thumbnail, int columns);

}  // namespace deep3d
