// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <functional>
#include <vector>

#include "core/image/frame.h"

namespace deep3d::testing {

// Brightness of frame `number` at column x and row y of the frame.
using Luma = std::function<uint8_t(int number, int x, int y)>;

// An H.264 byte stream (ITU-T H.264 annex B) of grey frames that are two pictures of one field each, top field first, as
// broadcasts and camcorders have them (PAFF) and no encoder of FFmpeg's makes them. Samples are stored as they are
// (I_PCM), so nothing is lost; what did not change is taken from the frame before. Every `keyInterval`-th frame can be
// decoded without the ones before it. Width a multiple of 16, height of 32.
std::vector<uint8_t> fieldPictures(Size size, int frames, int keyInterval, const Luma& luma);

}  // namespace deep3d::testing
