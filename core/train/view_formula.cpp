// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/train/view_formula.h"

#include <ATen/ATen.h>

#include <vector>

namespace deep3d {
namespace {

constexpr double kHidden = 1.0 / 64.0;  // stereo conventions page

// [n * layers][w][w]: column x of a matrix holds the weights of the source columns for target column x. Moving rows is
// then one matrix product, and so is its gradient.
at::Tensor shiftMatrices(const at::Tensor& shift, int64_t width, at::ScalarType type) {
    const auto flat = shift.to(type).reshape({-1, 1});
    const auto position = (at::arange(width, flat.options()).view({1, -1}) - flat).clamp(0.0, double(width - 1));
    const auto lower = position.floor().clamp_max(double(std::max<int64_t>(width - 2, 0)));
    const auto share = (position - lower).unsqueeze(1);
    const auto index = lower.to(at::kLong).unsqueeze(1);
    auto matrices = at::zeros({flat.size(0), width, width}, flat.options());
    matrices.scatter_(1, index, 1 - share);
    if (width > 1) {
        matrices.scatter_(1, index + 1, share);
    }
    return matrices;
}

// For every cell the nearest column of its row where `seen`, looking right (or left); where there is none on that
// side, on the other; where there is none at all, the cell itself.
at::Tensor nearestSeen(const at::Tensor& seen, const at::Tensor& lookRight) {
    const int64_t width = seen.size(3);
    const auto whole = seen.options().dtype(at::kLong);
    const auto column = at::arange(width, whole).view({1, 1, 1, -1}).expand_as(seen);
    const auto left = std::get<0>(at::cummax(at::where(seen, column, at::full({}, -1, whole)), 3));
    const auto masked = at::where(seen, column, at::full({}, width, whole)).flip(3);
    const auto right = std::get<0>(at::cummin(masked, 3)).flip(3);
    const auto hasLeft = left >= 0, hasRight = right < width;
    const auto useRight = hasRight.logical_and(lookRight.view({-1, 1, 1, 1}).logical_or(hasLeft.logical_not()));
    return at::where(useRight, right, at::where(hasLeft, left, column));
}

// a_k: the share of the light that stops at layer k of what comes that far.
at::Tensor opacities(const at::Tensor& mass, const at::Tensor& shift) {
    const int64_t layers = mass.size(1);
    const auto coming = mass.flip(1).cumsum(1).flip(1);
    auto opacity = mass / coming.clamp_min(1e-12);
    const auto first = shift.select(1, 0), last = shift.select(1, layers - 1);
    const auto moves = (first - last).abs().gt(1e-9);
    // Nearer layers that move left uncover what lies right of them.
    const auto seen = (coming >= kHidden).logical_or(moves.logical_not().view({-1, 1, 1, 1}));
    opacity = at::gather(opacity, 3, nearestSeen(seen, first < last));
    const auto nearer = opacity.narrow(1, 0, layers - 1);
    return at::cat({nearer, at::ones_like(mass.narrow(1, 0, 1))}, 1);
}

}  // namespace

at::Tensor shiftRows(const at::Tensor& values, const at::Tensor& shift) {
    const auto n = values.size(0), layers = values.size(1), h = values.size(2), w = values.size(3);
    const auto matrices = shiftMatrices(shift, w, values.scalar_type());
    return at::bmm(values.reshape({n * layers, h, w}), matrices).view({n, layers, h, w});
}

at::Tensor plainSourceToTarget(const at::Tensor& mass, const at::Tensor& shift) {
    const auto moved = shiftRows(opacities(mass, shift), shift).unbind(1);
    auto coming = at::ones_like(moved[0]);
    std::vector<at::Tensor> target;
    for (const auto& opacity : moved) {
        target.push_back(opacity * coming);
        coming = coming * (1 - opacity);
    }
    return at::stack(target, 1);
}

at::Tensor plainSelectView(const at::Tensor& targetMass, const at::Tensor& colour, const at::Tensor& shift) {
    const auto n = targetMass.size(0), layers = targetMass.size(1), h = targetMass.size(2), w = targetMass.size(3);
    const auto channels = colour.size(1);
    const auto rows = colour.reshape({n, 1, channels * h, w}).expand({n, layers, channels * h, w});
    const auto moved = shiftRows(rows, shift).view({n, layers, channels, h, w});
    return (targetMass.unsqueeze(2) * moved).sum(1);
}

}  // namespace deep3d
