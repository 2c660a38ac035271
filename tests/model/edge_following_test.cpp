// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/model/edge_following.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "tests/support/synthetic.h"

namespace deep3d {
namespace {

constexpr float kNear = 4.0f, kFar = 28.0f;  // layers

// Two colours that meet at a column.
FramePtr twoColours(Size size, int meetAt) {
    auto frame = std::make_shared<Frame>(size, SampleBits::Eight);
    for (int y = 0; y < size.height; ++y)
        for (int x = 0; x < size.width; ++x)
            for (int c = 0; c < 3; ++c)
                frame->row<uint8_t>(y)[size_t(3 * x + c)] = uint8_t(x < meetAt ? 200 - 60 * c : 40 + 50 * c);
    return frame;
}

// What a network answers beside an edge: over `wide` cells around `middle` (cells) the near mass turns into far mass.
DistributionPtr softEdge(Size grid, float middle, float wide) {
    auto answer = std::make_shared<Distribution>(LayerAxis{}, Alignment::Source, grid);
    for (int y = 0; y < grid.height; ++y)
        for (int x = 0; x < grid.width; ++x) {
            const float share = std::clamp((float(x) + 0.5f - middle) / wide + 0.5f, 0.0f, 1.0f);
            answer->layer(int(kNear))[y * grid.width + x] = 1.0f - share;
            answer->layer(int(kFar))[y * grid.width + x] = share;
        }
    return answer;
}

// Where the expected layer of row y passes the middle, in cells of its grid.
float crossing(const Distribution& answer, int y) {
    const std::vector<float> expected = expectedLayer(answer);
    const float* row = expected.data() + size_t(y) * size_t(answer.grid().width);
    const float middle = (kNear + kFar) / 2.0f;
    for (int x = 1; x < answer.grid().width; ++x)
        if (row[x - 1] < middle && row[x] >= middle) return float(x) + 0.5f - (row[x] - middle) / (row[x] - row[x - 1]);
    return -1.0f;
}

TEST(EdgeFollowing, ASoftEdgeBesideThePicturesOwnMovesOntoIt) {
    const FramePtr picture = twoColours({160, 40}, 80);
    for (const float beside : {-1.5f, 0.0f, 1.5f}) {  // of 40 cells; the picture's edge lies at 20
        const DistributionPtr made = withEdgesOf(picture, softEdge({40, 10}, 20.0f + beside, 3.0f));
        ASSERT_EQ(made->grid(), (Size{80, 20}));
        const std::vector<float> expected = expectedLayer(*made);
        for (int y = 0; y < 20; ++y) {
            EXPECT_LT(expected[size_t(y * 80 + 38)], kNear + 3.0f) << beside;
            EXPECT_GT(expected[size_t(y * 80 + 41)], kFar - 3.0f) << beside;
        }
    }
}

TEST(EdgeFollowing, WhatThePictureDoesNotShowGrowsByLessThanACell) {
    const DistributionPtr made =
        withEdgesOf(testing::plainFrame({160, 40}, 90, 90, 90), softEdge({40, 10}, 17.3f, 3.0f));
    for (int y = 0; y < 20; ++y) {
        EXPECT_GE(crossing(*made, y), 34.6f);
        EXPECT_LT(crossing(*made, y), 34.6f + 2.0f);
    }
}

TEST(EdgeFollowing, WithoutAStepTheAnswerIsOnlyEnlarged) {
    std::vector<float> position(40 * 10);
    for (size_t i = 0; i < position.size(); ++i) position[i] = 2.0f + 0.6f * float(i % 40) + 0.3f * float(i / 40);
    const DistributionPtr answer = distributionFromLayerPosition(LayerAxis{}, {40, 10}, position.data());
    const DistributionPtr made = withEdgesOf(twoColours({160, 40}, 80), answer);
    for (int k = 0; k < 33; ++k) {
        // Row 6 of the fine ones lies a quarter of a cell above row 3.
        const float *from = answer->layer(k) + 3 * 40, *to = made->layer(k) + 6 * 80;
        for (int x = 1; x < 39; ++x) {
            const auto along = [&](const float* row) { return 0.75f * row[x] + 0.25f * row[x + 1]; };
            EXPECT_NEAR(to[2 * x + 1], 0.75f * along(from) + 0.25f * along(from - 40), 1e-6f) << k << " " << x;
        }
    }
}

TEST(EdgeFollowing, EveryCellKeepsAWholeMassForPicturesOfAnySize) {
    for (const Size grid : {Size{1, 1}, Size{7, 5}, Size{33, 12}})
        for (const Size size : {Size{1, 1}, Size{31, 17}, Size{400, 90}}) {
            const FramePtr picture = testing::noiseFrame(size, SampleBits::Sixteen);
            const DistributionPtr made = withEdgesOf(picture, testing::randomSoft(grid, 20.0, 3));
            for (size_t i = 0; i < made->planeSize(); ++i) {
                float sum = 0.0f, least = 0.0f;
                for (int k = 0; k < 33; ++k) sum += made->layer(k)[i], least = std::min(least, made->layer(k)[i]);
                EXPECT_NEAR(sum, 1.0f, 1e-4f);
                EXPECT_EQ(least, 0.0f);
            }
        }
}

}  // namespace
}  // namespace deep3d
