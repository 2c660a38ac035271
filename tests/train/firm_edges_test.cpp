// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/model/firm_edges.h"

#include <ATen/ATen.h>
#include <gtest/gtest.h>

#include "core/train/picture.h"
#include "core/train/predictor.h"

namespace deep3d {
namespace {

// Three equal rows, the masses of a cell split between two layers.
at::Tensor massesAt(const std::vector<float>& layers) {
    auto masses = at::zeros({1, 33, 3, int64_t(layers.size())});
    for (size_t x = 0; x < layers.size(); ++x) {
        const int k = int(layers[x]);
        masses.select(3, int64_t(x)).select(1, k).fill_(1.0f - (layers[x] - float(k)));
        if (layers[x] > float(k)) masses.select(3, int64_t(x)).select(1, k + 1).fill_(layers[x] - float(k));
    }
    return masses;
}

void expectFirm(const std::vector<float>& answered, const std::vector<float>& firm) {
    EXPECT_TRUE(at::equal(firmEdges(massesAt(answered)), massesAt(firm))) << at::IntArrayRef({int64_t(answered.size())});
}

TEST(FirmEdges, ACellBetweenTwoSurfacesShowsTheFigureWhichGrowsByOne) {
    expectFirm({4, 4, 7.25f, 23, 23, 23}, {4, 4, 4, 4, 23, 23});
    expectFirm({23, 23, 15, 4, 4}, {23, 4, 4, 4, 4});
}

TEST(FirmEdges, WhatIsMuchCloserToTheBackgroundShowsThat) {
    expectFirm({4, 4, 20, 23, 23, 23}, {4, 4, 4, 23, 23, 23});
    expectFirm({4, 4, 19, 23, 23, 23}, {4, 4, 4, 4, 23, 23});
}

TEST(FirmEdges, SlopesStayAndThinThingsGrow) {
    const std::vector<float> slope{4, 6, 8, 10, 12, 14};
    expectFirm(slope, slope);
    expectFirm({4, 12, 12}, {4, 12, 12});
    expectFirm({4, 12.25f, 12.25f}, {4, 4, 12.25f});
    expectFirm({23, 23, 5, 23, 23}, {23, 5, 5, 5, 23});
    expectFirm({5}, {5});
}

TEST(FirmEdges, RowsAboveAndBelowCount) {
    auto masses = at::zeros({1, 33, 3, 1});
    masses[0][3][0][0] = masses[0][9][1][0] = masses[0][25][2][0] = 1.0f;
    EXPECT_EQ(firmEdges(masses)[0][3][1][0].item<float>(), 1.0f);
    EXPECT_EQ(firmEdges(masses)[0][3][2][0].item<float>(), 1.0f);
}

TEST(FirmEdges, EveryPictureOfSeveralIsTreatedAsAlone) {
    const auto one = massesAt({4, 4, 7.25f, 23, 23}), other = massesAt({23, 23, 15, 4, 4});
    EXPECT_TRUE(at::equal(firmEdges(at::cat({one, other})), at::cat({firmEdges(one), firmEdges(other)})));
}

TEST(FirmEdges, AnEvaluationCanAskForThem) {
    Picture ball(192, 160, 3);
    for (int y = 0; y < ball.height; ++y) {
        for (int x = 0; x < ball.width; ++x) {
            const bool inside = (x - 96) * (x - 96) + (y - 90) * (y - 90) < 50 * 50;
            for (int c = 0; c < 3; ++c) ball.at(x, y)[c] = uint8_t(inside ? 200 - y - 20 * c : 90 + y / 2 + 10 * c);
        }
    }
    const std::filesystem::path model = DEEP3D_SOURCE_DIR "/resources/models/deep3d-33.safetensors";
    PredictorOptions options{.input = {.width = 192}};
    const auto plain = Predictor(model, options).mass(ball);
    options.firmEdges = true;
    const auto firm = Predictor(model, options).mass(ball);
    EXPECT_TRUE(at::equal(firm, firmEdges(plain.unsqueeze(0))[0]));
    EXPECT_FALSE(at::equal(firm, plain));
}

}  // namespace
}  // namespace deep3d
