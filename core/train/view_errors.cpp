// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/train/view_errors.h"

#include <ATen/ATen.h>
#include <c10/core/InferenceMode.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

#include "core/train/view_synthesis.h"

namespace deep3d {
namespace {

constexpr double kBorder = 0.05;                // of the width, at each side
constexpr int kMostLeft = -80, kMostRight = 24;  // px: shifts tried; nearer things lie further left in the right eye
constexpr double kMiddleLayer = 16.0;

at::Tensor asTensor(const Picture& picture) {
    const auto bytes = at::from_blob(const_cast<uint8_t*>(picture.samples.data()),
                                     {1, picture.height, picture.width, 3}, at::kByte);
    return bytes.permute({0, 3, 1, 2}).to(at::kFloat).contiguous();
}

double errorOf(const at::Tensor& view, const at::Tensor& truth) {
    const int64_t width = view.size(3), border = int64_t(kBorder * double(width));
    const auto inner = [&](const at::Tensor& value) { return value.narrow(3, border, width - 2 * border); };
    return (inner(view) - inner(truth)).abs().mean().item<double>();
}

at::Tensor moved(const at::Tensor& picture, int shift) {
    const int64_t width = picture.size(3);
    const auto column = (at::arange(width, at::kLong) - shift).clamp(0, width - 1);
    return picture.index_select(3, column);
}

// cost[s][pixel] = |left(x) - right(x + s)|, mean of the channels: what a pixel pays for the shift s.
at::Tensor matchCosts(const at::Tensor& left, const at::Tensor& right) {
    std::vector<at::Tensor> costs;
    for (int shift = kMostLeft; shift <= kMostRight; ++shift) {
        costs.push_back((left - moved(right, -shift)).abs().mean(1).flatten());
    }
    return at::stack(costs);
}

struct Fit {
    double scale, shift;  // px a layer, px
    double cost;
};

// Candidates by the matching cost of every pixel's expected layer, the best first: the renderings then decide.
std::vector<Fit> candidates(const at::Tensor& expected, const at::Tensor& costs) {
    std::vector<Fit> fits;
    for (double scale = 0.0; scale <= 2.6; scale += scale < 0.4 ? 0.05 : 0.1) {
        for (int shift = -60; shift <= 12; ++shift) {
            const auto position = ((expected - kMiddleLayer) * scale + (shift - kMostLeft)).round();
            const auto index = position.clamp(0, kMostRight - kMostLeft).to(at::kLong).flatten().unsqueeze(0);
            fits.push_back({scale, double(shift), at::gather(costs, 0, index).mean().item<double>()});
        }
    }
    std::sort(fits.begin(), fits.end(), [](const Fit& a, const Fit& b) { return a.cost < b.cost; });
    return fits;
}

at::Tensor render(const at::Tensor& mass, const at::Tensor& left, double scale, double shift) {
    const auto layers = at::arange(mass.size(1), at::kFloat).unsqueeze(0);
    const auto px = (layers - kMiddleLayer) * scale + shift;
    const auto target = sourceToTarget(mass, px * (double(mass.size(3)) / double(left.size(3))));
    return selectView(at::upsample_bilinear2d(target, left.sizes().slice(2), false), left, px);
}

double oracleError(const at::Tensor& mass, const at::Tensor& left, const at::Tensor& right) {
    const auto layers = at::arange(mass.size(1), at::kFloat).view({1, -1, 1, 1});
    const auto expected = at::upsample_bilinear2d((mass * layers).sum(1, true), left.sizes().slice(2), false);
    const auto costs = matchCosts(left, right);
    // A seventh of the pixels (prime: not one column after another) tells enough to choose candidates.
    const auto some = [](const at::Tensor& value) { return value.slice(-1, 0, std::nullopt, 7).contiguous(); };
    double best = std::numeric_limits<double>::infinity();
    const auto fits = candidates(some(expected.flatten()), some(costs));
    for (size_t i = 0; i < std::min<size_t>(8, fits.size()); ++i) {
        best = std::min(best, errorOf(render(mass, left, fits[i].scale, fits[i].shift), right));
    }
    return best;
}

}  // namespace

void ViewMeasure::add(size_t index, const Picture& leftPicture, const Picture& rightPicture, const at::Tensor& mass) {
    const c10::InferenceMode inference;
    const auto left = asTensor(leftPicture), right = asTensor(rightPicture);
    Pair pair{index, {}, {}};
    for (int shift = kMostLeft; shift <= kMostRight; ++shift) {
        pair.byShift.push_back(errorOf(moved(left, shift), right));
    }
    pair.errors.leftAsRight = pair.byShift[size_t(-kMostLeft)];
    pair.errors.bestShift = *std::min_element(pair.byShift.begin(), pair.byShift.end());
    pair.errors.networkOracle = oracleError(mass.unsqueeze(0), left, right);
    m_pairs.push_back(std::move(pair));
}

std::vector<std::pair<size_t, ViewErrors>> ViewMeasure::finish() const {
    std::vector<double> sums(size_t(kMostRight - kMostLeft + 1));
    for (const auto& pair : m_pairs) {
        for (size_t i = 0; i < sums.size(); ++i) {
            sums[i] += pair.byShift[i];
        }
    }
    const auto best = size_t(std::min_element(sums.begin(), sums.end()) - sums.begin());
    std::vector<std::pair<size_t, ViewErrors>> result;
    for (const auto& pair : m_pairs) {
        result.emplace_back(pair.index, pair.errors);
        result.back().second.globalShift = pair.byShift[best];
    }
    return result;
}

}  // namespace deep3d
