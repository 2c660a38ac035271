// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/train/view_errors.h"

#include <ATen/ATen.h>
#include <c10/core/InferenceMode.h>

#include <algorithm>
#include <chrono>

namespace deep3d {
namespace {

constexpr size_t kMostPairs = 64;
constexpr int kLayers = 33;
constexpr double kNearLayer = 3.0, kFarLayer = 29.0, kMiddleLayer = 16.0;  // of nearness 255, 1; LayerFit's zero

std::vector<double> errorsByShift(const at::Tensor& left, const at::Tensor& right) {
    std::vector<double> errors;
    for (int units = kMostLeft; units <= kMostRight; ++units) {
        errors.push_back(meanAbsoluteError(movedBy(left, units), right));
    }
    return errors;
}

int bestShift(const std::vector<double>& errors) {
    return kMostLeft + int(std::min_element(errors.begin(), errors.end()) - errors.begin());
}

void addTo(std::vector<double>& sums, const std::vector<double>& values) {
    sums.resize(values.size());
    for (size_t i = 0; i < values.size(); ++i) sums[i] += values[i];
}

// Unknown values from the farther side of their row; rows that know nothing are as far as anything in the picture.
std::vector<uint8_t> filled(const Picture& nearness) {
    std::vector<uint8_t> values = nearness.samples;
    uint8_t farthest = 255;
    for (const uint8_t value : values) farthest = value > 0 ? std::min(farthest, value) : farthest;
    for (int y = 0; y < nearness.height; ++y) {
        uint8_t* row = values.data() + size_t(y) * size_t(nearness.width);
        for (int x = 0; x < nearness.width; ++x) {
            if (row[x] > 0) continue;
            int end = x;
            while (end < nearness.width && row[end] == 0) ++end;
            const bool hasLeft = x > 0, hasRight = end < nearness.width;
            const uint8_t left = hasLeft ? row[x - 1] : hasRight ? row[end] : farthest;
            std::fill(row + x, row + end, std::min(left, hasRight ? row[end] : left));
            x = end;
        }
    }
    return values;
}

// The true disparity as a network would say it: the mass split between the two layers around its position.
at::Tensor trueMass(const Picture& nearness) {
    auto values = filled(nearness);
    const auto known = at::from_blob(values.data(), {1, 1, nearness.height, nearness.width}, at::kByte).to(at::kFloat);
    const auto position = kFarLayer - (known - 1) * ((kFarLayer - kNearLayer) / 254.0);
    const auto layers = at::arange(kLayers, at::kFloat).view({1, -1, 1, 1});
    return (1 - (position - layers).abs()).clamp_min(0);
}

LayerFit trueFit(const EvaluationPair& pair) {
    const double perLayer = (pair.nearPx - pair.farPx) / (kFarLayer - kNearLayer);
    const double middle = pair.farPx + (kFarLayer - kMiddleLayer) * perLayer;
    return {perLayer / pxPerUnit(pair.left.width), -middle / pxPerUnit(pair.left.width)};
}

}  // namespace

void SetFitter::add(const EvaluationPair& pair) {
    const c10::InferenceMode inference;
    const auto left = colourTensor(pair.left), right = colourTensor(pair.right), mass = pair.mass.unsqueeze(0);
    addTo(m_byShift, errorsByShift(left, right));
    addTo(m_costs, fitCosts(left, right, mass));
    if (m_count++ % m_stride != 0) return;
    if (m_pairs.size() == kMostPairs) {
        for (size_t i = 0; i < kMostPairs / 2; ++i) m_pairs[i] = m_pairs[2 * i];
        m_pairs.resize(kMostPairs / 2);
        m_stride *= 2;
    }
    m_pairs.push_back(fitPair(left, right, mass));
}

SetFit SetFitter::finish() const {
    const c10::InferenceMode inference;
    return {bestShift(m_byShift), bestFit(m_costs, m_pairs)};
}

RowResults measureRows(const EvaluationPair& pair, const SetFit& fit) {
    const c10::InferenceMode inference;
    const auto left = colourTensor(pair.left), right = colourTensor(pair.right), mass = pair.mass.unsqueeze(0);
    RowResults results;
    const auto measure = [&](ViewRow row, double before, const auto& make) {
        const auto start = std::chrono::steady_clock::now();
        const at::Tensor view = make();
        const std::chrono::duration<double, std::milli> taken = std::chrono::steady_clock::now() - start;
        results[size_t(row)] = {measureView(view, right), before + taken.count(), view};
    };
    const int best = bestShift(errorsByShift(left, right));
    const LayerFit halved = bestFit(fitCosts(left, right, mass), {fitPair(left, right, mass)});
    const LayerFit oracle = sharpenedFit({halved, fit.network}, left, right, mass);
    measure(ViewRow::LeftAsRight, 0, [&] { return left; });
    measure(ViewRow::GlobalShift, 0, [&] { return movedBy(left, fit.globalShift); });
    measure(ViewRow::BestShift, 0, [&] { return movedBy(left, best); });
    measure(ViewRow::Network, pair.networkMs, [&] { return renderOther(mass, left, fit.network); });
    measure(ViewRow::NetworkOracle, pair.networkMs, [&] { return renderOther(mass, left, oracle); });
    if (pair.nearness) {
        measure(ViewRow::Matching, 0, [&] { return renderOther(trueMass(*pair.nearness), left, trueFit(pair)); });
    }
    return results;
}

}  // namespace deep3d
