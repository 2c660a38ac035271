// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <vector>

#include "core/train/picture.h"

namespace deep3d {

// The object of a mask and the ring around it, for the ranking loss (kObject, kSurrounding, 0), [h][w] of the mask.
// The ring is a tenth of the longer side wide and leaves out what lies beside and below the lowest quarter of the
// object: the ground there is as near as the object. All 0 where the object covers under 3 % or over 70 %.
std::vector<uint8_t> regionsOf(const Picture& mask);

}  // namespace deep3d
