// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/train/losses.h"

#include <ATen/ATen.h>

namespace deep3d {
namespace {

constexpr double kLabelledRange = 26.0;  // layers 3 ... 29

at::Tensor totalOf(const at::Tensor& count, const SumOverAll& total) {
    return (total ? total(count) : count).clamp_min(1.0);
}

at::Tensor meanWhere(const at::Tensor& value, const at::Tensor& known, const SumOverAll& total) {
    const auto weight = known.to(value.scalar_type());
    return (value * weight).sum() / totalOf(weight.sum(), total);
}

// Mean over the cells of every picture, [n]; `any` [n] tells where there are some.
at::Tensor regionMean(const at::Tensor& value, const at::Tensor& inside) {
    return (value * inside).sum({1, 2}) / inside.sum({1, 2}).clamp_min(1.0);
}

}  // namespace

LayerBelief layerBelief(const at::Tensor& logits) {
    auto rows = logits.permute({0, 2, 3, 1});
    if (rows.scalar_type() == at::kBFloat16) {
        rows = rows.to(at::kFloat);
    }
    LayerBelief belief;
    belief.log = at::log_softmax(rows, -1);
    belief.mass = belief.log.exp();
    belief.expected = at::matmul(belief.mass, at::arange(logits.size(1), belief.mass.options()));
    return belief;
}

at::Tensor splitMassLoss(const at::Tensor& logMass, const at::Tensor& target, const SumOverAll& total) {
    const auto position = target.clamp(0.0, double(logMass.size(-1) - 1));
    const auto lower = position.floor().clamp_max(double(logMass.size(-1) - 2));
    const auto share = position - lower;
    const auto index = lower.to(at::kLong).unsqueeze(-1);
    const auto both = at::gather(logMass, -1, at::cat({index, index + 1}, -1));
    const auto entropy = -((1 - share) * both.select(-1, 0) + share * both.select(-1, 1));
    return meanWhere(entropy, target >= 0, total);
}

at::Tensor positionLoss(const at::Tensor& expected, const at::Tensor& target, const SumOverAll& total) {
    return meanWhere((expected - target).abs(), target >= 0, total) / kLabelledRange;
}

at::Tensor edgeLoss(const at::Tensor& expected, const at::Tensor& target, int step, const SumOverAll& total) {
    at::Tensor sum = at::zeros({}, expected.options());
    for (const int64_t dim : {1, 2}) {
        const int64_t length = expected.size(dim) - step;
        if (length <= 0) {
            continue;
        }
        const auto difference = [&](const at::Tensor& value) {
            return value.narrow(dim, step, length) - value.narrow(dim, 0, length);
        };
        const auto known = target >= 0;
        const auto both = known.narrow(dim, step, length).logical_and(known.narrow(dim, 0, length));
        sum = sum + meanWhere((difference(expected) - difference(target)).abs(), both, total);
    }
    return sum / kLabelledRange;
}

at::Tensor rankingLoss(const at::Tensor& expected, const at::Tensor& region, const SumOverAll& total) {
    const auto object = (region == kObject).to(expected.scalar_type());
    const auto around = (region == kSurrounding).to(expected.scalar_type());
    const auto usable = (object.sum({1, 2}) > 0).logical_and(around.sum({1, 2}) > 0).to(expected.scalar_type());
    const auto objectMean = regionMean(expected, object).detach().view({-1, 1, 1});
    const auto aroundMean = regionMean(expected, around).detach().view({-1, 1, 1});
    const auto tooFar = at::softplus((expected - aroundMean + kRankingMargin) / 2.0);
    const auto tooNear = at::softplus((objectMean + kRankingMargin - expected) / 2.0);
    const auto each = regionMean(tooFar, object) + regionMean(tooNear, around);
    return (each * usable).sum() / totalOf(usable.sum(), total);
}

}  // namespace deep3d
