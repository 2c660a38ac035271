// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include "core/edit/blended_answer.h"

namespace deep3d {
namespace {

DistributionPtr flatAnswer(float layer, Size grid = {3, 2}) {
    const std::vector<float> positions(size_t(grid.width * grid.height), layer);
    return distributionFromLayerPosition({}, grid, positions.data());
}

TEST(BlendedAnswer, WeighsBothByTime) {
    const DistributionPtr near = flatAnswer(4.0f), far = flatAnswer(20.0f);
    const DistributionPtr blend = blendedAnswer(near, far, 0.25);
    ASSERT_TRUE(blend);
    EXPECT_EQ(blend->grid(), near->grid());
    for (size_t cell = 0; cell < blend->planeSize(); ++cell) {
        EXPECT_FLOAT_EQ(blend->layer(4)[cell], 0.75f);
        EXPECT_FLOAT_EQ(blend->layer(20)[cell], 0.25f);
        EXPECT_FLOAT_EQ(blend->layer(12)[cell], 0.0f) << "two peaks, no ramp between them";
    }
    EXPECT_FLOAT_EQ(expectedLayer(*blend)[0], 8.0f);
}

TEST(BlendedAnswer, TheEndsAreTheAnswersThemselves) {
    const DistributionPtr near = flatAnswer(4.0f), far = flatAnswer(20.0f);
    EXPECT_EQ(blendedAnswer(near, far, 0.0), near);
    EXPECT_EQ(blendedAnswer(near, far, -0.5), near);
    EXPECT_EQ(blendedAnswer(near, far, 1.0), far);
}

TEST(BlendedAnswer, OneAloneIsTaken) {
    const DistributionPtr answer = flatAnswer(4.0f);
    EXPECT_EQ(blendedAnswer(answer, nullptr, 0.9), answer);
    EXPECT_EQ(blendedAnswer(nullptr, answer, 0.1), answer);
    EXPECT_EQ(blendedAnswer(nullptr, nullptr, 0.5), nullptr);
}

TEST(BlendedAnswer, TheNearerOfTwoThatDoNotFit) {
    const DistributionPtr small = flatAnswer(4.0f), large = flatAnswer(20.0f, {6, 4});
    EXPECT_EQ(blendedAnswer(small, large, 0.4), small);
    EXPECT_EQ(blendedAnswer(small, large, 0.6), large);
    const auto centred = std::make_shared<Distribution>(LayerAxis{}, Alignment::Target, small->grid());
    EXPECT_EQ(blendedAnswer(small, centred, 0.7), centred);
}

}  // namespace
}  // namespace deep3d
