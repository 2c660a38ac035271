// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "core/image/frame.h"

namespace deep3d {

using PaletteColour = std::array<uint8_t, 3>;

// Up to 256 colours that stand for all pixels of 8-bit `frames`: median cut (Heckbert 1982) over a histogram of 5-6-5
// bits, refined by three rounds of k-means. Any thread.
std::vector<PaletteColour> paletteOf(const std::vector<FramePtr>& frames);

// Palette indices [h][w] of an 8-bit frame, the error carried on to the neighbours (Floyd and Steinberg 1976).
std::vector<uint8_t> dithered(const Frame& frame, const std::vector<PaletteColour>& palette);

}  // namespace deep3d
