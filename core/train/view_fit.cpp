// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/train/view_fit.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <cmath>
#include <numeric>

#include "core/train/view_figures.h"
#include "core/train/view_synthesis.h"

namespace deep3d {
namespace {

constexpr double kMiddleLayer = 16.0;
constexpr size_t kRendered = 8;

const std::vector<LayerFit>& candidates() {
    static const auto grid = [] {
        std::vector<LayerFit> fits;
        for (double scale = 0.0; scale < 2.65; scale += scale < 0.4 ? 0.05 : 0.1) {
            for (int shift = -60; shift <= 12; ++shift) {
                fits.push_back({scale, double(shift)});
            }
        }
        return fits;
    }();
    return grid;
}

// [units][pixel]: |left(x) - right(x + shift)|, mean of the channels.
at::Tensor matchCosts(const at::Tensor& left, const at::Tensor& right) {
    std::vector<at::Tensor> costs;
    for (int units = kMostLeft; units <= kMostRight; ++units) {
        const auto cost = (left - movedBy(right, -units)).abs().mean(1).flatten();
        costs.push_back(cost.slice(0, 0, std::nullopt, 7));  // 7 is prime: not one column after another
    }
    return at::stack(costs);
}

class FitSearch {
public:
    explicit FitSearch(const std::vector<FitPair>& pairs) : m_pairs(pairs) {}

    LayerFit fit() const { return m_fit; }
    bool tryOut(const LayerFit& fit) {
        double error = 0;
        for (const auto& pair : m_pairs) {
            error += meanAbsoluteError(renderOther(pair.mass.to(at::kFloat), pair.left, fit), pair.right);
        }
        if (error >= m_error) return false;
        m_error = error;
        m_fit = fit;
        return true;
    }
    void refine(double scaleStep, double step) {
        while (step > 0.1) {
            const LayerFit from = m_fit;
            bool better = false;
            for (const auto& [a, b] : {std::pair{1, 0}, {-1, 0}, {0, 1}, {0, -1}, {1, 1}, {-1, -1}, {1, -1}, {-1, 1}}) {
                better |= tryOut({std::max(0.0, from.unitsPerLayer + a * scaleStep), from.units + b * step});
            }
            if (!better) {
                scaleStep /= 2;
                step /= 2;
            }
        }
    }

private:
    const std::vector<FitPair>& m_pairs;
    LayerFit m_fit;
    double m_error = INFINITY;
};

}  // namespace

at::Tensor movedBy(const at::Tensor& picture, int units) {
    const int64_t width = picture.size(3), px = std::lround(units * pxPerUnit(width));
    return picture.index_select(3, (at::arange(width, at::kLong) - px).clamp(0, width - 1));
}

at::Tensor renderOther(const at::Tensor& mass, const at::Tensor& left, const LayerFit& fit) {
    const auto layers = at::arange(mass.size(1), at::kFloat).unsqueeze(0);
    const auto units = (layers - kMiddleLayer) * fit.unitsPerLayer + fit.units;
    const auto target = sourceToTarget(mass, units * pxPerUnit(mass.size(3)));
    const auto size = left.sizes().slice(2);
    const auto enlarged = target.sizes().slice(2) == size ? target : at::upsample_bilinear2d(target, size, false);
    return selectView(enlarged, left, units * pxPerUnit(left.size(3)));
}

FitPair fitPair(const at::Tensor& left, const at::Tensor& right, const at::Tensor& mass) {
    return {at::avg_pool2d(left, 2), at::avg_pool2d(right, 2), mass.to(at::kHalf)};
}

std::vector<double> fitCosts(const at::Tensor& left, const at::Tensor& right, const at::Tensor& mass) {
    const auto layers = at::arange(mass.size(1), at::kFloat).view({1, -1, 1, 1});
    const auto expected = at::upsample_bilinear2d((mass * layers).sum(1, true), left.sizes().slice(2), false);
    const auto some = expected.flatten().slice(0, 0, std::nullopt, 7).contiguous();
    const auto costs = matchCosts(left, right);
    std::vector<double> result;
    for (const auto& fit : candidates()) {
        const auto position = ((some - kMiddleLayer) * fit.unitsPerLayer + (fit.units - kMostLeft)).round();
        const auto index = position.clamp(0, kMostRight - kMostLeft).to(at::kLong).unsqueeze(0);
        result.push_back(at::gather(costs, 0, index).mean().item<double>());
    }
    return result;
}

LayerFit bestFit(const std::vector<double>& costs, const std::vector<FitPair>& pairs) {
    std::vector<size_t> order(costs.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::partial_sort(order.begin(), order.begin() + ptrdiff_t(kRendered), order.end(),
                      [&](size_t a, size_t b) { return costs[a] < costs[b]; });
    FitSearch search(pairs);
    for (size_t i = 0; i < kRendered; ++i) {
        search.tryOut(candidates()[order[i]]);
    }
    search.refine(0.05, 0.5);
    return search.fit();
}

LayerFit sharpenedFit(const std::vector<LayerFit>& from, const at::Tensor& left, const at::Tensor& right,
                      const at::Tensor& mass) {
    const std::vector<FitPair> pairs{{left, right, mass}};
    FitSearch search(pairs);
    for (const LayerFit& fit : from) search.tryOut(fit);
    search.refine(0.025, 0.25);
    return search.fit();
}

}  // namespace deep3d
