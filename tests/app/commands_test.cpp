// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include <algorithm>
#include <fstream>
#include <sstream>

#include <nlohmann/json.hpp>

#include "core/image/array_file.h"
#include "core/image/stereo_file.h"
#include "core/model/model_loader.h"
#include "core/stereo/depth_picture.h"
#include "tests/app/command_line_test.h"

namespace deep3d {
namespace {

using ::testing::AllOf;
using ::testing::HasSubstr;
using nlohmann::json;
using testing::Finished;
using testing::runDeep3d;

using CommandsTest = CommandLineTest;

TEST_F(CommandsTest, HelpFitsOneScreen) {
    for (const char* command : {"convert", "layers", "depth", "split", "join", "info", "models", "pack", "bench"}) {
        const Finished run = runDeep3d({command, "--help"});
        EXPECT_EQ(run.exitCode, 0);
        EXPECT_THAT(run.out, HasSubstr(command));
        EXPECT_LE(std::ranges::count(run.out, '\n'), 50) << command;
        std::istringstream lines(run.out);
        for (std::string line; std::getline(lines, line);) EXPECT_LE(line.size(), 120u) << line;
    }
    EXPECT_EQ(runDeep3d({"--help"}).exitCode, 0);
    EXPECT_THAT(runDeep3d({"--version"}).out, HasSubstr("."));
}

TEST_F(CommandsTest, LayersAreTheNetworksAnswer) {
    const auto input = photo();
    const Finished run = runDeep3d({"layers", input, "-o", at("out.npy")});
    EXPECT_EQ(run.exitCode, 0) << run.err;
    const auto answer = loadNetwork(network())->predict(readImage(input).frame);
    std::ifstream file(at("out.npy"), std::ios::binary);
    const std::string content((std::istreambuf_iterator<char>(file)), {});
    const size_t count = size_t(answer->layers()) * answer->planeSize();
    ASSERT_GT(content.size(), count * 4);
    const float* values = reinterpret_cast<const float*>(content.data() + content.size() - count * 4);
    for (size_t i = 0; i < count; ++i) ASSERT_NEAR(values[i], answer->data()[i], 1e-4);
}

TEST_F(CommandsTest, LayersHaveTwoGrids) {
    const auto input = photo();
    EXPECT_EQ(runDeep3d({"layers", input, "-o", at("source.png"), "--cell-width", "96"}).exitCode, 0);
    EXPECT_EQ(runDeep3d({"layers", input, "-o", at("target.png"), "--cell-width", "96", "--alignment", "target"}).exitCode, 0);
    const auto source = readImage(at("source.png")).frame, target = readImage(at("target.png")).frame;
    ASSERT_EQ(source->size(), target->size());
    EXPECT_FALSE(std::equal(source->data(), source->data() + source->byteCount(), target->data()));
}

TEST_F(CommandsTest, DepthIsTheExpectedLayer) {
    const auto input = photo();
    EXPECT_EQ(runDeep3d({"depth", input, "-o", at("out.png")}).exitCode, 0);
    const auto frame = readImage(input).frame;
    const GreyPlane plane = readGreyPng(at("out.png"));
    const auto expected = depthSamples(*loadNetwork(network())->predict(frame), frame->size());
    ASSERT_EQ(plane.values.size(), expected.size());
    for (size_t i = 0; i < expected.size(); ++i) ASSERT_NEAR(plane.values[i], expected[i], 8);
}

TEST_F(CommandsTest, InfoTellsWhatAPhotoIs) {
    const auto input = photo();
    const Finished run = runDeep3d({"info", input});
    EXPECT_EQ(run.exitCode, 0);
    EXPECT_THAT(run.out, AllOf(HasSubstr("photo.png"), HasSubstr("PNG, 192 x 108 px, 8 bits"), HasSubstr("not stereo")));

    const json facts = json::parse(runDeep3d({"info", input, "--json"}).out);
    EXPECT_EQ(facts["type"], "photo");
    EXPECT_EQ(facts["width"], 192);
    EXPECT_EQ(facts["stereo"], "none");
}

TEST_F(CommandsTest, InfoTellsWhetherAPhotoIsStereo) {
    const auto view = testing::smoothFrame({64, 48});
    writeMpo(*view, *view, at("pair.mpo"));
    const json facts = json::parse(runDeep3d({"info", at("pair.mpo"), "--json"}).out);
    EXPECT_EQ(facts["stereo"], "mpo");
    EXPECT_EQ(facts["stereo_certain"], true);
    EXPECT_THAT(runDeep3d({"info", at("pair.mpo")}).out, HasSubstr("already stereo"));
}

TEST_F(CommandsTest, InfoTellsWhatANetworkIs) {
    const Finished run = runDeep3d({"info", network().string()});
    EXPECT_EQ(run.exitCode, 0);
    EXPECT_THAT(run.out, AllOf(HasSubstr("33 layers from -16"), HasSubstr("source-aligned"), HasSubstr("MIT")));
    auto weights = network();
    EXPECT_EQ(json::parse(runDeep3d({"info", weights.replace_extension(".safetensors"), "--json"}).out)["type"], "network");
}

TEST_F(CommandsTest, InfoGoesOnAfterABadFile) {
    const Finished run = runDeep3d({"info", at("missing.jpg"), m_folder.path().string(), photo()});
    EXPECT_EQ(run.exitCode, 2);
    EXPECT_THAT(run.err, HasSubstr("missing.jpg"));
    EXPECT_THAT(run.out, HasSubstr("photo.png"));
}

TEST_F(CommandsTest, BenchReportsItsRowsAsJson) {
    const Finished run = runDeep3d({"bench", "--picture", photo(), "--only", "network", "--repetitions", "1", "--json"});
    EXPECT_EQ(run.exitCode, 0) << run.err;
    const json report = json::parse(run.out);
    ASSERT_EQ(report["stages"].size(), 2u);  // of a photo and of a clip's frame
    for (const json& stage : report["stages"]) EXPECT_GT(stage["ms"].get<double>(), 0.0);
    EXPECT_EQ(report["stages"][0]["budget_ms"], 90);
    EXPECT_GT(report["threads"].get<int>(), 0);
    // Either a device renders, or it is said why there is none.
    const bool device = report["device"].get<std::string>().find("(CUDA)") != std::string::npos;
    EXPECT_NE(device, report.contains("no_cuda") && report["no_cuda"].get<std::string>().rfind("No CUDA device: ", 0) == 0);
}

}  // namespace
}  // namespace deep3d
