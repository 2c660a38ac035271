// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include "core/stereo/cpu_backend.h"
#include "tests/stereo/reference_view.h"
#include "tests/support/synthetic.h"

namespace deep3d {
namespace {

using namespace testing;

struct Case {
    Size frame, grid;
    SampleBits bits;
};

// Differences of a view from the formula in steps of eight bits.
struct Difference {
    double largest = 0.0, shareAboveOne = 0.0;
};

template <class T> Difference compare(const Frame& view, const std::vector<float>& reference) {
    const double step = sizeof(T) == 1 ? 1.0 : 257.0;
    Difference difference;
    size_t above = 0, i = 0;
    for (int y = 0; y < view.height(); ++y) {
        for (const T sample : view.row<T>(y)) {
            const double expected = std::clamp(double(reference[i++]), 0.0, 255.0 * step);
            const double apart = std::abs(double(sample) - expected) / step;
            difference.largest = std::max(difference.largest, apart);
            above += apart > 1.5 ? 1 : 0;  // half a step is rounding
        }
    }
    difference.shareAboveOne = double(above) / double(i);
    return difference;
}

enum class Eye { Left, Right };

Difference differenceOf(const RenderRequest& request, Eye eye = Eye::Right) {
    const ViewPair pair = makeCpuBackend()->renderPair(request);
    const FramePtr& view = eye == Eye::Left ? pair.left : pair.right;
    const double eyeShare = eye == Eye::Left ? -request.balance : 1.0 - request.balance;
    return request.frame->bits() == SampleBits::Eight
               ? compare<uint8_t>(*view, referenceView<uint8_t>(request, eyeShare))
               : compare<uint16_t>(*view, referenceView<uint16_t>(request, eyeShare));
}

const Case kCases[] = {{{1, 1}, {1, 1}, SampleBits::Eight},     {{1, 1}, {7, 5}, SampleBits::Sixteen},
                       {{7, 5}, {96, 54}, SampleBits::Eight},   {{131, 23}, {96, 54}, SampleBits::Eight},
                       {{129, 31}, {33, 9}, SampleBits::Eight}, {{640, 20}, {96, 10}, SampleBits::Sixteen},
                       {{517, 33}, {384, 12}, SampleBits::Eight}};

void expectNear(const RenderRequest& request, const Case& c) {
    const Difference difference = differenceOf(request);
    const std::string what = std::string(nameOf(kSynthesisMethods, request.method)) + " " +
                             std::to_string(c.frame.width) + "x" + std::to_string(c.frame.height);
    EXPECT_LE(difference.largest, 2.5) << what;  // 2 of 255 steps and the rounding
    EXPECT_LE(difference.shareAboveOne, 1e-4) << what;
}

TEST(Formula, SoftScenesAgreeOnEverySize) {
    for (const Case& c : kCases) {
        for (const SynthesisMethod method : {SynthesisMethod::Selection, SynthesisMethod::Layered}) {
            for (const Alignment alignment : {Alignment::Source, Alignment::Target}) {
                if (method == SynthesisMethod::Layered && alignment == Alignment::Target) continue;
                StereoSettings settings;
                settings.method = method;
                settings.depthScale = 1.4;
                settings.convergence = 0.003;
                settings.balance = 0.3;
                expectNear(makeRequest(smoothFrame(c.frame, c.bits), squareBeforeWall(c.grid, {}, alignment), settings),
                           c);
            }
        }
    }
}

TEST(Formula, RandomDistributionsAgreeOnNoise) {
    uint32_t seed = 7;
    for (const Case& c : kCases) {
        for (const double sharpness : {1.0, 6.0}) {
            StereoSettings settings;
            settings.method = SynthesisMethod::Selection;
            ++seed;
            const FramePtr noise = noiseFrame(c.frame, c.bits, seed);
            expectNear(makeRequest(noise, randomSoft(c.grid, sharpness, seed), settings), c);
            settings.method = SynthesisMethod::Layered;
            expectNear(makeRequest(smoothFrame(c.frame, c.bits), randomSoft(c.grid, sharpness, seed), settings), c);
        }
    }
}

// Where two layers are equally strong, rounding may choose either: rare, and only there may sharp rows differ.
TEST(Formula, SharpAgreesAlmostEverywhere) {
    for (const Case& c : kCases) {
        StereoSettings settings;
        settings.method = SynthesisMethod::Sharp;
        const auto request = makeRequest(smoothFrame(c.frame, c.bits), squareBeforeWall(c.grid), settings);
        EXPECT_LE(differenceOf(request).shareAboveOne, 2e-3) << c.frame.width;
    }
}

// Every colour differs from its neighbours, so that one read from a wrong cell shows. Rounding may put a cell on the other
// side of a threshold: rare.
TEST(Formula, LayeredReadsRevealedColoursFromTheSameCells) {
    for (const Case& c : kCases) {
        for (const double scale : {1.0, 3.0}) {
            for (const Eye eye : {Eye::Left, Eye::Right}) {
                StereoSettings settings;
                settings.method = SynthesisMethod::Layered;
                settings.depthScale = scale;
                settings.balance = 0.5;
                const FramePtr noise = noiseFrame(c.frame, c.bits, 3);
                for (const auto& distribution : {squareBeforeWall(c.grid), randomSoft(c.grid, 6.0, 11)})
                    EXPECT_LE(differenceOf(makeRequest(noise, distribution, settings), eye).shareAboveOne, 1e-3)
                        << c.frame.width << " scale " << scale << (eye == Eye::Left ? " left" : " right");
            }
        }
    }
}

TEST(Formula, GainsOnEveryMethodAgree) {
    for (const SynthesisMethod method : {SynthesisMethod::Selection, SynthesisMethod::Layered}) {
        StereoSettings settings;
        settings.method = method;
        settings.gains.assign(33, 1.0);
        for (size_t k = 0; k < 8; ++k) settings.gains[k] = 0.25 * double(k);
        const Case c{{200, 40}, {96, 20}, SampleBits::Eight};
        expectNear(makeRequest(smoothFrame(c.frame), squareBeforeWall(c.grid), settings), c);
    }
}

// Nothing of this may read outside or hang; the pictures are whatever they are.
TEST(Formula, ValuesThatAreNoNumbersDoNotCrash) {
    auto broken = std::make_shared<Distribution>(*randomSoft({40, 10}, 3.0, 5));
    for (size_t i = 0; i < broken->planeSize() * 33; i += 7) broken->data()[i] = NAN;
    for (size_t i = 3; i < broken->planeSize() * 33; i += 11) broken->data()[i] = INFINITY;
    for (const auto& method : kSynthesisMethods) {
        for (const BorderMode borders : {BorderMode::Crop, BorderMode::FloatingWindow}) {
            RenderRequest request = makeRequest(noiseFrame({77, 20}), broken, {});
            request.method = method.value;
            request.borders = borders;
            request.table.parallax[3] = NAN;
            request.table.parallax[4] = INFINITY;
            request.table.parallax[5] = -1e30f;
            request.table.gain[6] = 2.0f;
            const ViewPair pair = makeCpuBackend()->renderPair(request);
            EXPECT_EQ(pair.left->height(), 20);
        }
    }
}

TEST(Formula, ExtremeShiftsAgree) {
    for (const SynthesisMethod method : {SynthesisMethod::Selection, SynthesisMethod::Layered}) {
        StereoSettings settings;
        settings.method = method;
        settings.depthScale = 4.0;
        settings.convergence = -0.2;
        settings.offsets.assign(33, 0.0);
        settings.offsets[4] = 0.9;
        settings.offsets[30] = -0.9;
        const Case c{{150, 20}, {48, 8}, SampleBits::Eight};
        expectNear(makeRequest(smoothFrame(c.frame), squareBeforeWall(c.grid), settings), c);
    }
}

}  // namespace
}  // namespace deep3d
