// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/train/contact_sheet.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace deep3d {
namespace {

using Colour = std::array<double, 3>;

// Near to far, in equal steps of the 33 layers.
constexpr Colour kRamp[] = {{255, 255, 235}, {255, 225, 90}, {250, 150, 40}, {215, 60, 50}, {140, 30, 110},
                            {70, 30, 140},   {25, 40, 110},  {10, 15, 45}};

Colour rampAt(double share) {
    const double at = std::clamp(share, 0.0, 1.0) * double(std::size(kRamp) - 1);
    const size_t lower = std::min(size_t(at), std::size(kRamp) - 2);
    Colour colour{};
    for (size_t c = 0; c < 3; ++c) {
        colour[c] = kRamp[lower][c] + (at - double(lower)) * (kRamp[lower + 1][c] - kRamp[lower][c]);
    }
    return colour;
}

}  // namespace

Picture layerColours(const std::vector<float>& position, int width, int height) {
    Picture picture(width, height, 3);
    for (size_t i = 0; i < position.size(); ++i) {
        const Colour colour = position[i] < 0 ? Colour{0, 160, 0} : rampAt(position[i] / 32.0);
        for (size_t c = 0; c < 3; ++c) {
            picture.samples[3 * i + c] = uint8_t(colour[c]);
        }
    }
    return picture;
}

Picture contactSheet(const std::vector<Picture>& pictures, int columns, int tileWidth, int tileHeight) {
    const int rows = (int(pictures.size()) + columns - 1) / columns;
    Picture sheet(columns * (tileWidth + 4), rows * (tileHeight + 4), 3);
    for (size_t i = 0; i < pictures.size(); ++i) {
        const Picture& picture = pictures[i];
        const double scale = std::min(double(tileWidth) / picture.width, double(tileHeight) / picture.height);
        const Picture tile = shrunk(picture, std::max(1, int(picture.width * scale)),
                                    std::max(1, int(picture.height * scale)));
        const int left = int(i) % columns * (tileWidth + 4) + 2, top = int(i) / columns * (tileHeight + 4) + 2;
        for (int y = 0; y < tile.height; ++y) {
            std::copy_n(tile.at(0, y), tile.width * 3, sheet.at(left, top + y));
        }
    }
    return sheet;
}

}  // namespace deep3d
