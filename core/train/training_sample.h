// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <vector>

#include "core/train/dice.h"
#include "core/train/picture.h"
#include "core/train/sample_source.h"

namespace deep3d {

// One augmented sample at the network's input size; the labels lie on the grid of half that size.
struct TrainingSample {
    Picture picture;                // RGB
    Picture other;                  // the other eye under the same crop and colours; empty where unknown
    std::vector<float> target;      // [h / 2][w / 2] layer position 0 ... 32, -1 = unknown
    std::vector<uint8_t> region;    // [h / 2][w / 2] kObject, kSurrounding (losses.h) or 0; for mask-only samples
    // Where `other` is known: layer k of it lies shift0 + k * shiftStep px of the grid further right.
    double shift0 = 0.0, shiftStep = 0.0;
};

// Draws and augments one sample: flip, crop and zoom with the range stretched again, tilt, colour, grey, blur, JPEG,
// black bars. width and height: multiples of 32. Any thread; the result depends on `dice` alone.
TrainingSample makeTrainingSample(const SampleSource& source, Dice& dice, int width, int height);

// Nearness values (0 = unknown, larger = nearer, any range) as layer positions: the robust range of the known ones (2 %
// and 98 %) goes to layers 29 and 3, clamped to 0 ... 32; a range below 16 is not stretched further. Unknown: -1.
struct LayerStretch {
    double low = 1, high = 255;  // nearness of layers 29 and 3
    double nearnessOf(double layer) const { return low + (29.0 - layer) / 26.0 * (high - low); }
};
LayerStretch stretchToLayers(const std::vector<float>& nearness, std::vector<float>& target);

}  // namespace deep3d
