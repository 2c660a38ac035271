// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/model/firm_edges.h"

#include <ATen/ATen.h>

#include <tuple>
#include <vector>

namespace deep3d {
namespace {

constexpr double kStep = 2.0;  // layers
constexpr double kCloseness = 4.0;
constexpr double kGrowingStep = 8.0;  // layers

// The smallest value of `kernel` cells around each, and which cell has it.
std::tuple<at::Tensor, at::Tensor> nearestAround(const at::Tensor& expected, at::IntArrayRef kernel) {
    const std::vector<int64_t> padding{kernel[0] / 2, kernel[1] / 2};
    auto [minusNear, cell] = at::max_pool2d_with_indices(-expected, kernel, {1, 1}, padding);
    return {-minusNear, cell};
}

// Which cell's answer each takes so that none floats between two surfaces.
at::Tensor firmCells(const at::Tensor& expected, const at::Tensor& own) {
    const auto [far, farCell] = at::max_pool2d_with_indices(expected, {3, 3}, {1, 1}, {1, 1});
    const auto [near, nearCell] = nearestAround(expected, {3, 3});
    const auto behind = expected - near, before = far - expected;
    const auto between = (behind > kStep).logical_and(before > kStep);
    return at::where(between, at::where(behind <= kCloseness * before, nearCell, farCell), own);
}

// Which cell's answer each takes so that figures grow by one cell.
at::Tensor grownCells(const at::Tensor& expected, const at::Tensor& own) {
    const auto [nearBeside, besideCell] = nearestAround(expected, {1, 3});
    const auto [nearAbove, aboveCell] = nearestAround(expected, {3, 1});
    const auto near = at::minimum(nearBeside, nearAbove);
    return at::where(expected - near > kGrowingStep, at::where(nearBeside <= nearAbove, besideCell, aboveCell), own);
}

at::Tensor gathered(const at::Tensor& planes, const at::Tensor& cells) {
    return planes.flatten(2).gather(2, cells.flatten(2).expand({-1, planes.size(1), -1})).view(planes.sizes());
}

}  // namespace

at::Tensor firmEdges(const at::Tensor& masses) {
    const int64_t h = masses.size(2), w = masses.size(3);
    const auto layers = at::arange(masses.size(1), masses.options()).view({1, -1, 1, 1});
    const auto expected = (masses * layers).sum(1, true);
    const auto own = at::arange(h * w, masses.options().dtype(at::kLong)).view({1, 1, h, w});
    const auto firm = firmCells(expected, own);
    return gathered(masses, gathered(firm, grownCells(gathered(expected, firm), own)));
}

}  // namespace deep3d
