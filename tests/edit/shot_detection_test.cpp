// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include <gmock/gmock.h>

#include <cmath>
#include <functional>

#include "core/edit/shot_detection.h"
#include "tests/support/synthetic.h"

namespace deep3d {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

constexpr Size kSize{160, 90};
using Pixel = std::array<double, 3>;  // 0 ... 1

// A scene of its own colours with detail of many sizes, seen from (x, y), px.
Pixel scene(int number, double x, double y) {
    Pixel pixel{};
    for (int channel = 0; channel < 3; ++channel) {
        const double phase = number * 1.7 + channel * (0.4 + 0.9 * number);
        pixel[size_t(channel)] = 0.3 + 0.1 * std::sin(number * 2.4 + channel * 1.9) + 0.2 * std::sin(x * 0.05 + phase) +
                                 0.15 * std::sin(y * (0.07 + 0.01 * number) + x * 0.11 + phase * 2) +
                                 0.1 * std::sin(x * 0.31 + phase) * std::sin(y * 0.27 + phase);
    }
    return pixel;
}

FramePtr frameOf(const std::function<Pixel(int x, int y)>& pixelAt, uint32_t seed) {
    const FramePtr noise = testing::noiseFrame(kSize, SampleBits::Eight, seed);
    auto frame = std::make_shared<Frame>(kSize, SampleBits::Eight);
    for (int y = 0; y < kSize.height; ++y)
        for (int x = 0; x < kSize.width; ++x) {
            const Pixel pixel = pixelAt(x, y);
            for (size_t c = 0; c < 3; ++c) {
                const size_t i = size_t(3 * x) + c;
                const double grain = (noise->row<uint8_t>(y)[i] / 255.0 - 0.5) * 0.02;
                frame->row<uint8_t>(y)[i] = uint8_t(std::lround(255 * std::clamp(pixel[c] + grain, 0.0, 1.0)));
            }
        }
    return frame;
}

// The cuts of `count` frames, whatever the moment at which each is told.
std::vector<int64_t> cutsOf(int count, const std::function<Pixel(int frame, int x, int y)>& film) {
    ShotDetector detector;
    std::vector<int64_t> cuts;
    const auto append = [&](const std::vector<int64_t>& more) { cuts.insert(cuts.end(), more.begin(), more.end()); };
    for (int i = 0; i < count; ++i)
        append(detector.add(frameOf([&](int x, int y) { return film(i, x, y); }, uint32_t(i + 1))));
    append(detector.finish());
    return cuts;
}

TEST(ShotDetection, FindsEveryCut) {
    EXPECT_THAT(cutsOf(60, [](int i, int x, int y) { return scene(i < 17   ? 0
                                                                  : i < 40 ? 1
                                                                           : 2,
                                                                  x + 0.5 * i, y); }),
                ElementsAre(17, 40));
}

TEST(ShotDetection, FindsShortShotsAndCutsNearTheEnds) {
    EXPECT_THAT(cutsOf(24,
                       [](int i, int x, int y) {
                           return scene(i < 2 ? 0 : i < 10 ? 1 : i < 15 ? 2 : i < 22 ? 3 : 4, x, y);
                       }),
                ElementsAre(2, 10, 15, 22));
}

TEST(ShotDetection, TellsACutAsSoonAsItsContextIsKnown) {
    ShotDetector detector;
    for (int i = 0; i < 40; ++i) {
        const auto cuts = detector.add(frameOf([&](int x, int y) { return scene(i < 20, x, y); }, uint32_t(i + 1)));
        if (i == 20 + ShotDetector::kContext + ShotDetector::kFlashFrames)
            EXPECT_THAT(cuts, ElementsAre(20));
        else
            EXPECT_THAT(cuts, IsEmpty()) << i;
    }
}

TEST(ShotDetection, ADissolveIsNotManyCuts) {
    for (const int length : {8, 16, 30}) {
        const auto cuts = cutsOf(70, [length](int i, int x, int y) {
            const double share = std::clamp((i - 20.0) / length, 0.0, 1.0);
            Pixel a = scene(0, x + 0.5 * i, y);
            const Pixel b = scene(1, x - 0.5 * i, y);
            for (size_t c = 0; c < 3; ++c) a[c] += share * (b[c] - a[c]);
            return a;
        });
        EXPECT_THAT(cuts, IsEmpty()) << length;
    }
}

TEST(ShotDetection, AFadeThroughBlackIsNoCut) {
    EXPECT_THAT(cutsOf(60,
                       [](int i, int x, int y) {
                           Pixel pixel = scene(i >= 30, x, y);
                           for (double& value : pixel) value *= std::clamp(std::abs(i - 29.5) / 12, 0.0, 1.0);
                           return pixel;
                       }),
                IsEmpty());
}

TEST(ShotDetection, ASlowFadeFromBlackIsNoCut) {
    EXPECT_THAT(cutsOf(60,
                       [](int i, int x, int y) {
                           Pixel pixel = scene(0, x, y);
                           for (double& value : pixel) value = 0.03 + 0.003 * std::max(0, i - 20) * (1.0 + 0.1 * value);
                           return pixel;
                       }),
                IsEmpty());
}

TEST(ShotDetection, FlashesAreNotCuts) {
    for (int length = 1; length <= ShotDetector::kFlashFrames; ++length)
        EXPECT_THAT(cutsOf(50,
                           [length](int i, int x, int y) {
                               Pixel pixel = scene(2, x + i, y);
                               for (double& value : pixel) value += i >= 25 && i < 25 + length ? 0.7 : 0.0;
                               return pixel;
                           }),
                    IsEmpty())
            << length;
}

TEST(ShotDetection, FastPansAreNotCuts) {
    for (const double pace : {4.0, 10.0, 14.0})  // px of 160
        EXPECT_THAT(cutsOf(50,
                           [pace](int i, int x, int y) {
                               return scene(1, x + (i < 15 ? 0 : i > 35 ? 20 * pace : (i - 15) * pace), y);
                           }),
                    IsEmpty())
            << pace;
}

TEST(ShotDetection, ACutWithinAFastPanIsFound) {
    EXPECT_THAT(cutsOf(50, [](int i, int x, int y) { return scene(i < 25 ? 1 : 3, x + 9.0 * i, y); }), ElementsAre(25));
}

TEST(ShotDetection, ShortFilmsHaveNoCuts) {
    EXPECT_THAT(cutsOf(0, [](int, int, int) { return Pixel{}; }), IsEmpty());
    EXPECT_THAT(cutsOf(1, [](int, int x, int y) { return scene(0, x, y); }), IsEmpty());
    EXPECT_THAT(cutsOf(2, [](int i, int x, int y) { return scene(i, x, y); }), ElementsAre(1));
}

}  // namespace
}  // namespace deep3d
