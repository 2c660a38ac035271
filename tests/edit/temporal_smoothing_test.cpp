// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include <cmath>
#include <cstring>
#include <functional>
#include <numeric>
#include <random>

#include <opencv2/core/utility.hpp>

#include "core/edit/temporal_smoothing.h"
#include "tests/support/synthetic.h"

namespace deep3d {
namespace {

constexpr Size kGrid{128, 72};
constexpr int kWall = 24, kFigure = 6;
constexpr Size kFigureSize{28, 40};
constexpr int kFigureTop = 16;

// A film: textured wall; from frame to frame a textured figure moves to the right, and the answers flicker.
struct Film {
    int pace = 0;          // px a frame; 0: no figure
    double flicker = 2.5;  // layers: the standard deviation of the answers' error, alike in cells of 8 x 8
    int cut = 1 << 20;     // from here on another wall

    int figureLeft(int64_t frame) const { return int(frame * pace) % kGrid.width; }
    bool isFigure(int64_t frame, int x, int y) const {
        return pace > 0 && x >= figureLeft(frame) && x < figureLeft(frame) + kFigureSize.width && y >= kFigureTop &&
               y < kFigureTop + kFigureSize.height;
    }

    FramePtr frame(int64_t index) const {
        auto made = std::make_shared<Frame>(kGrid, SampleBits::Eight);
        std::mt19937 random(uint32_t(index + 1));
        for (int y = 0; y < kGrid.height; ++y)
            for (int x = 0; x < kGrid.width; ++x) {
                const bool figure = isFigure(index, x, y);
                const double u = figure ? x - figureLeft(index) : x + (index >= cut ? 500 : 0);
                for (size_t c = 0; c < 3; ++c) {
                    const double value = figure ? 190 + 30 * std::sin(u * 0.9 + double(c)) * std::sin(y * 0.8)
                                                : 95 + 40 * std::sin(u * 0.7 + double(c)) * std::cos(y * 0.6 + u * 0.2);
                    made->row<uint8_t>(y)[size_t(3 * x) + c] = uint8_t(value + double(random() % 5) - 2);
                }
            }
        return made;
    }

    DistributionPtr answer(int64_t index) const {
        std::mt19937 random(uint32_t(7919 * index + 13));
        std::normal_distribution<double> error(0.0, flicker);
        std::vector<double> errors(size_t(kGrid.width / 8) * size_t(kGrid.height / 8));
        for (double& value : errors) value = error(random);
        std::vector<float> layers(size_t(kGrid.width) * size_t(kGrid.height));
        for (int y = 0; y < kGrid.height; ++y)
            for (int x = 0; x < kGrid.width; ++x)
                layers[size_t(y * kGrid.width + x)] = float((isFigure(index, x, y) ? kFigure : kWall) +
                                                            errors[size_t(y / 8 * (kGrid.width / 8) + x / 8)]);
        return distributionFromLayerPosition({}, kGrid, layers.data());
    }

