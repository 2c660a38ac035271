// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/model/answer_masses.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>
#include <random>
#include <vector>

namespace deep3d {
namespace {

constexpr int kLayers = 33;

// The formula of gathered_mass.h, in double precision; logits [layers][cells].
std::vector<double> plainMasses(const std::vector<float>& logits, size_t cells, double spread) {
    std::vector<double> masses(logits.size());
    for (size_t x = 0; x < cells; ++x) {
        const auto normalise = [&] {
            double sum = 0.0;
            for (int k = 0; k < kLayers; ++k) sum += masses[size_t(k) * cells + x];
            for (int k = 0; k < kLayers; ++k) masses[size_t(k) * cells + x] /= sum;
        };
        double expected = 0.0, largest = -1e30;
        for (int k = 0; k < kLayers; ++k) largest = std::max(largest, double(logits[size_t(k) * cells + x]));
        for (int k = 0; k < kLayers; ++k)
            masses[size_t(k) * cells + x] = std::exp(double(logits[size_t(k) * cells + x]) - largest);
        normalise();
        if (spread <= 0) continue;
        for (int k = 0; k < kLayers; ++k) expected += k * masses[size_t(k) * cells + x];
        for (int k = 0; k < kLayers; ++k)
            masses[size_t(k) * cells + x] = (masses[size_t(k) * cells + x] + 1e-12) *
                                            std::exp(-(k - expected) * (k - expected) / (2 * spread * spread));
        normalise();
    }
    return masses;
}

std::vector<float> randomLogits(size_t cells, float reach) {
    std::mt19937 random(7);
    std::uniform_real_distribution<float> value(-reach, reach);
    std::vector<float> logits(kLayers * cells);
    for (float& logit : logits) logit = value(random);
    return logits;
}

void expectPlainMasses(size_t cells, float reach, double spread) {
    const auto logits = randomLogits(cells, reach);
    std::vector<float> mixed(logits.size()), byLayers(logits.size()), byCells(logits.size());
    for (size_t x = 0; x < cells; ++x)
        for (int k = 0; k < kLayers; ++k) mixed[x * kLayers + size_t(k)] = logits[size_t(k) * cells + x];
    EXPECT_TRUE(massesOfLogits({logits.data(), kLayers, cells, std::ptrdiff_t(cells), 1}, spread, byLayers.data()));
    EXPECT_TRUE(massesOfLogits({mixed.data(), kLayers, cells, 1, kLayers}, spread, byCells.data()));
    EXPECT_EQ(byLayers, byCells);
    const auto wanted = plainMasses(logits, cells, spread);
    for (size_t i = 0; i < wanted.size(); ++i) ASSERT_NEAR(byLayers[i], wanted[i], 2e-5) << i << " of " << cells;
}

TEST(AnswerMasses, AreTheSoftmaxGatheredAroundTheExpectedLayer) {
    for (const size_t cells : {1, 5, 16, 17, 1000})
        for (const float reach : {0.0f, 4.0f, 60.0f})
            for (const double spread : {0.0, 1.0, 2.5}) expectPlainMasses(cells, reach, spread);
}

// Whoever sums masses below 1e-38 computes many times as slowly.
TEST(AnswerMasses, NoneIsNextToNothing) {
    constexpr size_t cells = 40;
    const std::vector<float> logits = randomLogits(cells, 20.0f);
    for (const double spread : {0.0, 1.0}) {
        std::vector<float> masses(logits.size());
        ASSERT_TRUE(massesOfLogits({logits.data(), kLayers, cells, std::ptrdiff_t(cells), 1}, spread, masses.data()));
        for (const float mass : masses) EXPECT_TRUE(mass == 0.0f || mass >= 1e-12f) << mass;
    }
}

TEST(AnswerMasses, AnyLogitThatIsNoFiniteNumberIsTold) {
    constexpr size_t cells = 21;
    const float infinite = std::numeric_limits<float>::infinity();
    std::vector<float> masses(kLayers * cells);
    for (const float bad : {infinite, -infinite, std::numeric_limits<float>::quiet_NaN()})
        for (const size_t place : {size_t(0), size_t(20), 16 * cells + 3, kLayers * cells - 1}) {
            auto logits = randomLogits(cells, 3.0f);
            logits[place] = bad;
            EXPECT_FALSE(massesOfLogits({logits.data(), kLayers, cells, cells, 1}, 1.0, masses.data())) << place;
        }
}

}  // namespace
}  // namespace deep3d
