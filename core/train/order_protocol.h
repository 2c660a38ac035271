// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <vector>

#include "core/train/picture.h"

namespace deep3d {

// Near/far order on random pairs of points, the measure that needs no scale.
//
// From every picture `pairs` pairs of points with known nearness are drawn, uniformly, whose nearness differs by more
// than `leastDifference` of the picture's robust range (2 % to 98 % of its known values). A pair is right where the
// network's expected layer is smaller at the nearer point; equal answers count a half. The bare rule "lower in the
// picture is nearer" is asked for the same pairs; points of one row count a half. A set's figure is the mean over its
// pictures. The default difference is the one at which the bare rule is right on 83 % of Middlebury's pairs, as in the
// project's plan; the rule then has 88 % on KITTI and 72 % on every sixth stereo card (plan: 97 and 64; no difference,
// measured in shares of the range, px or ratios, gives all three on these packs: their matching and size differ).
struct OrderProtocol {
    double leastDifference = 0.03;
    int pairs = 20000;
    uint64_t seed = 1;
};

struct OrderScore {
    int pairs = 0;  // 0: nothing in the picture differs enough
    double network = 0.0, rule = 0.0;  // shares that are right, 0 ... 1
};

// nearness: one channel, 0 = unknown, larger = nearer. layer: expected layer of every pixel of it, smaller = nearer.
OrderScore measureOrder(const Picture& nearness, const std::vector<float>& layer, const OrderProtocol& protocol);

}  // namespace deep3d
