// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include <cstring>

#include "core/stereo/cpu_backend.h"
#include "core/stereo/row_work.h"
#include "tests/support/synthetic.h"

// The identities of the stereo conventions page.
namespace deep3d {
namespace {

using namespace testing;

constexpr Size kGrid{96, 12};
constexpr SynthesisMethod kMethods[] = {SynthesisMethod::Selection, SynthesisMethod::Sharp, SynthesisMethod::Layered};
constexpr Alignment kAlignments[] = {Alignment::Source, Alignment::Target};
// One unit is one cell of kGrid, so that whole layers are whole columns.
const LayerAxis kAxis{33, -16.0, 1.0, 96};

bool sameSamples(const FramePtr& a, const FramePtr& b) {
    return a->size() == b->size() && a->bits() == b->bits() && std::memcmp(a->data(), b->data(), a->byteCount()) == 0;
}

FramePtr rightView(const FramePtr& frame, const DistributionPtr& distribution, const StereoSettings& settings) {
    return makeCpuBackend()->renderPair(makeRequest(frame, distribution, settings)).right;
}

// The frame moved right by a whole number of columns, its sides repeated.
FramePtr moved(const FramePtr& frame, int columns) {
    auto made = std::make_shared<Frame>(frame->size(), frame->bits());
    for (int y = 0; y < frame->height(); ++y)
        for (int x = 0; x < frame->width(); ++x)
            for (int c = 0; c < 3; ++c)
                made->row<uint8_t>(y)[size_t(3 * x + c)] =
                    frame->row<uint8_t>(y)[size_t(3 * std::clamp(x - columns, 0, frame->width() - 1) + c)];
    return made;
}

StereoSettings by(SynthesisMethod method) {
    StereoSettings settings;
    settings.method = method;
    return settings;
}

template <class Check> void forEveryKind(Check check) {
    for (const SynthesisMethod method : kMethods)
        for (const Alignment alignment : kAlignments) {
            SCOPED_TRACE(std::string(nameOf(kSynthesisMethods, method)) + " " + alignmentName(alignment));
            check(method, alignment);
        }
}

TEST(Identities, AllMassOnTheScreenIsTheInput) {
    forEveryKind([](SynthesisMethod method, Alignment alignment) {
        for (const SampleBits bits : {SampleBits::Eight, SampleBits::Sixteen}) {
            for (const Size size : {Size{96, 12}, Size{301, 37}, Size{1, 1}, Size{40, 9}}) {
                const FramePtr frame = noiseFrame(size, bits);
                const auto screen = oneHot(kGrid, [](int, int) { return 16; }, {}, alignment);
                EXPECT_TRUE(sameSamples(frame, rightView(frame, screen, by(method)))) << size.width;
            }
        }
    });
}

TEST(Identities, OneLayerIsTheInputMovedByItsDisparity) {
    forEveryKind([](SynthesisMethod method, Alignment alignment) {
        for (const int k : {0, 5, 15, 17, 32}) {
            const FramePtr frame = noiseFrame(kGrid);
            const auto layer = oneHot(kGrid, [k](int, int) { return k; }, kAxis, alignment);
            EXPECT_TRUE(sameSamples(moved(frame, k - 16), rightView(frame, layer, by(method)))) << k;
        }
    });
}

TEST(Identities, NoScaleAndNoConvergenceIsTheInput) {
    forEveryKind([](SynthesisMethod method, Alignment alignment) {
        const FramePtr frame = noiseFrame({211, 30});
        StereoSettings settings = by(method);
        settings.depthScale = 0.0;
        EXPECT_TRUE(sameSamples(frame, rightView(frame, randomSoft(kGrid, 3.0, 3, {}, alignment), settings)));
    });
}

// The same where the whole work is done: one empty layer keeps a shift, so no short cut is taken.
TEST(Identities, NothingMovesWhateverTheDistribution) {
    forEveryKind([](SynthesisMethod method, Alignment alignment) {
        for (const SampleBits bits : {SampleBits::Eight, SampleBits::Sixteen}) {
            for (const double sharpness : {1.0, 4.0, 30.0}) {
                const FramePtr frame = noiseFrame({211, 30}, bits);
                auto soft = std::make_shared<Distribution>(*randomSoft(kGrid, sharpness, 9, {}, alignment));
                std::fill_n(soft->layer(7), soft->planeSize(), 0.0f);
                normalise(*soft);
                RenderRequest request = makeRequest(frame, soft, by(method));
                std::fill(request.table.parallax.begin(), request.table.parallax.end(), 0.0f);
                request.table.parallax[7] = 0.013f;
                EXPECT_TRUE(sameSamples(frame, makeCpuBackend()->renderPair(request).right)) << sharpness;
            }
        }
    });
}

TEST(Identities, ConvergenceAloneIsATranslation) {
    forEveryKind([](SynthesisMethod method, Alignment alignment) {
        for (const int columns : {-6, 4}) {
            const FramePtr frame = noiseFrame({200, 20});
            StereoSettings settings = by(method);
            settings.depthScale = 0.0;
            settings.convergence = columns / 200.0;
            const auto soft = randomSoft(kGrid, 3.0, 4, {}, alignment);
            EXPECT_TRUE(sameSamples(moved(frame, columns), rightView(frame, soft, settings))) << columns;
        }
    });
}

TEST(Identities, EqualGainsAreNeutral) {
    forEveryKind([](SynthesisMethod method, Alignment alignment) {
        const FramePtr frame = noiseFrame({150, 20});
        const auto soft = randomSoft(kGrid, 3.0, 5, {}, alignment);
        StereoSettings settings = by(method);
        const FramePtr neutral = rightView(frame, soft, settings);
        for (const double gain : {0.0, 0.5, 7.0}) {
            settings.gains.assign(33, gain);
            EXPECT_TRUE(sameSamples(neutral, rightView(frame, soft, settings))) << gain;
        }
    });
}

TEST(Identities, MutedEverywhereKeepsWhatTheNetworkSaid) {
    const FramePtr frame = noiseFrame(kGrid);
    const auto layer = oneHot(kGrid, [](int, int) { return 20; }, kAxis);
    StereoSettings settings = by(SynthesisMethod::Layered);
    settings.gains.assign(33, 1.0);
    settings.gains[20] = 0.0;
    EXPECT_TRUE(sameSamples(moved(frame, 4), rightView(frame, layer, settings)));
}

void expectClose(const FramePtr& a, const FramePtr& b, int steps) {
    ASSERT_EQ(a->size(), b->size());
    int largest = 0;
    for (int y = 0; y < a->height(); ++y)
        for (size_t i = 0; i < a->rowSamples(); ++i)
            largest = std::max(largest, std::abs(int(a->row<uint8_t>(y)[i]) - int(b->row<uint8_t>(y)[i])));
    EXPECT_LE(largest, steps);
}

// The layers keep their order near to far; their parallaxes change sign.
TEST(Identities, MirroredInputAndNegatedAxisIsTheMirroredView) {
    for (const SynthesisMethod method : {SynthesisMethod::Selection, SynthesisMethod::Sharp}) {
        const FramePtr frame = smoothFrame({192, 12});
        const auto scene = randomSoft(kGrid, 5.0, 6, {}, Alignment::Target);
        const FramePtr view = rightView(frame, scene, by(method));
        const FramePtr other = rightView(mirrored(frame), mirroredAndNegated(*scene), by(method));
        expectClose(mirrored(view), other, 1);
    }
    const FramePtr frame = smoothFrame({192, 12});
    const auto scene = squareBeforeWall(kGrid);
    RenderRequest request = makeRequest(frame, scene, by(SynthesisMethod::Layered));
    const FramePtr view = makeCpuBackend()->renderPair(request).right;
    auto turned = std::make_shared<Distribution>(*mirroredAndNegated(*scene));
    for (int k = 0; k < 16; ++k)
        std::swap_ranges(turned->layer(k), turned->layer(k) + turned->planeSize(), turned->layer(32 - k));
    request.frame = mirrored(frame);
    request.distribution = turned;
    for (float& parallax : request.table.parallax) parallax = -parallax;
    expectClose(mirrored(view), makeCpuBackend()->renderPair(request).right, 2);
}

TEST(Identities, SharedBalanceOfASymmetricSceneIsSymmetric) {
    const Size size{192, 12};
    const FramePtr smooth = smoothFrame(size);
    auto symmetric = std::make_shared<Frame>(size, SampleBits::Eight);
    for (int y = 0; y < size.height; ++y)
        for (int x = 0; x < size.width; ++x)
            std::copy_n(smooth->row<uint8_t>(y).begin() + 3 * std::min(x, size.width - 1 - x), 3,
                        symmetric->row<uint8_t>(y).begin() + 3 * x);
    const auto scene = oneHot(kGrid, [](int x, int) { return std::abs(2 * x - 95) < 30 ? 8 : 20; }, kAxis);
    StereoSettings settings;
    settings.balance = 0.5;
    for (const SynthesisMethod method : kMethods) {
        settings.method = method;
        const ViewPair pair = makeCpuBackend()->renderPair(makeRequest(symmetric, scene, settings));
        expectClose(mirrored(pair.left), pair.right, 1);
    }
}

TEST(Identities, NoBalanceLeavesTheInputToTheLeftEye) {
    const FramePtr frame = noiseFrame({100, 20});
    StereoSettings settings;
    const auto pairOf = [&] {
        return makeCpuBackend()->renderPair(makeRequest(frame, squareBeforeWall(kGrid), settings));
    };
    EXPECT_TRUE(sameSamples(frame, pairOf().left));
    settings.balance = 1.0;
    EXPECT_TRUE(sameSamples(frame, pairOf().right));
}

TEST(Identities, SwappedEyesAreTheSameViewsExchanged) {
    const FramePtr frame = noiseFrame({100, 20});
    StereoSettings settings;
    settings.balance = 0.4;
    const ViewPair pair = makeCpuBackend()->renderPair(makeRequest(frame, squareBeforeWall(kGrid), settings));
    settings.swapEyes = true;
    const ViewPair swapped = makeCpuBackend()->renderPair(makeRequest(frame, squareBeforeWall(kGrid), settings));
    EXPECT_TRUE(sameSamples(pair.left, swapped.right));
    EXPECT_TRUE(sameSamples(pair.right, swapped.left));
}

// Source to target with all shifts zero is P itself, for soft distributions of every kind.
TEST(Identities, SourceToTargetWithoutShiftsIsTheDistribution) {
    const std::vector<float> still(33, 0.0f);
    for (const double sharpness : {1.0, 5.0, 40.0}) {
        const auto soft = randomSoft({77, 6}, sharpness, 11);
        RowScratches scratches;
        VolumeBuffer target;
        sourceToTarget(viewOf(*soft), still, 1.0, scratches, target);
        float largest = 0.0f;
        for (int k = 0; k < 33; ++k)
            for (int y = 0; y < 6; ++y)
                for (int x = 0; x < 77; ++x)
                    largest = std::max(largest, std::abs(target.view().row(k, y)[x] - viewOf(*soft).row(k, y)[x]));
        EXPECT_LE(largest, 1e-5f) << sharpness;
    }
}

TEST(Identities, SourceToTargetKeepsTheMass) {
    const auto soft = randomSoft({77, 6}, 5.0, 12);
    std::vector<float> parallax;
    for (int k = 0; k < 33; ++k) parallax.push_back(float((k - 16) / 77.0));
    RowScratches scratches;
    VolumeBuffer target;
    sourceToTarget(viewOf(*soft), parallax, 1.0, scratches, target);
    for (int x = 0; x < 77; ++x) {
        double sum = 0.0;
        for (int k = 0; k < 33; ++k) sum += double(target.view().row(k, 3)[x]);
        EXPECT_NEAR(sum, 1.0, 1e-5);
    }
}

DistributionPtr twoHalves(int left, int right) {
    return oneHot(kGrid, [=](int x, int) { return x < 48 ? left : right; }, kAxis, Alignment::Target);
}

VolumeBuffer sourceOf(const DistributionPtr& target) {
    std::vector<float> parallax;
    for (int k = 0; k < kAxis.layers; ++k) parallax.push_back(float(kAxis.parallax(k)));
    VolumeBuffer source;
    targetToSource(viewOf(*target), parallax, source);
    return source;
}

// A near right half leaves a gap of 16 columns on its left, a far left half reaches 8 less: the gap becomes far.
TEST(Identities, TargetToSourceFillsGapsFromTheFartherSide) {
    const VolumeBuffer source = sourceOf(twoHalves(24, 8));
    for (int x = 0; x < kGrid.width; ++x) {
        EXPECT_FLOAT_EQ(source.view().row(24, 2)[x], x < 56 ? 1.0f : 0.0f) << x;
        EXPECT_FLOAT_EQ(source.view().row(8, 2)[x], x < 56 ? 0.0f : 1.0f) << x;
    }
}

TEST(Identities, TargetToSourceRenormalisesWhereTwoLayersMeet) {
    const VolumeBuffer source = sourceOf(twoHalves(8, 24));
    for (int x = 0; x < kGrid.width; ++x) {
        const float near = x < 40 ? 1.0f : x < 56 ? 0.5f : 0.0f;
        EXPECT_FLOAT_EQ(source.view().row(8, 2)[x], near) << x;
        EXPECT_FLOAT_EQ(source.view().row(24, 2)[x], 1.0f - near) << x;
    }
}

TEST(Identities, AHoleShowsOnlyTheWall) {
    for (const SynthesisMethod method : {SynthesisMethod::Layered, SynthesisMethod::Selection}) {
        auto frame = std::make_shared<Frame>(Size{384, 24}, SampleBits::Eight);
        const auto square = [](int x) { return x >= 120 && x < 240; };
        for (int y = 0; y < 24; ++y)
            for (int x = 0; x < 384; ++x) {
                frame->row<uint8_t>(y)[size_t(3 * x)] = square(x) ? 255 : 0;
                frame->row<uint8_t>(y)[size_t(3 * x + 1)] = square(x) ? 0 : 200;
                frame->row<uint8_t>(y)[size_t(3 * x + 2)] = 0;
            }
        const auto scene = oneHot({384, 24}, [&](int x, int) { return square(x) ? 4 : 20; });
        const FramePtr view = rightView(frame, scene, by(method));
        // The square stands 12 columns left of its place, the wall 4 columns right: 16 columns are open.
        if (method == SynthesisMethod::Layered)
            for (int x = 228; x < 384; ++x) {
                EXPECT_EQ(view->row<uint8_t>(5)[size_t(3 * x)], 0) << x;
                EXPECT_EQ(view->row<uint8_t>(5)[size_t(3 * x + 1)], 200) << x;
            }
        for (int x = 108; x < 228; ++x) EXPECT_EQ(view->row<uint8_t>(5)[size_t(3 * x)], 255) << x;
    }
}

// A network's edges are some cells wide: an object before a wall whose share of a cell falls over six cells, with the
// picture's own edge in their middle.
TEST(Identities, ASoftEdgeLeavesNoForegroundInAHole) {
    constexpr int kFirst = 20, kEdge = 48;
    constexpr float kObject[] = {0.98f, 0.9f, 0.65f, 0.35f, 0.1f, 0.02f};
    const auto soft = std::make_shared<Distribution>(*oneHot(kGrid, [](int, int) { return 24; }, kAxis));
    for (int y = 0; y < kGrid.height; ++y) {
        for (int x = kFirst; x < kEdge + 6; ++x) {
            const size_t cell = size_t(y) * size_t(kGrid.width) + size_t(x);
            const float share = x < kEdge ? 1.0f : kObject[x - kEdge];
            soft->layer(8)[cell] = share;
            soft->layer(24)[cell] = 1.0f - share;
        }
    }
    const int scale = 4;
    const auto frame = std::make_shared<Frame>(Size{scale * kGrid.width, kGrid.height}, SampleBits::Eight);
    for (int y = 0; y < frame->height(); ++y)
        for (int x = 0; x < frame->width(); ++x)
            std::fill_n(&frame->row<uint8_t>(y)[size_t(3 * x)], 3, x >= scale * kFirst && x < scale * (kEdge + 3) ? 20 : 200);
    StereoSettings settings = by(SynthesisMethod::Layered);
    settings.depthScale = 1.0;
    const FramePtr view = rightView(frame, soft, settings);
    int darkest = 255;  // from beyond the object's own edge, moved left by eight cells, to that of the wall, moved right
    for (int x = scale * (kEdge + 6 - 8); x < scale * (kEdge + 6 + 8); ++x)
        darkest = std::min(darkest, int(view->row<uint8_t>(5)[size_t(3 * x)]));
    EXPECT_GE(darkest, 180);
}

TEST(Identities, TablesThatDoNotFitAreRefused) {
    RenderRequest request = makeRequest(noiseFrame({8, 8}), squareBeforeWall(kGrid), {});
    request.table.parallax.pop_back();
    try {
        makeCpuBackend()->render(request);
        FAIL();
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), ErrorKind::BadInput);
    }
}

TEST(Identities, StoppedWorkAnswersNothing) {
    std::stop_source stop;
    stop.request_stop();
    const RenderRequest request = makeRequest(noiseFrame({64, 64}), squareBeforeWall(kGrid), {});
    EXPECT_EQ(makeCpuBackend()->render(request, stop.get_token()), nullptr);
    EXPECT_EQ(makeCpuBackend()->renderPair(request, stop.get_token()).left, nullptr);
}

}  // namespace
}  // namespace deep3d
