// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <torch/types.h>

#include <vector>

namespace deep3d {

// Torch-only header. The two controls of a pair, depth scale and convergence, and the search for the best ones.

// Layer k of the other eye lies (k - 16) * unitsPerLayer + units further right; one unit is 1/384 of the width.
struct LayerFit {
    double unitsPerLayer = 0, units = 0;
};

// px of one unit in a picture of this width.
inline double pxPerUnit(int64_t width) { return double(width) / 384.0; }

// The other eye: source to target on the mass's grid, then selection at the picture's size. mass [1][layers][h][w],
// left [1][3][H][W].
at::Tensor renderOther(const at::Tensor& mass, const at::Tensor& left, const LayerFit& fit);

// A pair for the search, pictures at half size.
struct FitPair {
    at::Tensor left, right, mass;
};
FitPair fitPair(const at::Tensor& left, const at::Tensor& right, const at::Tensor& mass);

// For every candidate of a fixed grid of scales and shifts what the expected layers cost: mean |left(x) - right(x +
// shift)| over a seventh of the pixels. Costs of several pairs may be added.
std::vector<double> fitCosts(const at::Tensor& left, const at::Tensor& right, const at::Tensor& mass);

// The scale and shift whose rendered views have the least mean absolute error over `pairs`: the eight cheapest
// candidates are rendered, then steps are taken from the best and halved down to 1/80 unit a layer and 1/8 unit.
LayerFit bestFit(const std::vector<double>& costs, const std::vector<FitPair>& pairs);

// One pair's best fit at the pictures' full size, no worse than any of `from`: steps are taken from the best of them and
// halved down to the same fineness.
LayerFit sharpenedFit(const std::vector<LayerFit>& from, const at::Tensor& left, const at::Tensor& right,
                      const at::Tensor& mass);

// The whole-number shifts that are tried, in units, and a picture moved by one, edges replicated.
inline constexpr int kMostLeft = -80, kMostRight = 24;  // nearer things lie further left in the right eye
at::Tensor movedBy(const at::Tensor& picture, int units);

}  // namespace deep3d
