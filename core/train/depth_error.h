// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <vector>

#include "core/train/picture.h"

namespace deep3d {

// Error of a depth whose scale and shift are unknown: the expected layers are fitted to the known nearness by least
// squares (a factor and an offset), then mean |fit - truth| is divided by mean |truth - its median|. 0 is perfect, 1 is
// no better than a flat picture; neither scale, shift nor unit of the truth matters (after MiDaS, Ranftl et al. 2020,
// whose trimmed error divides by the same spread). nearness: one channel, 0 = unknown, linear in disparity. layer: of
// every pixel of it, smaller = nearer. Nothing where the known values are all one. A fit that turns near and far round
// counts as flat.
std::optional<double> relativeDepthError(const Picture& nearness, const std::vector<float>& layer);

}  // namespace deep3d
