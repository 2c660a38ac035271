// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/model/firm_edges.h"

#include <ATen/ATen.h>

namespace deep3d {
namespace {

constexpr double kStep = 2.0;  // layers
constexpr double kCloseness = 4.0;

}  // namespace

at::Tensor firmEdges(const at::Tensor& masses) {
    const int64_t h = masses.size(2), w = masses.size(3);
    const auto layers = at::arange(masses.size(1), masses.options()).view({1, -1, 1, 1});
    const auto expected = (masses * layers).sum(1, true);
    const auto [far, farCell] = at::max_pool2d_with_indices(expected, {3, 3}, {1, 1}, {1, 1});
    const auto [minusNear, nearCell] = at::max_pool2d_with_indices(-expected, {3, 3}, {1, 1}, {1, 1});
    const auto behind = expected + minusNear, before = far - expected;
    const auto between = (behind > kStep).logical_and(before > kStep);
    const auto own = at::arange(h * w, nearCell.options()).view({1, 1, h, w});
    const auto side = at::where(behind <= kCloseness * before, nearCell, farCell);
    const auto cell = at::where(between, side, own).flatten(2).expand({-1, masses.size(1), -1});
    return masses.flatten(2).gather(2, cell).view(masses.sizes());
}

}  // namespace deep3d
