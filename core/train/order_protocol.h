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
// pictures. With the default difference the bare rule gives what the project's plan names: Middlebury 83 %, KITTI 97 %
// and every sixth stereo card 64 %.
struct OrderProtocol {
    double leastDifference = 0.1;
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
