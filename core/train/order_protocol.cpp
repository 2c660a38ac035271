// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/train/order_protocol.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "core/train/dice.h"

namespace deep3d {
namespace {

// Nearness below which `share` of the known values lie.
int quantile(const std::array<int, 256>& histogram, double share) {
    int total = 0, below = 0;
    for (int v = 1; v < 256; ++v) {
        total += histogram[size_t(v)];
    }
    for (int v = 1; v < 256; ++v) {
        below += histogram[size_t(v)];
        if (below >= share * total) {
            return v;
        }
    }
    return 255;
}

// 1 where `first` is smaller as it should be, a half where both are equal.
double rightness(double first, double second) { return first < second ? 1.0 : first == second ? 0.5 : 0.0; }

}  // namespace

OrderScore measureOrder(const Picture& nearness, const std::vector<float>& layer, const OrderProtocol& protocol) {
    std::vector<uint32_t> known;
    std::array<int, 256> histogram{};
    for (size_t i = 0; i < nearness.samples.size(); ++i) {
        if (nearness.samples[i] > 0) {
            known.push_back(uint32_t(i));
            ++histogram[nearness.samples[i]];
        }
    }
    OrderScore score;
    if (known.size() < 2) {
        return score;
    }
    const double least = protocol.leastDifference * (quantile(histogram, 0.98) - quantile(histogram, 0.02));
    Dice dice(protocol.seed);
    // Flat pictures may hold no pair that differs enough: the number of draws is bounded.
    for (int64_t draw = 0; draw < 20ll * protocol.pairs && score.pairs < protocol.pairs; ++draw) {
        size_t near = known[dice.index(known.size())], far = known[dice.index(known.size())];
        if (nearness.samples[near] < nearness.samples[far]) {
            std::swap(near, far);
        }
        const int difference = nearness.samples[near] - nearness.samples[far];
        if (difference == 0 || difference <= least) {
            continue;
        }
        ++score.pairs;
        score.network += rightness(layer[near], layer[far]);
        score.rule += rightness(double(far / size_t(nearness.width)), double(near / size_t(nearness.width)));
    }
    if (score.pairs > 0) {
        score.network /= score.pairs;
        score.rule /= score.pairs;
    }
    return score;
}

}  // namespace deep3d
