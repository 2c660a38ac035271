// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include <cmath>
#include <nlohmann/json.hpp>

#include "core/comfort/comfort_budget.h"
#include "core/stereo/anaglyph.h"
#include "core/stereo/layout.h"
#include "core/stereo/shift_table.h"
#include "core/stereo/view_quality.h"
#include "tests/support/synthetic.h"

namespace deep3d {
namespace {

StereoSettings everythingSet() {
    StereoSettings settings;
    settings.depthScale = 1.7;
    settings.pivotUnits = -3.5;
    settings.curve = {{-10, -8}, {0, 0}, {12, 15}};
    settings.convergence = 0.011;
    settings.offsets = {0.0, 0.01, -0.02};
    settings.gains = {1.0, 0.0, 2.5};
    settings.balance = 0.25;
    settings.swapEyes = true;
    settings.method = SynthesisMethod::Sharp;
    settings.borders = BorderMode::FloatingWindow;
    return settings;
}

TEST(StereoSettings, RoundTripThroughJson) {
    for (const StereoSettings& settings : {StereoSettings{}, everythingSet()}) {
        const std::string text = nlohmann::json(settings).dump();
        EXPECT_EQ(nlohmann::json::parse(text).get<StereoSettings>(), settings);
    }
    EXPECT_EQ(nlohmann::json::object().get<StereoSettings>(), StereoSettings{});
}

TEST(StereoSettings, BadValuesAreRefusedAndLeaveNothing) {
    for (const char* text :
         {R"({"depth_scale": 4.1})", R"({"depth_scale": -0.1})", R"({"balance": 2})", R"({"convergence": 0.3})",
          R"({"gains": [1, -1]})", R"({"method": "best"})", R"({"borders": 3})", R"({"curve": [[0, 0], [0, 1]]})",
          R"({"curve": [[0, 1], [1, 0]]})", R"({"curve": [[1]]})", R"({"swap_eyes": "yes"})", R"([1, 2])", "null"}) {
        StereoSettings settings = everythingSet();
        try {
            nlohmann::json::parse(text).get_to(settings);
            ADD_FAILURE() << text;
        } catch (const Error& error) {
            EXPECT_EQ(error.kind(), ErrorKind::BadInput) << text;
        }
        EXPECT_EQ(settings, everythingSet()) << text;
    }
}

// What networks are taught lies between layers 3 and 29: nothing of it should strain the eyes before a slider is moved,
// and a deeper scale, by the step of the slider, would.
TEST(OpeningSettings, FillTheComfortBudgetOfADesktopMonitor) {
    StereoSettings settings = openingSettings();
    const std::vector<float> parallax = makeShiftTable(settings, {}).parallax;
    EXPECT_TRUE(kDesktopBudget.holds(parallax[3]));
    EXPECT_TRUE(kDesktopBudget.holds(parallax[29]));
    EXPECT_LT(parallax[29] - parallax[3], kMostComfortableRange);
    settings.depthScale += 0.01;
    EXPECT_FALSE(kDesktopBudget.holds(makeShiftTable(settings, {}).parallax[3]));
}

TEST(LayerAxis, RoundTripAndErrors) {
    const LayerAxis other{17, -8.5, 0.5, 256};
    EXPECT_EQ(nlohmann::json(other).get<LayerAxis>(), other);
    for (const char* text : {R"({"layers": 1, "first_disparity": 0, "step": 1, "network_width": 384})",
                             R"({"layers": 300, "first_disparity": 0, "step": 1, "network_width": 384})",
                             R"({"layers": 33, "first_disparity": 0, "step": 0, "network_width": 384})",
                             R"({"layers": 33, "first_disparity": 0, "step": 1, "network_width": 0})",
                             R"({"layers": 33})", "7"})
        EXPECT_THROW(nlohmann::json::parse(text).get<LayerAxis>(), Error) << text;
    const LayerAxis axis;
    EXPECT_DOUBLE_EQ(axis.disparity(0), -16.0);
    EXPECT_DOUBLE_EQ(axis.disparity(32), 16.0);
    EXPECT_DOUBLE_EQ(axis.parallax(32), 16.0 / 384);
    EXPECT_DOUBLE_EQ(axis.layerOf(axis.disparity(9)), 9.0);
}

template <class Table> void expectRoundTrip(const Table& table) {
    for (const auto& entry : table) {
        EXPECT_STREQ(nameOf(table, entry.value), entry.name);
        EXPECT_EQ(parseName(table, entry.name), entry.value);
        EXPECT_STRNE(labelOf(table, entry.value), "");
    }
    EXPECT_FALSE(parseName(table, "nothing of the kind"));
}

TEST(Names, RoundTrip) {
    expectRoundTrip(kSynthesisMethods);
    expectRoundTrip(kBorderModes);
    expectRoundTrip(kLayouts);
    expectRoundTrip(kAnaglyphKinds);
    Alignment parsed = Alignment::Source;
    EXPECT_TRUE(parseAlignment(alignmentName(Alignment::Target), parsed));
    EXPECT_EQ(parsed, Alignment::Target);
    EXPECT_FALSE(parseAlignment("both", parsed));
}

TEST(ShiftTable, IsTheFormulaOfThePage) {
    StereoSettings settings;
    settings.depthScale = 2.0;
    settings.pivotUnits = 4.0;
    settings.convergence = 0.01;
    settings.offsets = {0.5};
    settings.gains = {0.25};
    const ShiftTable table = makeShiftTable(settings, {});
    ASSERT_EQ(table.parallax.size(), 33u);
    EXPECT_NEAR(table.parallax[0], 2.0 * (-16 - 4) / 384 + 0.01 + 0.5, 1e-6);
    EXPECT_NEAR(table.parallax[20], 0.01, 1e-7);
    EXPECT_NEAR(table.parallax[32], 2.0 * (16 - 4) / 384 + 0.01, 1e-6);
    EXPECT_EQ(table.gain[0], 0.25f);
    EXPECT_EQ(table.gain[1], 1.0f);
}

TEST(DepthCurve, IsMonotoneGoesThroughItsPointsAndContinuesStraight) {
    const std::vector<CurvePoint> curve{{-16, -10}, {-2, -9}, {0, 0}, {1, 0}, {5, 20}, {16, 21}};
    for (const CurvePoint& point : curve) EXPECT_NEAR(evaluateCurve(curve, point.from), point.to, 1e-9);
    for (double x = -20; x < 20; x += 0.05)
        EXPECT_LE(evaluateCurve(curve, x), evaluateCurve(curve, x + 0.05) + 1e-12) << x;
    EXPECT_DOUBLE_EQ(evaluateCurve(curve, 20), 25);
    EXPECT_DOUBLE_EQ(evaluateCurve(curve, -18), -12);
    EXPECT_DOUBLE_EQ(evaluateCurve({}, 3.25), 3.25);
    EXPECT_DOUBLE_EQ(evaluateCurve({{1, 9}}, 3.25), 3.25);
}

TEST(ConvergeAt, PutsThePointOnTheScreenAtEveryScale) {
    for (const bool curved : {false, true}) {
        StereoSettings settings;
        settings.depthScale = 1.5;
        if (curved) settings.curve = {{-16, -12}, {0, 2}, {16, 18}};
        convergeAt(settings, {}, -5.0);
        EXPECT_NEAR(makeShiftTable(settings, {}).parallax[11], 0.0, 1e-7);
        if (curved) continue;
        settings.depthScale = 3.0;
        EXPECT_NEAR(makeShiftTable(settings, {}).parallax[11], 0.0, 1e-7);
    }
}

TEST(Distribution, SplitsAPositionBetweenTwoLayers) {
    const float positions[] = {3.25f, -4.0f, 99.0f, NAN, 32.0f, 0.0f};
    const auto made = distributionFromLayerPosition({}, {6, 1}, positions);
    EXPECT_FLOAT_EQ(made->layer(3)[0], 0.75f);
    EXPECT_FLOAT_EQ(made->layer(4)[0], 0.25f);
    EXPECT_FLOAT_EQ(made->layer(0)[1], 1.0f);
    EXPECT_FLOAT_EQ(made->layer(32)[2], 1.0f);
    EXPECT_FLOAT_EQ(made->layer(0)[3], 1.0f);
    const std::vector<float> expected = expectedLayer(*made);
    EXPECT_FLOAT_EQ(expected[0], 3.25f);
    EXPECT_FLOAT_EQ(expected[4], 32.0f);
}

TEST(Distribution, InverseDepthRunsFromNearToFarLayer) {
    const float inverse[] = {1.0f, 0.0f, 0.5f};
    const std::vector<float> layer = expectedLayer(*distributionFromInverseDepth({}, {3, 1}, inverse));
    EXPECT_FLOAT_EQ(layer[0], 3.0f);
    EXPECT_FLOAT_EQ(layer[1], 29.0f);
    EXPECT_FLOAT_EQ(layer[2], 16.0f);
}

TEST(Distribution, NormaliseDividesAndHealsBrokenCells) {
    Distribution made({}, Alignment::Source, {3, 1});
    made.layer(2)[0] = 3.0f;
    made.layer(5)[0] = 1.0f;
    made.layer(7)[2] = NAN;
    normalise(made);
    EXPECT_FLOAT_EQ(made.layer(2)[0], 0.75f);
    EXPECT_FLOAT_EQ(made.layer(5)[0], 0.25f);
    EXPECT_FLOAT_EQ(made.layer(9)[1], 1.0f / 33);
    EXPECT_FLOAT_EQ(made.layer(7)[2], 1.0f / 33);
    EXPECT_THROW(Distribution({}, Alignment::Source, {0, 4}), Error);
}

TEST(ViewQuality, ErrorLeavesOutTheSides) {
    auto a = std::make_shared<Frame>(Size{40, 2}, SampleBits::Eight), b = std::make_shared<Frame>(a->size(), a->bits());
    std::fill_n(reinterpret_cast<uint8_t*>(a->data()), a->byteCount(), uint8_t(10));
    std::fill_n(reinterpret_cast<uint8_t*>(b->data()), b->byteCount(), uint8_t(14));
    b->row<uint8_t>(0)[0] = 255;  // in the 5 % at the side
    EXPECT_DOUBLE_EQ(viewError(*a, *b), 4.0);
    EXPECT_THROW(viewError(*a, *testing::plainFrame({4, 4}, 1, 1, 1)), Error);
}

TEST(ViewQuality, TrueDepthMeansItsDisparities) {
    auto map = std::make_shared<Frame>(Size{384, 4}, SampleBits::Sixteen);
    for (int y = 0; y < 4; ++y)
        for (int x = 0; x < 384; ++x)
            std::fill_n(map->row<uint16_t>(y).begin() + 3 * x, 3, uint16_t(x < 100 ? 20 * 64 : x < 120 ? 0 : 640));
    const TrueDepth truth = trueDepth(*map);
    const std::vector<float> layer = expectedLayer(*truth.distribution);
    EXPECT_NEAR(layer[50], 3.0, 1e-4);
    EXPECT_NEAR(layer[110], 29.0, 1e-4);  // unknown: the farther side
    EXPECT_NEAR(truth.table.parallax[3], -20.0 / 384, 1e-6);
    EXPECT_NEAR(truth.table.parallax[29], -10.0 / 384, 1e-6);
    EXPECT_THROW(trueDepth(*testing::plainFrame({4, 4}, 1, 1, 1)), Error);
    EXPECT_THROW(trueDepth(*testing::plainFrame({4, 4}, 0, 0, 0, SampleBits::Sixteen)), Error);
}

}  // namespace
}  // namespace deep3d
