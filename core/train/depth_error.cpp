// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/train/depth_error.h"

#include <algorithm>
#include <cmath>

namespace deep3d {
namespace {

struct Known {
    std::vector<double> truth, guess;  // both grow with nearness
};

Known knownOf(const Picture& nearness, const std::vector<float>& layer) {
    Known known;
    for (size_t i = 0; i < nearness.samples.size(); ++i) {
        if (nearness.samples[i] > 0) {
            known.truth.push_back(nearness.samples[i]);
            known.guess.push_back(-double(layer[i]));
        }
    }
    return known;
}

double mean(const std::vector<double>& values) {
    double sum = 0;
    for (const double value : values) sum += value;
    return sum / double(values.size());
}

double spreadOf(const std::vector<double>& truth) {
    auto sorted = truth;
    const auto middle = sorted.begin() + ptrdiff_t(sorted.size() / 2);
    std::nth_element(sorted.begin(), middle, sorted.end());
    double sum = 0;
    for (const double value : truth) sum += std::abs(value - *middle);
    return sum / double(truth.size());
}

}  // namespace

std::optional<double> relativeDepthError(const Picture& nearness, const std::vector<float>& layer) {
    const Known known = knownOf(nearness, layer);
    if (known.truth.empty()) return std::nullopt;
    const double spread = spreadOf(known.truth);
    if (spread <= 0) return std::nullopt;
    const double truthMean = mean(known.truth), guessMean = mean(known.guess);
    double product = 0, square = 0;
    for (size_t i = 0; i < known.truth.size(); ++i) {
        product += (known.guess[i] - guessMean) * (known.truth[i] - truthMean);
        square += (known.guess[i] - guessMean) * (known.guess[i] - guessMean);
    }
    const double factor = square > 0 ? std::max(0.0, product / square) : 0.0;
    double error = 0;
    for (size_t i = 0; i < known.truth.size(); ++i) {
        error += std::abs(truthMean + factor * (known.guess[i] - guessMean) - known.truth[i]);
    }
    return error / double(known.truth.size()) / spread;
}

}  // namespace deep3d
