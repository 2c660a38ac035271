// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include <cmath>
#include <numeric>
#include <stdexcept>

#include "core/stereo/cpu_backend.h"
#include "core/stereo/depth_picture.h"
#include "core/stereo/row_compose.h"
#include "core/stereo/srgb.h"
#include "tests/support/synthetic.h"

// What is made of two finished views, and the pictures of a distribution.
namespace deep3d {
namespace {

using namespace testing;

uint8_t sampleAt(const FramePtr& frame, int x, int y, int channel = 0) {
    return frame->row<uint8_t>(y)[size_t(3 * x + channel)];
}

TEST(Layout, EveryLayoutHasItsSizeAtEverySize) {
    const auto scene = squareBeforeWall({32, 18});
    for (const Size size : {Size{1, 1}, Size{7, 5}, Size{64, 36}}) {
        for (const auto& layout : kLayouts) {
            for (const SampleBits bits : {SampleBits::Eight, SampleBits::Sixteen}) {
                RenderRequest request = makeRequest(noiseFrame(size, bits), scene, {});
                request.layout = layout.value;
                const FramePtr picture = makeCpuBackend()->render(request);
                EXPECT_EQ(picture->size(), composedSize(layout.value, size)) << layout.name;
                EXPECT_EQ(picture->bits(), bits) << layout.name;
            }
        }
    }
}

TEST(Layout, RenderedAndComposedAgree) {
    RenderRequest request = makeRequest(noiseFrame({65, 33}), squareBeforeWall({32, 18}), {});
    const ViewPair pair = makeCpuBackend()->renderPair(request);
    for (const auto& layout : kLayouts) {
        if (layout.value == Layout::Depth || layout.value == Layout::Doubt || layout.value == Layout::Original) {
            EXPECT_THROW(composed(pair.left, pair.right, layout.value, request.anaglyph), std::logic_error);
            continue;
        }
        request.layout = layout.value;
        const FramePtr rendered = makeCpuBackend()->render(request);
        const FramePtr joined = composed(pair.left, pair.right, layout.value, request.anaglyph);
        ASSERT_EQ(rendered->size(), joined->size()) << layout.name;
        EXPECT_TRUE(std::equal(rendered->data(), rendered->data() + rendered->byteCount(), joined->data()))
            << layout.name;
    }
}

TEST(Layout, PutsEachEyeInItsPlace) {
    const FramePtr left = plainFrame({5, 5}, 10, 20, 30), right = plainFrame({5, 5}, 110, 120, 130);
    const auto made = [&](Layout layout) { return composed(left, right, layout, AnaglyphKind::RedCyanColour); };
    EXPECT_EQ(sampleAt(made(Layout::SbsFull), 4, 2), 10);
    EXPECT_EQ(sampleAt(made(Layout::SbsFull), 5, 2), 110);
    EXPECT_EQ(sampleAt(made(Layout::CrossEyed), 4, 2), 110);
    EXPECT_EQ(sampleAt(made(Layout::TopBottomFull), 2, 5), 110);
    EXPECT_EQ(sampleAt(made(Layout::SbsHalf), 1, 0), 10);  // odd width: two columns left, three right
    EXPECT_EQ(sampleAt(made(Layout::SbsHalf), 2, 0), 110);
    EXPECT_EQ(sampleAt(made(Layout::TopBottomHalf), 0, 1), 10);
    EXPECT_EQ(sampleAt(made(Layout::TopBottomHalf), 0, 2), 110);
    EXPECT_EQ(sampleAt(made(Layout::RowInterlaced), 3, 2), 10);
    EXPECT_EQ(sampleAt(made(Layout::RowInterlaced), 3, 3), 110);
    EXPECT_EQ(sampleAt(made(Layout::ColumnInterlaced), 2, 3), 10);
    EXPECT_EQ(sampleAt(made(Layout::ColumnInterlaced), 3, 3), 110);
    EXPECT_EQ(sampleAt(made(Layout::Checkerboard), 2, 2), 10);
    EXPECT_EQ(sampleAt(made(Layout::Checkerboard), 2, 3), 110);
    EXPECT_EQ(sampleAt(made(Layout::Difference), 1, 1, 2), 100);
    EXPECT_EQ(sampleAt(made(Layout::Anaglyph), 1, 1, 0), 10);
    EXPECT_EQ(sampleAt(made(Layout::Anaglyph), 1, 1, 1), 120);
}

TEST(Anaglyph, DuboisMatricesAreThePublishedOnes) {
    const AnaglyphMatrix& redCyan = anaglyphMatrix(AnaglyphKind::RedCyanDubois);
    EXPECT_EQ(redCyan.left, (std::array<float, 9>{0.437f, 0.449f, 0.164f, -0.062f, -0.062f, -0.024f, -0.048f, -0.050f,
                                                  -0.017f}));
    EXPECT_EQ(redCyan.right, (std::array<float, 9>{-0.011f, -0.032f, -0.007f, 0.377f, 0.761f, 0.009f, -0.026f, -0.093f,
                                                   1.234f}));
    EXPECT_FLOAT_EQ(anaglyphMatrix(AnaglyphKind::GreenMagentaDubois).left[4], 0.668f);
    EXPECT_FLOAT_EQ(anaglyphMatrix(AnaglyphKind::GreenMagentaDubois).right[1], 0.705f);
    EXPECT_FLOAT_EQ(anaglyphMatrix(AnaglyphKind::AmberBlueDubois).left[0], 1.062f);
    EXPECT_FLOAT_EQ(anaglyphMatrix(AnaglyphKind::AmberBlueDubois).right[8], 0.911f);
    EXPECT_EQ(anaglyphMatrix(AnaglyphKind::RedCyanOptimised).left,
              (std::array<float, 9>{0, 0.7f, 0.3f, 0, 0, 0, 0, 0, 0}));
    using enum AnaglyphKind;
    for (const AnaglyphKind kind : {RedCyanDubois, GreenMagentaDubois, AmberBlueDubois})
        EXPECT_TRUE(anaglyphMatrix(kind).linearLight);
    for (const auto kind : {AnaglyphKind::RedCyanGrey, AnaglyphKind::RedCyanOptimised, AnaglyphKind::RedBlueTrue})
        EXPECT_FALSE(anaglyphMatrix(kind).linearLight);
}

// White in both eyes stays white (true anaglyphs leave green dark).
TEST(Anaglyph, WhiteStaysWhite) {
    for (const auto& kind : kAnaglyphKinds) {
        const AnaglyphMatrix& matrix = anaglyphMatrix(kind.value);
        for (size_t row = 0; row < 3; ++row) {
            const auto sum = [i = 3 * row](const std::array<float, 9>& m) { return m[i] + m[i + 1] + m[i + 2]; };
            const float expected = kind.value == AnaglyphKind::RedBlueTrue && row == 1 ? 0.0f : 1.0f;
            EXPECT_NEAR(sum(matrix.left) + sum(matrix.right), expected, 0.0025f) << kind.name << row;
        }
    }
}

template <class T> double exactSample(const AnaglyphMatrix& matrix, const T* left, const T* right, size_t row) {
    const double white = sizeof(T) == 1 ? 255.0 : 65535.0;
    double sum = 0.0;
    for (size_t c = 0; c < 3; ++c) {
        const float l = float(left[c] / white), r = float(right[c] / white);
        sum += double(matrix.left[3 * row + c] * (matrix.linearLight ? formula::srgbToLinear(l) : l));
        sum += double(matrix.right[3 * row + c] * (matrix.linearLight ? formula::srgbToLinear(r) : r));
    }
    const float limited = float(std::clamp(sum, 0.0, 1.0));
    return white * double(matrix.linearLight ? formula::linearToSrgb(limited) : limited);
}

template <class T> void expectExact(SampleBits bits, double tolerance) {
    const FramePtr left = noiseFrame({77, 9}, bits, 3), right = noiseFrame({77, 9}, bits, 4);
    for (const auto& kind : kAnaglyphKinds) {
        const FramePtr made = composed(left, right, Layout::Anaglyph, kind.value);
        double largest = 0.0;
        for (int y = 0; y < 9; ++y)
            for (size_t i = 0; i < made->rowSamples(); ++i) {
                const double exact = exactSample(anaglyphMatrix(kind.value), &left->row<T>(y)[i / 3 * 3],
                                                 &right->row<T>(y)[i / 3 * 3], i % 3);
                largest = std::max(largest, std::abs(exact - double(made->row<T>(y)[i])));
            }
        EXPECT_LE(largest, tolerance) << kind.name;
    }
}

TEST(Anaglyph, RowsFollowTheExactTransferFunction) {
    expectExact<uint8_t>(SampleBits::Eight, 0.6);      // rounding and a tenth of a step
    expectExact<uint16_t>(SampleBits::Sixteen, 8.0);   // a thirtieth of one step of eight bits
}

double lightness(const std::array<uint8_t, 3>& colour) {  // CIELAB L*
    const auto linear = [&](size_t c) { return double(formula::srgbToLinear(float(colour[c]) / 255.0f)); };
    const double y = 0.2126 * linear(0) + 0.7152 * linear(1) + 0.0722 * linear(2);
    return y > 216.0 / 24389.0 ? 116.0 * std::cbrt(y) - 16.0 : y * 24389.0 / 27.0;
}

TEST(NearToFar, FallsInLightnessFromWarmToCool) {
    for (int k = 0; k < 32; ++k)
        EXPECT_GT(lightness(nearToFarColour(k / 32.0)), lightness(nearToFarColour((k + 1) / 32.0)) + 0.5) << k;
    const auto near = nearToFarColour(0.0), far = nearToFarColour(1.0);
    EXPECT_GT(near[0], near[2]);
    EXPECT_GT(far[2], far[0]);
    EXPECT_EQ(nearToFarColour(-3.0), near);
    EXPECT_EQ(nearToFarColour(7.0), far);
    EXPECT_EQ(nearToFarColour(NAN), near);
}

TEST(DepthPicture, ShowsNearAndFar) {
    const auto halves = oneHot({20, 4}, [](int x, int) { return x < 10 ? 0 : 32; });
    const FramePtr picture = depthPicture(*halves, {41, 9});
    for (int c = 0; c < 3; ++c) {
        EXPECT_EQ(sampleAt(picture, 0, 4, c), nearToFarColour(0.0)[size_t(c)]);
        EXPECT_EQ(sampleAt(picture, 40, 4, c), nearToFarColour(1.0)[size_t(c)]);
    }
    const std::vector<uint16_t> samples = depthSamples(*halves, {40, 2});
    EXPECT_EQ(samples[0], 65535);
    EXPECT_EQ(samples[39], 0);
}

TEST(DoubtPicture, IsBlackWhereSureAndWhiteWhereNothingIsKnown) {
    auto made = std::make_shared<Distribution>(*oneHot({2, 1}, [](int, int) { return 4; }));
    for (int k = 0; k < 33; ++k) made->layer(k)[1] = 1.0f / 33;
    const FramePtr doubt = doubtPicture(*made, {2, 1});
    EXPECT_EQ(sampleAt(doubt, 0, 0), 0);
    EXPECT_EQ(sampleAt(doubt, 1, 0), 255);
}

TEST(LayerCell, GlowsWhereTheLayerIs) {
    const auto halves = oneHot({20, 4}, [](int x, int) { return x < 10 ? 3 : 9; });
    for (const SampleBits bits : {SampleBits::Eight, SampleBits::Sixteen}) {
        const FramePtr thumbnail = plainFrame({40, 8}, 100, 150, 200, bits);
        const FramePtr heat = layerCell(*halves, 3, *thumbnail, LayerCellStyle::Heat);
        EXPECT_EQ(sampleAt(heat, 2, 4, 0), nearToFarColour(0.0)[0]);
        EXPECT_LT(sampleAt(heat, 38, 4, 0), 60);
        const FramePtr masked = layerCell(*halves, 9, *thumbnail, LayerCellStyle::Masked);
        EXPECT_EQ(sampleAt(masked, 2, 4, 2), 0);
        EXPECT_EQ(sampleAt(masked, 38, 4, 2), 200);
    }
}

TEST(LayerSheet, HoldsEveryCellOnce) {
    const auto scene = oneHot({8, 4}, [](int, int) { return 32; });
    const FramePtr thumbnail = plainFrame({10, 6}, 90, 90, 90);
    const FramePtr sheet = layerSheet(*scene, *thumbnail, 7, LayerCellStyle::Masked);
    EXPECT_EQ(sheet->size(), (Size{7 * 11 + 1, 5 * 7 + 1}));
    EXPECT_EQ(sampleAt(sheet, 1 + 32 % 7 * 11 + 5, 1 + 32 / 7 * 7 + 3), 90);
    EXPECT_EQ(sampleAt(sheet, 5, 3), 0);
}

TEST(LayerShares, FollowTheGains) {
    const auto halves = oneHot({20, 4}, [](int x, int) { return x < 5 ? 3 : 9; });
    std::vector<float> gains(33, 1.0f);
    std::vector<double> shares = layerShares(*halves, gains);
    EXPECT_NEAR(shares[3], 0.25, 1e-6);
    EXPECT_NEAR(shares[9], 0.75, 1e-6);
    auto soft = std::make_shared<Distribution>(*halves);
    for (size_t i = 0; i < soft->planeSize(); ++i) soft->layer(3)[i] = soft->layer(9)[i] = 0.5f;
    gains[3] = 3.0f;
    shares = layerShares(*soft, gains);
    EXPECT_NEAR(shares[3], 0.75, 1e-6);
    EXPECT_NEAR(std::accumulate(shares.begin(), shares.end(), 0.0), 1.0, 1e-9);
}

TEST(Probe, ShowsThePoint) {
    auto made = std::make_shared<Distribution>(*oneHot({4, 1}, [](int x, int) { return x < 2 ? 6 : 20; }));
    PixelProbe point = probe(*made, 0.1, 0.5);
    EXPECT_FLOAT_EQ(point.mass[6], 1.0f);
    EXPECT_DOUBLE_EQ(point.expectedLayer, 6.0);
    EXPECT_DOUBLE_EQ(point.expectedDisparity, -10.0);
    EXPECT_NEAR(point.doubt, 0.0, 1e-9);
    EXPECT_FALSE(point.twoPeaks);
    point = probe(*made, 0.5, 0.5);
    EXPECT_FLOAT_EQ(point.mass[6], 0.5f);
    EXPECT_TRUE(point.twoPeaks);
    EXPECT_NEAR(point.doubt, std::log(2.0) / std::log(33.0), 1e-6);
    EXPECT_EQ(probe(*made, -5.0, NAN).mass.size(), 33u);
}

RenderRequest flatRequest(double parallaxUnits, BorderMode borders) {
    StereoSettings settings;
    settings.borders = borders;
    const int k = 16 + int(parallaxUnits);
    return makeRequest(plainFrame({384, 8}, 200, 200, 200), oneHot({384, 8}, [k](int, int) { return k; }), settings);
}

TEST(Borders, CropKeepsWhatBothEyesSee) {
    ViewPair pair = makeCpuBackend()->renderPair(flatRequest(8, BorderMode::Crop));
    EXPECT_EQ(pair.left->size(), (Size{376, 8}));
    EXPECT_EQ(pair.right->size(), (Size{376, 8}));
    RenderRequest shared = flatRequest(-8, BorderMode::Crop);
    shared.balance = 0.5;
    pair = makeCpuBackend()->renderPair(shared);
    EXPECT_EQ(pair.left->width(), 376);  // four columns at each side
    shared.layout = Layout::SbsFull;
    EXPECT_EQ(makeCpuBackend()->render(shared)->width(), 752);
}

TEST(Borders, FloatingWindowBlackensTheEyeThatSeesTooMuch) {
    const auto blackColumns = [](const FramePtr& view, bool right) {
        int columns = 0;
        while (columns < view->width() && sampleAt(view, right ? view->width() - 1 - columns : columns, 3) == 0)
            ++columns;
        return columns;
    };
    const ViewPair near = makeCpuBackend()->renderPair(flatRequest(-8, BorderMode::FloatingWindow));
    EXPECT_EQ(near.left->width(), 384);
    EXPECT_EQ(blackColumns(near.left, false), 8);
    EXPECT_EQ(blackColumns(near.left, true), 0);
    EXPECT_EQ(blackColumns(near.right, false), 0);
    EXPECT_EQ(blackColumns(near.right, true), 8);
    const ViewPair far = makeCpuBackend()->renderPair(flatRequest(6, BorderMode::FloatingWindow));
    EXPECT_EQ(blackColumns(far.left, true), 6);
    EXPECT_EQ(blackColumns(far.right, false), 6);
}

}  // namespace
}  // namespace deep3d
