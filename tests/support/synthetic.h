// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <functional>

#include "core/image/frame.h"
#include "core/stereo/distribution.h"

// Pictures and distributions that tests make themselves: exact, deterministic, of any size.
namespace deep3d::testing {

// Every sample drawn evenly from the whole range.
FramePtr noiseFrame(Size size, SampleBits bits = SampleBits::Eight, uint32_t seed = 1);

// One colour, in samples of eight bits (times 257 for sixteen).
FramePtr plainFrame(Size size, uint8_t r, uint8_t g, uint8_t b, SampleBits bits = SampleBits::Eight);

// A smooth picture: slow waves of every colour, so that a shift by part of a pixel changes little.
FramePtr smoothFrame(Size size, SampleBits bits = SampleBits::Eight);

// The picture seen in a mirror (columns in reverse).
FramePtr mirrored(const FramePtr& frame);

// All mass of cell (x, y) on layer layerAt(x, y).
DistributionPtr oneHot(Size grid, const std::function<int(int x, int y)>& layerAt, LayerAxis axis = {},
                       Alignment alignment = Alignment::Source);

// Independent random masses in every cell; `sharpness` 1 = even, larger = most of the mass on few layers.
DistributionPtr randomSoft(Size grid, double sharpness, uint32_t seed, LayerAxis axis = {},
                           Alignment alignment = Alignment::Source);

// A scene as a network would see it: a wall that recedes to the right, a near square, a soft edge around it.
DistributionPtr squareBeforeWall(Size grid, LayerAxis axis = {}, Alignment alignment = Alignment::Source);

// Mirrored columns and layers: what was at k is at layers - 1 - k.
DistributionPtr mirroredAndNegated(const Distribution& distribution);

}  // namespace deep3d::testing
