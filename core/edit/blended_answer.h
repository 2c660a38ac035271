// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/stereo/distribution.h"

namespace deep3d {

// An answer for a moment between two answered frames of one shot: (1 - share) before + share after at every cell, where
// `share` is the part of the time between them that has passed, 0 ... 1 (values outside are clamped). Where only one is
// there (the other null), or where axis, alignment or grid differ, the nearer one itself. Null where both are. Any thread.
DistributionPtr blendedAnswer(const DistributionPtr& before, const DistributionPtr& after, double share);

}  // namespace deep3d
