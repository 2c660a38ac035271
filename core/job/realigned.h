// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/stereo/distribution.h"
#include "core/stereo/shift_table.h"

namespace deep3d {

// `distribution` on the grid of the input picture (source) or of the right eye (target, moved by table.parallax); returns
// itself where it lies there. Any thread, all cores.
DistributionPtr realigned(const DistributionPtr& distribution, Alignment alignment, const ShiftTable& table);

}  // namespace deep3d
