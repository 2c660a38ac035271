// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>
#include <torch/types.h>

#include <ATen/ATen.h>

#include <cmath>
#include <sstream>

#include "core/train/depth_error.h"
#include "core/train/dice.h"
#include "core/train/evaluation_report.h"

namespace deep3d {
namespace {

constexpr int kWidth = 384, kHeight = 48;  // one unit is one px

// Smooth enough that a shift of half a px is no different picture, varied enough that only one shift fits.
Picture texture(int offset) {
    Picture picture(kWidth, kHeight, 3);
    for (int y = 0; y < kHeight; ++y) {
        for (int x = 0; x < kWidth; ++x) {
            for (int c = 0; c < 3; ++c) {
                const double at = x + offset;
                picture.at(x, y)[c] = uint8_t(128 + 50 * std::sin(at * 0.23 + y * 0.11 + c) + 50 * std::sin(at * 0.071 - y * 0.05));
            }
        }
    }
    return picture;
}

// All cells on layer k of a half-size grid.
at::Tensor oneLayer(int k) {
    auto mass = at::zeros({33, kHeight / 2, kWidth / 2});
    mass.select(0, k).fill_(1);
    return mass;
}

// A wall 4 px and, in the middle columns, a post 12 px further left in the right eye; both textures go on behind.
struct Scene {
    EvaluationPair pair;
    Scene() {
        const Picture wall = texture(0), wallRight = texture(4), post = texture(1000), postRight = texture(1012);
        pair.left = wall;
        pair.right = wallRight;
        pair.nearness = Picture(kWidth, kHeight, 1);
        pair.mass = oneLayer(20);
        for (int y = 0; y < kHeight; ++y) {
            for (int x = 0; x < kWidth; ++x) {
                *pair.nearness->at(x, y) = x >= 160 && x < 240 ? 255 : 1;
                if (x >= 160 && x < 240) std::copy_n(post.at(x, y), 3, pair.left.at(x, y));
                if (x >= 148 && x < 228) std::copy_n(postRight.at(x, y), 3, pair.right.at(x, y));
            }
        }
        pair.mass.select(0, 20).slice(1, 80, 120).fill_(0);
        pair.mass.select(0, 12).slice(1, 80, 120).fill_(1);
        pair.nearPx = 12;
        pair.farPx = 4;
    }
};

double mae(const RowResults& rows, ViewRow row) { return rows[size_t(row)]->figures.mae; }

TEST(ViewFigures, OfAConstantDifferenceAreKnown) {
    const auto truth = colourTensor(texture(0));
    const auto figures = measureView(truth + 10, truth);
    EXPECT_NEAR(figures.mae, 10, 1e-4);
    EXPECT_NEAR(figures.edgeMae, 10, 1e-4);
    EXPECT_NEAR(figures.psnr, 20 * std::log10(25.5), 1e-4);
    EXPECT_LT(figures.ssim, 1);
    const auto same = measureView(truth, truth);
    EXPECT_EQ(same.mae, 0);
    EXPECT_EQ(same.psnr, 100);
    EXPECT_NEAR(same.ssim, 1, 1e-9);
}

TEST(ViewFigures, SsimIsThePlainFormulaOnAFlatPicture) {
    const auto truth = at::full({1, 3, 16, 40}, 100.0f), view = at::full({1, 3, 16, 40}, 110.0f);
    const double c1 = std::pow(2.55, 2);
    EXPECT_NEAR(measureView(view, truth).ssim, (2 * 100 * 110 + c1) / (100 * 100 + 110 * 110 + c1), 1e-6);
}

TEST(ViewFigures, BordersAreLeftOutAndEdgesAreTheSteepPlaces) {
    auto truth = at::zeros({1, 3, 20, 100});
    truth.slice(3, 50).fill_(200);
    auto view = truth.clone();
    view.slice(3, 0, 5).fill_(255);  // the outer 5 %
    view.slice(3, 95).fill_(0);
    EXPECT_EQ(measureView(view, truth).mae, 0);
    view.slice(3, 49, 51).add_(9);  // the edge: 2 of 90 columns
    const auto figures = measureView(view, truth);
    EXPECT_NEAR(figures.mae, 9.0 * 2 / 90, 1e-5);
    EXPECT_NEAR(figures.edgeMae, 9.0 * 2 / 9, 1e-5);  // all 40 lie among the strongest tenth, 180 pixels
}

TEST(ViewRows, AMovedPictureIsFoundByShiftAndByNetwork) {
    EvaluationPair pair;
    pair.left = texture(0);
    pair.right = texture(7);  // everything 7 px further left
    pair.mass = oneLayer(16);
    SetFitter fitter;
    fitter.add(pair);
    const SetFit fit = fitter.finish();
    EXPECT_EQ(fit.globalShift, -7);
    const auto rows = measureRows(pair, fit);
    EXPECT_GT(mae(rows, ViewRow::LeftAsRight), 20);
    EXPECT_EQ(mae(rows, ViewRow::GlobalShift), 0);
    EXPECT_EQ(mae(rows, ViewRow::BestShift), 0);
    EXPECT_LT(mae(rows, ViewRow::Network), 0.5);
    EXPECT_LT(mae(rows, ViewRow::NetworkOracle), 0.5);
    EXPECT_FALSE(rows[size_t(ViewRow::Matching)]);
}

TEST(ViewRows, TwoPlanesAreRenderedExactlyWhereTheDepthIsTrue) {
    const Scene scene;
    SetFitter fitter;
    fitter.add(scene.pair);
    const SetFit fit = fitter.finish();
    EXPECT_EQ(fit.globalShift, -4);                            // the wall is larger
    EXPECT_NEAR(fit.network.unitsPerLayer, 1.0, 0.05);         // layers 12 and 20: 12 and 4 px
    EXPECT_NEAR(fit.network.units, -8.0, 0.3);
    const auto rows = measureRows(scene.pair, fit);
    // Wrong is only the strip of wall that the left eye does not see, 8 columns.
    EXPECT_LT(mae(rows, ViewRow::Matching), 2.0);
    EXPECT_LT(mae(rows, ViewRow::NetworkOracle), 3.0);
    EXPECT_LE(mae(rows, ViewRow::NetworkOracle), mae(rows, ViewRow::Network));
    EXPECT_LT(mae(rows, ViewRow::Network), mae(rows, ViewRow::BestShift));
    EXPECT_LE(mae(rows, ViewRow::BestShift), mae(rows, ViewRow::GlobalShift));
    EXPECT_LT(mae(rows, ViewRow::GlobalShift), mae(rows, ViewRow::LeftAsRight));
}

TEST(ViewRows, OneFitServesTheWholeSet) {
    EvaluationPair small, large;
    small.left = large.left = texture(0);
    small.right = texture(4);
    large.right = texture(10);
    small.mass = large.mass = oneLayer(16);
    SetFitter fitter;
    for (int i = 0; i < 3; ++i) fitter.add(small);
    fitter.add(large);
    const SetFit fit = fitter.finish();
    EXPECT_GE(fit.globalShift, -6);  // the majority's, or between them
    const auto rows = measureRows(large, fit);
    EXPECT_GT(mae(rows, ViewRow::Network), 5);
    EXPECT_LT(mae(rows, ViewRow::NetworkOracle), 0.5);
}

TEST(DepthError, KnowsScaleShiftAndFlatness) {
    Picture nearness(50, 4, 1);
    std::vector<float> linear, flat(200, 3.0f), turned;
    for (size_t i = 0; i < 200; ++i) {
        nearness.samples[i] = uint8_t(10 + i);
        linear.push_back(30.0f - 0.1f * float(i));
        turned.push_back(0.1f * float(i));
    }
    EXPECT_NEAR(*relativeDepthError(nearness, linear), 0, 1e-5);
    EXPECT_NEAR(*relativeDepthError(nearness, flat), 1, 1e-9);
    EXPECT_NEAR(*relativeDepthError(nearness, turned), 1, 1e-9);
    nearness.samples[5] = 0;  // unknown: does not count
    linear[5] = -1000;
    EXPECT_NEAR(*relativeDepthError(nearness, linear), 0, 1e-5);
    EXPECT_FALSE(relativeDepthError(Picture(8, 8, 1), std::vector<float>(64)));
}

Evaluation twoSets() {
    Evaluation evaluation{"net.json", "bfloat16", {}, {}, {}};
    SetScore rooms;
    rooms.set = "rooms <validation>";
    rooms.orderPictures = rooms.depthPictures = 3;
    rooms.order = 0.75;
    rooms.depthError = 0.5;
    SetScore pairs = rooms;
    pairs.set = "pairs";
    pairs.rows[size_t(ViewRow::GlobalShift)] = {2, {20, 15, 0.5, 30}, 1, 1};
    pairs.rows[0] = {2, {30, 12, 0.4, 40}, 0, 1.5};
    pairs.rows[size_t(ViewRow::Network)] = {2, {15, 18, 0.6, 25}, 40, 0.75};
    evaluation.sets = {rooms, pairs};
    PictureScore picture{"pairs", "pairs/1", {100, 0.75, 0.5}, 0.5, {}, {}};
    picture.rows[0] = ViewFigures{30, 12, 0.4, 40};
    picture.rows[size_t(ViewRow::Network)] = ViewFigures{15, 18, 0.6, 25};
    evaluation.pictures = {picture, {"rooms", "rooms/1", {100, 0.75, 0.5}, 0.5, {}, {}}};
    Picture tile(4, 2, 3);
    evaluation.shown = {{"pairs", "pairs/1", {{"left", tile}}}};
    return evaluation;
}

TEST(EvaluationReport, EveryFormSaysTheSame) {
    const Evaluation evaluation = twoSets();
    const std::string text = evaluationText(evaluation), html = evaluationHtml(evaluation);
    EXPECT_NE(text.find("network                      2   15.00   18.00  0.6000     25.00     0.750       0.500      25.0 %"), std::string::npos) << text;
    EXPECT_EQ(text.find("matching  "), std::string::npos);
    EXPECT_EQ(text.find("net.json in bfloat16\n"), 0u);
    EXPECT_NE(evaluationJson(evaluation).find("\"precision\": \"bfloat16\""), std::string::npos);
    EXPECT_NE(html.find("net.json in bfloat16"), std::string::npos);
    EXPECT_NE(evaluationJson(evaluation).find("\"mae_over_global_shift\": 0.75"), std::string::npos);
    EXPECT_NE(html.find("<td>network</td><td>2</td><td>15.00</td>"), std::string::npos);
    EXPECT_NE(html.find("rooms &lt;validation&gt;"), std::string::npos);
    EXPECT_NE(html.find("data:image/jpeg;base64,/9j/"), std::string::npos);
    EXPECT_EQ(html.find("src=\"http"), std::string::npos);
}

TEST(EvaluationReport, CsvHasALineForEveryPictureAndRow) {
    std::istringstream csv(evaluationCsv(twoSets()));
    std::string line;
    std::vector<std::string> lines;
    while (std::getline(csv, line)) lines.push_back(line);
    ASSERT_EQ(lines.size(), 4u);
    EXPECT_EQ(lines[1], "\"pairs\",\"pairs/1\",left_as_right,30,12,0.4,40,,,0");
    EXPECT_EQ(lines[2], "\"pairs\",\"pairs/1\",network,15,18,0.6,25,0.5,0.25,0");
    EXPECT_EQ(lines[3], "\"rooms\",\"rooms/1\",order,,,,,0.5,0.25,");
    for (const auto& each : lines) EXPECT_EQ(std::count(each.begin(), each.end(), ','), 9) << each;
}

}  // namespace
}  // namespace deep3d