    DistributionPtr smoothed(TemporalSmoother& smoother, int64_t index) const {
        return smoother.add(index, index == cut, frame(index), answer(index));
    }
};

// Mean change of the expected layer from frame to frame, over all cells and frames.
double flickerOf(const std::vector<DistributionPtr>& film) {
    double sum = 0;
    size_t count = 0;
    for (size_t i = 1; i < film.size(); ++i) {
        const auto before = expectedLayer(*film[i - 1]), now = expectedLayer(*film[i]);
        for (size_t cell = 0; cell < now.size(); ++cell, ++count) sum += std::abs(now[cell] - before[cell]);
    }
    return sum / double(count);
}

bool sameBits(const Distribution& a, const Distribution& b) {
    return a.grid() == b.grid() &&
           std::memcmp(a.data(), b.data(), a.planeSize() * size_t(a.layers()) * sizeof(float)) == 0;
}

std::vector<DistributionPtr> smoothedRange(const Film& film, int64_t first, int64_t from, int64_t end) {
    TemporalSmoother smoother;
    std::vector<DistributionPtr> made;
    for (int64_t i = first; i < end; ++i) {
        const DistributionPtr answer = film.smoothed(smoother, i);
        if (i >= from) made.push_back(answer);
    }
    return made;
}

TEST(TemporalSmoothing, AStaticSceneFlickersAtLeastThreeTimesLess) {
    const Film film;
    std::vector<DistributionPtr> raw;
    for (int i = 0; i < 150; ++i) raw.push_back(film.answer(i));
    const auto smoothed = smoothedRange(film, 0, 0, 150);  // blocks change twice within
    const double before = flickerOf(raw), after = flickerOf(smoothed);
    RecordProperty("flicker_layers_before", std::to_string(before));
    RecordProperty("flicker_layers_after", std::to_string(after));
    EXPECT_GT(before, 1.0);
    EXPECT_GT(before, 3.0 * after) << before << " -> " << after;
    for (const auto& block : {std::pair(63, 66), std::pair(127, 130)}) {
        const std::vector<DistributionPtr> change(smoothed.begin() + block.first, smoothed.begin() + block.second);
        EXPECT_LT(flickerOf(change), 1.3 * after) << "no jump from block to block";
    }
}

TEST(TemporalSmoothing, NothingTrailsBehindAFigure) {
    const Film film{.pace = 3, .flicker = 0.0};
    TemporalSmoother smoother;
    for (int i = 0; i < 32; ++i) {
        const auto expected = expectedLayer(*film.smoothed(smoother, i));
        if (i < 8) continue;
        // The wall that the figure has just uncovered, and the figure itself.
        int ghosts = 0, lost = 0;
        for (int y = kFigureTop + 4; y < kFigureTop + kFigureSize.height - 4; ++y) {
            for (int x = film.figureLeft(i) - 15; x < film.figureLeft(i) - 1; ++x)
                ghosts += expected[size_t(y * kGrid.width + x)] < kWall - 1.0f;
            for (int x = film.figureLeft(i) + 3; x < film.figureLeft(i) + kFigureSize.width - 3; ++x)
                lost += expected[size_t(y * kGrid.width + x)] > kFigure + 1.0f;
        }
        EXPECT_LE(ghosts, 32 * 14 / 100) << i;
        EXPECT_LE(lost, 32 * 22 / 100) << i;
    }
}

TEST(TemporalSmoothing, FollowsAMovingFigure) {
    const Film film{.pace = 2};
    std::vector<double> errors[2];
    TemporalSmoother smoother;
    for (int i = 0; i < 40; ++i) {
        const auto raw = expectedLayer(*film.answer(i)), smooth = expectedLayer(*film.smoothed(smoother, i));
        if (i < 8) continue;
        double sums[2] = {0, 0};
        for (int y = kFigureTop + 4; y < kFigureTop + kFigureSize.height - 4; ++y)
            for (int x = film.figureLeft(i) + 4; x < film.figureLeft(i) + kFigureSize.width - 4; ++x) {
                sums[0] += std::abs(raw[size_t(y * kGrid.width + x)] - kFigure);
                sums[1] += std::abs(smooth[size_t(y * kGrid.width + x)] - kFigure);
            }
        for (int which : {0, 1}) errors[which].push_back(sums[which]);
    }
    const auto total = [](const std::vector<double>& values) {
        return std::accumulate(values.begin(), values.end(), 0.0);
    };
    EXPECT_GT(total(errors[0]), 1.8 * total(errors[1])) << "the past moves with the figure";
}

TEST(TemporalSmoothing, BeginsAnewAtACut) {
    const Film film{.cut = 20};
    TemporalSmoother smoother, fresh;
    for (int i = 0; i < 20; ++i) film.smoothed(smoother, i);
    for (int i = 20; i < 30; ++i) EXPECT_TRUE(sameBits(*film.smoothed(smoother, i), *film.smoothed(fresh, i))) << i;
    TemporalSmoother first;
    EXPECT_EQ(film.smoothed(first, 20)->data()[0], film.answer(20)->data()[0]);
}

TEST(TemporalSmoothing, SegmentsAreTheSameAsTheWholeBitForBit) {
    for (const int cut : {1 << 20, 55, 70}) {
        const Film film{.pace = 1, .cut = cut};
        const auto whole = smoothedRange(film, 0, 0, 140);
        for (const int64_t from : {10, 57, 64, 71, 90, 128, 133}) {
            const int64_t first = TemporalSmoother::firstFrame(from, from >= cut ? cut : 0);
            EXPECT_LE(first, from);
            EXPECT_GE(first, from - TemporalSmoother::kBlockFrames - TemporalSmoother::kWarmUpFrames);
            const auto segment = smoothedRange(film, first, from, std::min<int64_t>(140, from + 20));
            for (size_t i = 0; i < segment.size(); ++i)
                EXPECT_TRUE(sameBits(*segment[i], *whole[size_t(from) + i]))
                    << "cut " << cut << ", frame " << from + int64_t(i);
        }
    }
}

TEST(TemporalSmoothing, MassesStaySharesOfOne) {
    const Film film{.pace = 5};
    const auto last = smoothedRange(film, 0, 11, 12)[0];
    for (size_t cell = 0; cell < last->planeSize(); ++cell) {
        float sum = 0;
        for (int k = 0; k < last->layers(); ++k) {
            EXPECT_GE(last->layer(k)[cell], 0.0f);
            sum += last->layer(k)[cell];
        }
        ASSERT_NEAR(sum, 1.0f, 1e-4f) << cell;
    }
}

TEST(TemporalSmoothing, OddAnswersAndTinyFrames) {
    TemporalSmoother smoother;
    const auto target = testing::randomSoft({9, 5}, 4, 1, {}, Alignment::Target);
    EXPECT_EQ(smoother.add(0, false, testing::noiseFrame({9, 5}), target), target);
    for (const Size grid : {Size{1, 1}, Size{15, 3}, Size{40, 20}}) {
        for (int i = 0; i < 3; ++i) {
            const auto made = smoother.add(i, false, testing::smoothFrame({33, 7}, SampleBits::Sixteen),
                                           testing::randomSoft(grid, 4, uint32_t(i + 1)));
            EXPECT_EQ(made->grid(), grid);
        }
    }
}

TEST(OpticalFlow, DoesNotDependOnTheNumberOfThreads) {
    const Film film{.pace = 3};
    const int before = cv::getNumThreads();
    cv::setNumThreads(1);
    const FlowField one = flowBetween(*film.frame(9), *film.frame(8));
    cv::setNumThreads(3);
    const FlowField three = flowBetween(*film.frame(9), *film.frame(8));
    cv::setNumThreads(before);
    EXPECT_EQ(one.dx, three.dx);
    EXPECT_EQ(one.dy, three.dy);
    const size_t middle = size_t(36 * kGrid.width + film.figureLeft(9) + 14);
    EXPECT_NEAR(one.dx[middle], -3.0f, 0.3f);
    EXPECT_NEAR(one.dy[middle], 0.0f, 0.3f);
    EXPECT_THROW(flowBetween(*film.frame(1), *testing::noiseFrame({4, 4})), std::logic_error);
}

}  // namespace
}  // namespace deep3d
