// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <torch/types.h>

#include "core/model/shared_norm.h"

namespace deep3d {

// Torch-only header. The training losses; all differentiable in the network's answer, any floating dtype.
//
// Every loss is a mean. `total` sums what the mean divides by over all processes that train together (empty: one
// process): each then holds its share, the shares add up to the loss of all their samples, and so do the gradients.

// The network's answer as probabilities: `log` and `mass` [n][h][w][layers], `expected` [n][h][w] = sum_k k P_k.
struct LayerBelief {
    at::Tensor log, mass, expected;
};
LayerBelief layerBelief(const at::Tensor& logits);  // logits [n][layers][h][w]

// Cross-entropy against the split-mass target: layer position t in 0 ... layers - 1 puts 1 - frac(t) on floor(t) and
// frac(t) on the next layer. Mean over the cells with target >= 0; zero where there are none. target [n][h][w].
at::Tensor splitMassLoss(const at::Tensor& logMass, const at::Tensor& target, const SumOverAll& total = {});

// Mean of |expected - target| / 26 over the cells with target >= 0 (26 layers are the labelled range 3 ... 29).
at::Tensor positionLoss(const at::Tensor& expected, const at::Tensor& target, const SumOverAll& total = {});

// The same for horizontal and vertical differences over `step` cells, where both cells are known: keeps edges sharp.
at::Tensor edgeLoss(const at::Tensor& expected, const at::Tensor& target, int step, const SumOverAll& total = {});

// region [n][h][w] uint8: kObject cells must be nearer (smaller expected layer) than kSurrounding cells of the same
// picture by kRankingMargin layers. Softplus in units of two layers against the other region's mean; zero without regions.
inline constexpr int kObject = 1, kSurrounding = 2;
inline constexpr double kRankingMargin = 2.0;
at::Tensor rankingLoss(const at::Tensor& expected, const at::Tensor& region, const SumOverAll& total = {});

}  // namespace deep3d
