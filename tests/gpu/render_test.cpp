// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
// Pictures made by the kernels against the processor's renderer and the formula of one pixel.
#include <gtest/gtest.h>

#include <cstring>

#include "core/stereo/cpu_backend.h"
#include "tests/gpu/backend_under_test.h"
#include "tests/stereo/reference_view.h"
#include "tests/support/synthetic.h"

namespace deep3d::gpu {
namespace {

using namespace deep3d::testing;
using testing::backendUnderTest;

constexpr SynthesisMethod kMethods[] = {SynthesisMethod::Selection, SynthesisMethod::Sharp, SynthesisMethod::Layered};
constexpr Alignment kAlignments[] = {Alignment::Source, Alignment::Target};

// In steps of eight bits.
struct Difference {
    double largest = 0.0, shareAboveOne = 0.0;
};

template <class T> Difference differenceOf(const Frame& a, const Frame& b) {
    const double step = sizeof(T) == 1 ? 1.0 : 257.0;
    Difference difference;
    size_t above = 0, samples = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (size_t i = 0; i < a.rowSamples(); ++i, ++samples) {
            const double apart = std::abs(double(a.row<T>(y)[i]) - double(b.row<T>(y)[i])) / step;
            difference.largest = std::max(difference.largest, apart);
            above += apart > 1.0 ? 1 : 0;
        }
    }
    difference.shareAboveOne = double(above) / double(samples);
    return difference;
}

// The limits of the conventions page. Sharp selection may choose either of two equally strong layers.
void expectNear(const FramePtr& ours, const FramePtr& processors, bool sharp = false) {
    ASSERT_EQ(ours->size(), processors->size());
    ASSERT_EQ(ours->bits(), processors->bits());
    const Difference difference = ours->bits() == SampleBits::Eight ? differenceOf<uint8_t>(*ours, *processors)
                                                                    : differenceOf<uint16_t>(*ours, *processors);
    EXPECT_LE(difference.shareAboveOne, sharp ? 2e-3 : 1e-4);
    if (!sharp) {
        EXPECT_LE(difference.largest, 2.0);
    }
}

void expectParity(const RenderRequest& request) {
    SCOPED_TRACE(std::string(nameOf(kSynthesisMethods, request.method)) + " " + nameOf(kLayouts, request.layout) + " " +
                 std::to_string(request.frame->width()) + "x" + std::to_string(request.frame->height()) + " " +
                 std::to_string(int(request.frame->bits())) + " bits");
    expectNear(backendUnderTest()->render(request), makeCpuBackend()->render(request), request.method == SynthesisMethod::Sharp);
}

struct Case {
    Size frame, grid;
    SampleBits bits;
};
const Case kCases[] = {{{1, 1}, {1, 1}, SampleBits::Eight},      {{1, 1}, {7, 5}, SampleBits::Sixteen},
                       {{7, 5}, {96, 54}, SampleBits::Eight},    {{131, 23}, {96, 54}, SampleBits::Eight},
                       {{129, 31}, {33, 9}, SampleBits::Sixteen}, {{640, 20}, {192, 10}, SampleBits::Sixteen},
                       {{1, 40}, {48, 20}, SampleBits::Eight},   {{517, 33}, {384, 12}, SampleBits::Eight},
                       {testing::largestPicture(), {192, 8}, SampleBits::Eight},
                       {{4096, 3}, {384, 8}, SampleBits::Sixteen}};

TEST(GpuRender, EverySizeAgreesWithTheProcessor) {
    for (const Case& c : kCases) {
        for (const SynthesisMethod method : kMethods) {
            for (const Alignment alignment : kAlignments) {
                StereoSettings settings;
                settings.method = method;
                settings.depthScale = 1.4;
                settings.convergence = 0.003;
                settings.balance = 0.3;
                RenderRequest request =
                    makeRequest(smoothFrame(c.frame, c.bits), squareBeforeWall(c.grid, {}, alignment), settings);
                request.layout = Layout::SbsFull;
                expectParity(request);
            }
        }
    }
}

TEST(GpuRender, NoiseAndRandomDistributionsAgree) {
    uint32_t seed = 7;
    for (const Case& c : kCases) {
        for (const double sharpness : {1.0, 6.0}) {
            for (const SynthesisMethod method : {SynthesisMethod::Selection, SynthesisMethod::Layered}) {
                StereoSettings settings;
                settings.method = method;
                const FramePtr frame = method == SynthesisMethod::Layered ? smoothFrame(c.frame, c.bits)
                                                                          : noiseFrame(c.frame, c.bits, ++seed);
                RenderRequest request = makeRequest(frame, randomSoft(c.grid, sharpness, seed), settings);
                request.layout = Layout::RightOnly;
                expectParity(request);
            }
        }
    }
}

TEST(GpuRender, EveryLayoutAgrees) {
    for (const auto& layout : kLayouts) {
        for (const bool swap : {false, true}) {
            for (const SampleBits bits : {SampleBits::Eight, SampleBits::Sixteen}) {
                StereoSettings settings;
                settings.balance = 0.5;
                settings.swapEyes = swap;
                RenderRequest request =
                    makeRequest(smoothFrame({213, 17}, bits), squareBeforeWall({96, 12}), settings);
                request.layout = layout.value;
                expectParity(request);
            }
        }
    }
}

TEST(GpuRender, HalfLayoutsOfEverySizeAgree) {
    for (const Layout layout : {Layout::SbsHalf, Layout::TopBottomHalf}) {
        for (const Size size : {Size{1, 1}, Size{1, 9}, Size{9, 1}, Size{2, 2}, Size{3, 3}, Size{130, 21}, Size{131, 24}}) {
            RenderRequest request = makeRequest(smoothFrame(size), squareBeforeWall({96, 12}), {});
            request.layout = layout;
            expectParity(request);
        }
    }
}

TEST(GpuRender, EveryAnaglyphAgrees) {
    for (const auto& kind : kAnaglyphKinds) {
        for (const SampleBits bits : {SampleBits::Eight, SampleBits::Sixteen}) {
            StereoSettings settings;
            settings.method = SynthesisMethod::Selection;
            RenderRequest request = makeRequest(smoothFrame({320, 24}, bits), squareBeforeWall({96, 12}), settings);
            request.anaglyph = kind.value;
            expectParity(request);
        }
    }
}

TEST(GpuRender, BordersAgree) {
    for (const BorderMode borders : {BorderMode::Crop, BorderMode::FloatingWindow}) {
        for (const Layout layout : {Layout::SbsFull, Layout::Anaglyph, Layout::ColumnInterlaced}) {
            StereoSettings settings;
            settings.method = SynthesisMethod::Selection;
            settings.borders = borders;
            settings.balance = 0.4;
            settings.swapEyes = layout == Layout::Anaglyph;
            RenderRequest request = makeRequest(smoothFrame({300, 14}), squareBeforeWall({96, 12}), settings);
            request.layout = layout;
            expectParity(request);
        }
    }
}

TEST(GpuRender, GainsAgree) {
    for (const SynthesisMethod method : kMethods) {
        for (const Alignment alignment : kAlignments) {
            StereoSettings settings;
            settings.method = method;
            settings.gains.assign(33, 1.0);
            for (size_t k = 0; k < 8; ++k) settings.gains[k] = 0.25 * double(k);
            expectParity(makeRequest(smoothFrame({200, 40}), squareBeforeWall({96, 20}, {}, alignment), settings));
        }
    }
}

TEST(GpuRender, ExtremeShiftsAgree) {
    for (const SynthesisMethod method : {SynthesisMethod::Selection, SynthesisMethod::Layered}) {
        for (const Size size : {Size{150, 20}, Size{4096, 4}}) {
            StereoSettings settings;
            settings.method = method;
            settings.depthScale = 4.0;
            settings.convergence = -0.2;
            settings.offsets.assign(33, 0.0);
            settings.offsets[4] = 0.9;
            settings.offsets[30] = -0.9;
            RenderRequest request = makeRequest(smoothFrame(size), randomSoft({48, 8}, 4.0, 3), settings);
            request.layout = Layout::RightOnly;
            expectParity(request);
        }
    }
}

TEST(GpuRender, OtherAxesAgree) {
    for (const int layers : {2, 5, 64, 65, 200}) {
        for (const SynthesisMethod method : {SynthesisMethod::Selection, SynthesisMethod::Layered}) {
            StereoSettings settings;
            settings.method = method;
            const LayerAxis axis{layers, -8.0, 16.0 / layers, 384};
            expectParity(makeRequest(smoothFrame({90, 10}), randomSoft({30, 6}, 5.0, 2, axis), settings));
        }
    }
}

// The kernels against the formula itself, without the vector rows in between.
TEST(GpuRender, TheFormulaAgrees) {
    for (const Case& c : kCases) {
        if (c.bits != SampleBits::Eight || c.frame.width > 1000) continue;
        for (const SynthesisMethod method : {SynthesisMethod::Selection, SynthesisMethod::Layered}) {
            StereoSettings settings;
            settings.method = method;
            settings.depthScale = 2.0;
            const auto request = makeRequest(smoothFrame(c.frame), squareBeforeWall(c.grid), settings);
            const FramePtr view = backendUnderTest()->renderPair(request).right;
            const std::vector<float> expected = referenceView<uint8_t>(request, 1.0);
            for (int y = 0, i = 0; y < view->height(); ++y)
                for (const uint8_t sample : view->row<uint8_t>(y))
                    ASSERT_NEAR(double(sample), double(expected[size_t(i++)]), 2.5) << c.frame.width << " " << y;
        }
    }
}

TEST(GpuRender, NothingMovesWhateverTheDistribution) {
    for (const SynthesisMethod method : kMethods) {
        for (const SampleBits bits : {SampleBits::Eight, SampleBits::Sixteen}) {
            for (const double sharpness : {1.0, 30.0}) {
                const FramePtr frame = noiseFrame({211, 30}, bits);
                auto soft = std::make_shared<Distribution>(*randomSoft({96, 12}, sharpness, 9));
                std::fill_n(soft->layer(7), soft->planeSize(), 0.0f);
                normalise(*soft);
                StereoSettings settings;
                settings.method = method;
                RenderRequest request = makeRequest(frame, soft, settings);
                std::fill(request.table.parallax.begin(), request.table.parallax.end(), 0.0f);
                request.table.parallax[7] = 0.013f;  // an empty layer keeps a shift, so no short cut is taken
                const FramePtr view = backendUnderTest()->renderPair(request).right;
                EXPECT_EQ(std::memcmp(view->data(), frame->data(), frame->byteCount()), 0) << nameOf(kSynthesisMethods, method);
            }
        }
    }
}

// Several pictures by one backend: from the second on they are replayed as a graph (device_queue.h).
TEST(GpuRender, AClipAgreesWithItsPicturesAlone) {
    for (const Layout layout : {Layout::Anaglyph, Layout::SbsHalf, Layout::TopBottomFull}) {
        const RenderBackendPtr clip = backendUnderTest();
        for (uint32_t i = 0; i < 5; ++i) {
            StereoSettings settings;
            settings.depthScale = 1.0 + 0.1 * i;
            settings.method = i < 3 ? SynthesisMethod::Selection : SynthesisMethod::Layered;
            RenderRequest request = makeRequest(noiseFrame({321, 33}, SampleBits::Eight, i), randomSoft({48, 20}, 3.0, i),
                                                settings);
            request.layout = layout;
            const FramePtr picture = clip->render(request), alone = backendUnderTest()->render(request);
            ASSERT_EQ(picture->size(), alone->size());
            EXPECT_EQ(std::memcmp(picture->data(), alone->data(), alone->byteCount()), 0) << i;
        }
    }
}

// Reads outside throw in the host grid; the pictures are whatever they are.
TEST(GpuRender, ValuesThatAreNoNumbersReadNothingOutside) {
    auto broken = std::make_shared<Distribution>(*randomSoft({40, 10}, 3.0, 5));
    for (size_t i = 0; i < broken->planeSize() * 33; i += 7) broken->data()[i] = NAN;
    for (size_t i = 3; i < broken->planeSize() * 33; i += 11) broken->data()[i] = INFINITY;
    for (size_t i = 5; i < broken->planeSize() * 33; i += 13) broken->data()[i] = -1.0f;
    for (const SynthesisMethod method : kMethods) {
        RenderRequest request = makeRequest(noiseFrame({77, 20}), broken, {});
        request.method = method;
        request.table.parallax[3] = NAN;
        request.table.parallax[4] = INFINITY;
        request.table.parallax[5] = -1e30f;
        request.table.gain[6] = 2.0f;
        EXPECT_EQ(backendUnderTest()->render(request)->height(), 20);
    }
}

TEST(GpuRender, DenormalMassesAgree) {
    auto tiny = std::make_shared<Distribution>(*squareBeforeWall({40, 10}));
    for (size_t i = 0; i < tiny->planeSize() * 33; i += 3) tiny->data()[i] = 1e-41f;
    normalise(*tiny);
    for (const SynthesisMethod method : {SynthesisMethod::Selection, SynthesisMethod::Layered}) {
        StereoSettings settings;
        settings.method = method;
        expectParity(makeRequest(smoothFrame({77, 20}), tiny, settings));
    }
}

}  // namespace
}  // namespace deep3d::gpu
