// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/edit/blended_answer.h"

#include <algorithm>
#include <cmath>

namespace deep3d {

namespace {

bool isOfOneKind(const Distribution& a, const Distribution& b) {
    return a.axis() == b.axis() && a.alignment() == b.alignment() && a.grid() == b.grid();
}

}  // namespace

DistributionPtr blendedAnswer(const DistributionPtr& before, const DistributionPtr& after, double share) {
    if (!before || !after) return before ? before : after;
    if (share <= 0.0 || share >= 1.0 || !isOfOneKind(*before, *after)) return share < 0.5 ? before : after;
    auto blend = std::make_shared<Distribution>(before->axis(), before->alignment(), before->grid());
    const size_t count = blend->planeSize() * size_t(blend->layers());
    std::transform(before->data(), before->data() + count, after->data(), blend->data(),
                   [share = float(share)](float a, float b) { return std::lerp(a, b, share); });
    return blend;
}

}  // namespace deep3d
