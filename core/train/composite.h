// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "core/train/dice.h"
#include "core/train/sample_source.h"

namespace deep3d {

// Puts a cut-out figure into `picture` (RGB) whose nearness is `nearness` [h / 2][w / 2] (0 = unknown): standing on the
// ground, where its nearness is the ground's at its lowest point, or as a close-up cut off by the lower border and
// nearer than what it covers. Soft edges, brightness drawn towards the picture's. Returns false, and leaves all as it
// was, where the figure is unusable (too small, cut off at a side).
bool pasteFigure(const SampleRef& figure, Dice& dice, Picture& picture, std::vector<float>& nearness);

}  // namespace deep3d
