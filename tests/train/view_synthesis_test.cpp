// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>
#include <torch/nn/module.h>

#include <ATen/ATen.h>

#include <algorithm>
#include <cmath>

#include "core/train/losses.h"
#include "core/train/view_formula.h"
#include "core/train/view_synthesis.h"

namespace deep3d {
namespace {

at::Tensor softMass(int layers, int height, int width) {
    at::manual_seed(3);
    return at::softmax(at::randn({1, layers, height, width}, at::kDouble), 1);
}

// values(x - shift), linear, clamped columns.
double read(const at::TensorAccessor<double, 4>& values, int k, int y, double x, int width) {
    const double at = std::clamp(x, 0.0, double(width - 1));
    const int lower = std::min(int(at), width - 2);
    return values[0][k][y][lower] + (at - lower) * (values[0][k][y][lower + 1] - values[0][k][y][lower]);
}

TEST(ViewSynthesis, ZeroShiftsReturnTheDistribution) {
    const auto mass = softMass(5, 3, 8);
    const auto target = sourceToTarget(mass, at::zeros({1, 5}, at::kDouble));
    EXPECT_LT((target - mass).abs().max().item<double>(), 1e-12);
}

TEST(ViewSynthesis, SourceToTargetIsThePlainFormula) {
    const int layers = 4, width = 9;
    const auto mass = softMass(layers, 2, width);  // soft: no layer is hidden anywhere
    const double shifts[] = {-2.5, -1.0, 0.25, 1.0};
    const auto target = sourceToTarget(mass, at::tensor({-2.5, -1.0, 0.25, 1.0}, at::kDouble).view({1, 4}));
    auto opacity = mass.clone();
    const auto p = mass.accessor<double, 4>();
    auto a = opacity.accessor<double, 4>();
    for (int y = 0; y < 2; ++y) {
        for (int x = 0; x < width; ++x) {
            double coming = 1.0;
            for (int k = 0; k < layers; ++k) {
                ASSERT_GT(coming, 1.0 / 64);
                a[0][k][y][x] = k == layers - 1 ? 1.0 : p[0][k][y][x] / coming;
                coming -= p[0][k][y][x];
            }
        }
    }
    const auto t = target.accessor<double, 4>();
    for (int y = 0; y < 2; ++y) {
        for (int x = 0; x < width; ++x) {
            double coming = 1.0;
            for (int k = 0; k < layers; ++k) {
                const double moved = read(a, k, y, x - shifts[k], width);
                EXPECT_NEAR(t[0][k][y][x], moved * coming, 1e-9);
                coming *= 1.0 - moved;
            }
        }
    }
}

TEST(ViewSynthesis, HoleBehindAnObjectHoldsTheWallOnly) {
    auto mass = at::zeros({1, 2, 1, 8}, at::kDouble);
    mass.select(1, 1).fill_(1.0);
    mass.slice(3, 3, 5).select(1, 0).fill_(1.0);
    mass.slice(3, 3, 5).select(1, 1).fill_(0.0);
    const auto target = sourceToTarget(mass, at::tensor({-2.0, 0.0}, at::kDouble).view({1, 2}));
    for (int x = 0; x < 8; ++x) {
        EXPECT_DOUBLE_EQ(target[0][0][0][x].item<double>(), x == 1 || x == 2 ? 1.0 : 0.0) << x;
        EXPECT_DOUBLE_EQ(target[0].sum(0)[0][x].item<double>(), 1.0) << x;
    }
}

TEST(ViewSynthesis, SelectionMovesColoursByWholeShifts) {
    const auto colour = at::arange(8, at::kDouble).view({1, 1, 1, 8});
    auto mass = at::zeros({1, 2, 1, 8}, at::kDouble);
    mass.select(1, 0).fill_(0.25);
    mass.select(1, 1).fill_(0.75);
    const auto view = selectView(mass, colour, at::tensor({-1.0, 2.0}, at::kDouble).view({1, 2}));
    EXPECT_DOUBLE_EQ(view[0][0][0][4].item<double>(), 0.25 * 5 + 0.75 * 2);
    EXPECT_DOUBLE_EQ(view[0][0][0][0].item<double>(), 0.25 * 1 + 0.75 * 0);
}

TEST(ViewSynthesis, GradientMatchesFiniteDifferences) {
    at::manual_seed(5);
    const auto shift = at::tensor({-1.3, -0.4, 0.7}, at::kDouble).view({1, 3});
    const auto colour = at::rand({1, 2, 2, 6}, at::kDouble), other = at::rand({1, 2, 2, 6}, at::kDouble);
    const auto cost = [&](const at::Tensor& logits) {
        const auto target = sourceToTarget(at::softmax(logits, 1), shift);
        return (selectView(target, colour, shift) - other).square().sum();
    };
    auto logits = at::randn({1, 3, 2, 6}, at::kDouble).requires_grad_(true);
    cost(logits).backward();
    const auto gradient = logits.grad().flatten();
    const double step = 1e-5;
    for (int64_t i = 0; i < logits.numel(); ++i) {
        auto up = logits.detach().clone(), down = logits.detach().clone();
        up.flatten()[i] += step;
        down.flatten()[i] -= step;
        const double numeric = (cost(up) - cost(down)).item<double>() / (2 * step);
        EXPECT_NEAR(gradient[i].item<double>(), numeric, 1e-6);
    }
}

// Peaked enough that layers are hidden behind nearer ones in places.
at::Tensor peakedMass(int64_t n, int64_t layers, int64_t height, int64_t width, at::ScalarType type) {
    at::manual_seed(int64_t(width));
    return at::softmax(4 * at::randn({n, layers, height, width}, type), 1);
}

struct BothWays {
    at::Tensor value, gradient;
};

// A cost of target and view by the functions or by the plain formula, and its gradient in the mass.
BothWays costOf(const at::Tensor& mass, const at::Tensor& shift, bool plain) {
    const auto leaf = mass.detach().clone().requires_grad_(true);
    at::manual_seed(11);
    const auto colour = at::rand({mass.size(0), 3, mass.size(2), mass.size(3)}, mass.options());
    const auto weight = at::rand_like(mass);
    const auto target = plain ? plainSourceToTarget(leaf, shift) : sourceToTarget(leaf, shift);
    const auto view = plain ? plainSelectView(target, colour, shift) : selectView(target, colour, shift);
    const auto cost = (target * weight).sum() + (view - 0.5).square().sum();
    cost.backward();
    return {at::cat({target.detach().flatten(), view.detach().flatten()}), leaf.grad()};
}

TEST(ViewSynthesis, FunctionsAreThePlainFormulaForwardAndBackward) {
    for (const auto type : {at::kDouble, at::kFloat}) {
        const double close = type == at::kDouble ? 1e-10 : 2e-4;
        for (const int64_t width : {1, 2, 7, 40}) {
            const auto mass = peakedMass(3, 6, 2, width, type);
            // Near to the left, to the right, and all alike with shifts beyond the picture.
            const auto shift = at::cat({at::linspace(-5.3, 2.0, 6, mass.options()).view({1, 6}),
                                        at::linspace(3.7, -1.0, 6, mass.options()).view({1, 6}),
                                        at::full({1, 6}, 60.25, mass.options())});
            const auto own = costOf(mass, shift, false), plain = costOf(mass, shift, true);
            EXPECT_LT((own.value - plain.value).abs().max().item<double>(), close) << width;
            const double largest = plain.gradient.abs().max().item<double>();
            EXPECT_LT((own.gradient - plain.gradient).abs().max().item<double>(), close * (1 + largest)) << width;
        }
    }
}

TEST(ViewSynthesis, GradientBehindAnObjectMatchesFiniteDifferences) {
    const auto shift = at::linspace(-2.6, 1.1, 5, at::kDouble).view({1, 5});
    const auto mass = peakedMass(1, 5, 1, 12, at::kDouble);
    ASSERT_TRUE((mass.flip(1).cumsum(1) < 1.0 / 64).any().item<bool>());  // something is hidden
    const auto gradient = costOf(mass, shift, false).gradient.flatten();
    const double step = 1e-6;
    const auto cost = [&](const at::Tensor& changed) {
        at::manual_seed(11);
        const auto colour = at::rand({1, 3, 1, 12}, mass.options()), weight = at::rand_like(mass);
        const auto target = sourceToTarget(changed, shift);
        return ((target * weight).sum() + (selectView(target, colour, shift) - 0.5).square().sum()).item<double>();
    };
    for (int64_t i = 0; i < mass.numel(); ++i) {
        auto up = mass.clone(), down = mass.clone();
        up.flatten()[i] += step;
        down.flatten()[i] -= step;
        EXPECT_NEAR(gradient[i].item<double>(), (cost(up) - cost(down)) / (2 * step), 1e-4) << i;
    }
}

TEST(Losses, SplitMassIsLeastAtTheSplit) {
    const auto target = at::full({1, 1, 1}, 2.25, at::kDouble);
    const auto right = at::log(at::tensor({1e-9, 1e-9, 0.75, 0.25}, at::kDouble)).view({1, 1, 1, 4});
    const double entropy = -(0.75 * std::log(0.75) + 0.25 * std::log(0.25));
    EXPECT_NEAR(splitMassLoss(right, target).item<double>(), entropy, 1e-6);
    const auto wrong = at::log(at::tensor({1e-9, 1e-9, 0.25, 0.75}, at::kDouble)).view({1, 1, 1, 4});
    EXPECT_GT(splitMassLoss(wrong, target).item<double>(), entropy + 0.1);
    EXPECT_EQ(splitMassLoss(right, target - 10).item<double>(), 0.0);
}

TEST(Losses, UnknownCellsCostNothing) {
    const auto expected = at::tensor({5.0, 7.0, 100.0}, at::kDouble).view({1, 1, 3});
    const auto target = at::tensor({5.0, 8.0, -1.0}, at::kDouble).view({1, 1, 3});
    EXPECT_NEAR(positionLoss(expected, target).item<double>(), 0.5 / 26, 1e-12);
    EXPECT_NEAR(edgeLoss(expected, target, 1).item<double>(), 1.0 / 26, 1e-12);
}

TEST(Losses, RankingWantsTheObjectNearer) {
    const auto region = at::tensor({1, 1, 2, 2}, at::kByte).view({1, 1, 4});
    const auto near = at::tensor({5.0, 5.0, 20.0, 20.0}, at::kDouble).view({1, 1, 4});
    EXPECT_LT(rankingLoss(near, region).item<double>(), rankingLoss(25.0 - near, region).item<double>());
    EXPECT_EQ(rankingLoss(near, at::zeros_like(region)).item<double>(), 0.0);
}

}  // namespace
}  // namespace deep3d
