// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include <gmock/gmock.h>

#include <cmath>
#include <cstdlib>
#include <fstream>

#include "core/model/model_loader.h"
#include "core/model/torch_cuda.h"
#include "core/util/error.h"
#include "core/util/log.h"
#include "tests/support/network_files.h"
#include "tests/support/synthetic.h"
#include "tests/support/temporary_folder.h"

namespace deep3d {
namespace {

using ::testing::AllOf;
using ::testing::HasSubstr;
using nlohmann::json;
namespace fs = std::filesystem;

std::string badInputOf(const fs::path& file) {
    try {
        loadNetwork(file);
    } catch (const Error& problem) {
        EXPECT_EQ(problem.kind(), ErrorKind::BadInput) << problem.what();
        return problem.what();
    }
    ADD_FAILURE() << file << " was loaded";
    return {};
}

void expectMasses(const Distribution& distribution) {
    for (size_t i = 0; i < distribution.planeSize(); ++i) {
        double sum = 0.0;
        for (int k = 0; k < distribution.layers(); ++k) {
            ASSERT_GE(distribution.layer(k)[i], 0.0f);
            sum += distribution.layer(k)[i];
        }
        ASSERT_NEAR(sum, 1.0, 1e-4) << i;
    }
}

double largestDifference(const Distribution& a, const Distribution& b, bool mirrored = false) {
    double largest = 0.0;
    const int width = a.grid().width;
    for (int k = 0; k < a.layers(); ++k)
        for (int y = 0; y < a.grid().height; ++y)
            for (int x = 0; x < width; ++x) {
                const size_t row = size_t(y) * size_t(width);
                const size_t other = size_t(mirrored ? width - 1 - x : x);
                largest = std::max(largest, std::abs(double(a.layer(k)[row + size_t(x)]) - b.layer(k)[row + other]));
            }
    return largest;
}

// Lies on the other eye's grid, whose edges are not the picture's: comes as the network answers it.
const json kAsAnswered{{"alignment", "target"}};

class NetworkTest : public ::testing::Test {
protected:
    // A TorchScript network with our side file and `changes`.
    fs::path script(const std::string& forward, const char* changes = "{}") {
        testing::writeScript(m_folder.path(), "script", "def forward(self, x):\n    " + forward + "\n");
        json content = testing::layerSideFile("script");
        content.update(json::parse(R"({"weights": "script.pt", "architecture": {"name": "torchscript"}})"));
        content.update(json::parse(changes), true);
        return testing::writeSideFile(m_folder.path(), "script", content);
    }

    testing::TemporaryFolder m_folder;
};

TEST_F(NetworkTest, OurOwnAnswersMassesForEveryShapeOfPicture) {
    const auto network = loadNetwork(testing::writeRandomNetwork(m_folder.path(), "net"));
    EXPECT_EQ(network->name(), "net");
    EXPECT_EQ(network->alignment(), Alignment::Source);
    const std::pair<Size, Size> sizes[] = {{{640, 360}, {384, 224}}, {{300, 400}, {384, 288}}, {{1, 1}, {384, 288}}};
    for (const auto& [picture, grid] : sizes) {
        const auto answer = network->predict(testing::noiseFrame(picture));
        EXPECT_EQ(answer->grid(), grid);
        EXPECT_EQ(answer->axis(), LayerAxis{});
        expectMasses(*answer);
    }
}

// Their answers are kept, and compared with those of the frames around.
TEST_F(NetworkTest, FramesOfClipsAreAnsweredAsCoarselyAsTheNetworkDoes) {
    const auto network = loadNetwork(testing::writeRandomNetwork(m_folder.path(), "net"));
    const auto answer = network->predictClipFrame(testing::noiseFrame({640, 360}));
    EXPECT_EQ(answer->grid(), (Size{192, 112}));
    expectMasses(*answer);
}

TEST_F(NetworkTest, ADeviceThatIsNotThereMeansTheProcessorAndOneSentence) {
    const fs::path file = testing::writeRandomNetwork(m_folder.path(), "net");
    std::vector<std::string> said;
    setLogSink([&](LogLevel, const std::string& message) { said.push_back(message); });
    const auto network = loadNetwork(file, 1000);
    const auto picture = testing::noiseFrame({384, 224});
    EXPECT_EQ(largestDifference(*network->predict(picture), *loadNetwork(file)->predict(picture)), 0.0);
    setLogSink({});
    EXPECT_THAT(said, ::testing::ElementsAre(AllOf(HasSubstr("LibTorch"), HasSubstr("CUDA"),
                                                   HasSubstr(". The network runs on the processor."))));
}

TEST_F(NetworkTest, WhatKeepsTorchFromCudaIsNamed) {
    const std::string reason = whyNoTorchCuda(1000);
    // A library that is missing, or how many devices there are.
    EXPECT_THAT(reason, ::testing::AnyOf(HasSubstr(".so"), HasSubstr("LibTorch has no CUDA device 1000: it finds ")));
    EXPECT_EQ(reason, whyNoTorchCuda(1000));
}

TEST_F(NetworkTest, TheSamePictureInSixteenBitsGivesTheSameAnswer) {
    const auto network = loadNetwork(testing::writeRandomNetwork(m_folder.path(), "net"));
    const auto eight = network->predict(testing::plainFrame({384, 224}, 10, 120, 200));
    const auto sixteen = network->predict(testing::plainFrame({384, 224}, 10, 120, 200, SampleBits::Sixteen));
    EXPECT_LT(largestDifference(*eight, *sixteen), 1e-3);
}

TEST_F(NetworkTest, FlipAveragingMakesAMirroredPictureAMirroredAnswer) {
    const auto plain = loadNetwork(testing::writeRandomNetwork(m_folder.path(), "plain"));
    const auto both = loadNetwork(testing::writeRandomNetwork(m_folder.path(), "both", {{"flip_averaging", true}}));
    const auto picture = testing::noiseFrame({384, 224}), mirror = testing::mirrored(picture);
    EXPECT_LT(largestDifference(*both->predict(picture), *both->predict(mirror), true), 1e-3);
    EXPECT_GT(largestDifference(*plain->predict(picture), *plain->predict(mirror), true), 1e-2);
}

TEST_F(NetworkTest, AFrameOfAClipIsShownToItOnce) {
    const auto all = loadNetwork(testing::writeRandomNetwork(
        m_folder.path(), "all", {{"flip_averaging", true}, {"overview", 0.5}, {"alignment", "target"}}));
    const auto once = loadNetwork(testing::writeRandomNetwork(m_folder.path(), "once"));
    const auto narrow = loadNetwork(testing::writeRandomNetwork(m_folder.path(), "narrow", {{"precision", "bfloat16"}}));
    const auto picture = testing::noiseFrame({384, 224});
    EXPECT_EQ(largestDifference(*all->predictClipFrame(picture), *once->predictClipFrame(picture)), 0.0);
    EXPECT_EQ(largestDifference(*narrow->predictClipFrame(picture), *once->predictClipFrame(picture)), 0.0);
    EXPECT_GT(largestDifference(*all->predictClipFrame(picture), *all->predict(picture)), 1e-3);
}

TEST_F(NetworkTest, TheOverviewIsTheMeanWithASmallerPicturesAnswer) {
    const auto fixed = [](int width, int height) {
        return json{{"input", {{"width", width}, {"height", height}, {"normalisation", {{"scale", 0.01}, {"offset", -1}}}}}};
    };
    const auto network = [&](const char* name, json changes, double overview) {
        changes["overview"] = overview;
        changes.update(kAsAnswered);
        return loadNetwork(testing::writeRandomNetwork(m_folder.path(), name, changes));
    };
    const auto large = network("large", fixed(384, 256), 0.0), small = network("small", fixed(192, 128), 0.0);
    const auto both = network("both", fixed(384, 256), 0.5);
    // On a plain picture both sizes have the same content; the mean of two logits is the geometric mean of the masses.
    const auto picture = testing::plainFrame({384, 256}, 40, 90, 200);
    const auto a = large->predict(picture), b = small->predict(picture), mean = both->predict(picture);
    const size_t middle = 64 * 192 + 96, smallMiddle = 32 * 96 + 48;
    std::vector<double> expected;
    double sum = 0.0;
    for (int k = 0; k < 33; ++k) {
        expected.push_back(std::sqrt(double(a->layer(k)[middle]) * b->layer(k)[smallMiddle]));
        sum += expected.back();
    }
    for (int k = 0; k < 33; ++k) ASSERT_NEAR(mean->layer(k)[middle], expected[size_t(k)] / sum, 2e-3) << k;
    EXPECT_GT(largestDifference(*a, *mean), 1e-3);
}

TEST_F(NetworkTest, SpreadGathersTheMassAroundItsMean) {
    const auto plain = loadNetwork(testing::writeRandomNetwork(m_folder.path(), "plain", kAsAnswered));
    const auto narrow = loadNetwork(
        testing::writeRandomNetwork(m_folder.path(), "narrow", {{"spread", 2.0}, {"alignment", "target"}}));
    const auto picture = testing::noiseFrame({384, 224});
    const auto wide = plain->predict(picture), thin = narrow->predict(picture);
    const auto mean = expectedLayer(*wide);
    for (size_t i = 0; i < wide->planeSize(); i += 97) {
        const auto expected = [&](int k) {
            return wide->layer(k)[i] * std::exp(-(k - mean[i]) * (k - mean[i]) / (2 * 2.0 * 2.0));
        };
        double sum = 0.0;
        for (int k = 0; k < wide->layers(); ++k) sum += expected(k);
        for (int k = 0; k < wide->layers(); ++k) ASSERT_NEAR(thin->layer(k)[i], expected(k) / sum, 1e-3);
    }
}

TEST_F(NetworkTest, WeightsAloneFindTheirDescription) {
    testing::writeRandomNetwork(m_folder.path(), "net");
    EXPECT_EQ(loadNetwork(m_folder / "net.safetensors")->name(), "net");
    fs::remove(m_folder / "net.json");
    EXPECT_THAT(badInputOf(m_folder / "net.safetensors"), AllOf(HasSubstr("net.safetensors"), HasSubstr("net.json")));
    EXPECT_THAT(badInputOf(m_folder / "missing.json"), HasSubstr("does not exist"));
}

TEST_F(NetworkTest, WeightsThatDoNotFitAreOneSentence) {
    const fs::path side = testing::writeRandomNetwork(m_folder.path(), "net");
    testing::writeRandomWeights(m_folder.path(), "net", 32);
    EXPECT_THAT(badInputOf(side), AllOf(HasSubstr("net.safetensors"), HasSubstr("shape")));
    std::ofstream(m_folder / "net.safetensors") << "this is text";
    EXPECT_THAT(badInputOf(side), AllOf(HasSubstr("net.safetensors"), HasSubstr("damaged")));
    std::ofstream(m_folder / "net.safetensors").close();
    EXPECT_THAT(badInputOf(side), HasSubstr("net.safetensors"));
}

TEST_F(NetworkTest, CutOffWeightsAreOneSentence) {
    const fs::path side = testing::writeRandomNetwork(m_folder.path(), "net");
    fs::resize_file(m_folder / "net.safetensors", fs::file_size(m_folder / "net.safetensors") / 2);
    EXPECT_THAT(badInputOf(side), HasSubstr("damaged"));
}

TEST_F(NetworkTest, UnknownArchitecturesAreNamed) {
    EXPECT_THAT(badInputOf(testing::writeRandomNetwork(m_folder.path(), "net", {{"architecture", {{"name", "u-net"}}}})),
                HasSubstr("u-net"));
    EXPECT_THAT(badInputOf(testing::writeRandomNetwork(m_folder.path(), "net", {{"architecture", {{"version", 9}}}})),
                HasSubstr("version 9"));
}

TEST_F(NetworkTest, ScriptedLayersWithSoftmaxOutside) {
    // Layer 5 everywhere: its logit is 50, the others' are 0.
    const auto network = loadNetwork(script("y = torch.zeros([1, 33, 20, 30])\n    y[0, 5] = 50.0\n    return y"));
    const auto answer = network->predict(testing::noiseFrame({64, 48}));
    EXPECT_EQ(answer->grid(), (Size{30, 20}));
    EXPECT_NEAR(answer->layer(5)[7], 1.0, 1e-5);
}

TEST_F(NetworkTest, ScriptedMassesWithANullLayer) {
    // Half the mass is on the null layer 2, the rest on the channel behind it, which is layer 2 of the axis.
    const auto network = loadNetwork(
        script("y = torch.zeros([1, 5, 4, 6])\n    y[0, 2] = 0.5\n    y[0, 3] = 0.5\n    return y",
               R"({"null_layer": 2, "softmax": "inside", "alignment": "target", "axis": {"layers": 4, "first_disparity": -2}})"));
    EXPECT_EQ(network->alignment(), Alignment::Target);
    const auto answer = network->predict(testing::noiseFrame({64, 48}));
    EXPECT_EQ(answer->layers(), 4);
    expectMasses(*answer);
    EXPECT_NEAR(answer->layer(2)[0], 1.0, 1e-5);
}

TEST_F(NetworkTest, ASingleInverseDepthBecomesLayers) {
    // Nearness grows from left to right.
    const auto network = loadNetwork(
        script("return torch.arange(100.0).view([1, 1, 100]).repeat([1, 10, 1])", R"({"kind": "depth"})"));
    const auto layers = expectedLayer(*network->predict(testing::noiseFrame({64, 48})));
    EXPECT_NEAR(layers[2], 29.0, 0.5);   // 2 % quantile: far
    EXPECT_NEAR(layers[97], 3.0, 0.5);   // 98 % quantile: near
    EXPECT_NEAR(layers[50], 16.0, 0.5);
}

TEST_F(NetworkTest, AMetricDepthIsInverted) {
    // 2 m on the left half, 1 m on the right half, 4 m in the first row of ten.
    const auto network = loadNetwork(
        script("y = torch.full([1, 1, 10, 100], 2.0)\n    y[0, 0, :, 50:] = 1.0\n    y[0, 0, 0] = 4.0\n    return y",
               R"({"kind": "depth", "depth": {"values": "metric"}})"));
    const auto layers = expectedLayer(*network->predict(testing::noiseFrame({64, 48})));
    EXPECT_NEAR(layers[0], 29.0, 1e-3);                            // 1 / 4
    EXPECT_NEAR(layers[599], 3.0, 1e-3);                           // 1 / 1
    EXPECT_NEAR(layers[500], 29.0 - 26.0 * (0.25 / 0.75), 1e-3);   // 1 / 2
}

TEST_F(NetworkTest, AFlatDepthIsInTheMiddle) {
    const auto network = loadNetwork(script("return torch.ones([1, 8, 8])", R"({"kind": "depth"})"));
    EXPECT_NEAR(expectedLayer(*network->predict(testing::noiseFrame({64, 48})))[0], 16.0, 1e-4);
}

TEST_F(NetworkTest, TheFixedSizeAndTheNormalisationReachAScript) {
    // Answers the mean of what it was fed as nearness in its first cell, in a frame of 0 and 1.
    const auto network = loadNetwork(script(
        "y = torch.zeros([1, 33, x.size(2), x.size(3)])\n    y[0, 0] = x.mean()\n    return y",
        R"({"input": {"width": 40, "height": 24, "normalisation": {"scale": 0.01, "offset": 1.0}}})"));
    const auto answer = network->predict(testing::plainFrame({200, 100}, 100, 100, 100));
    EXPECT_EQ(answer->grid(), (Size{40, 24}));
    EXPECT_NEAR(std::log(answer->layer(0)[0] / answer->layer(1)[0]), 2.0, 1e-4);
}

TEST_F(NetworkTest, ScriptsOfTheWrongShapeAreRefusedWhenTheyAreLoaded) {
    EXPECT_THAT(badInputOf(script("return torch.zeros([1, 32, 4, 4])")), HasSubstr("[1, 32, 4, 4]"));
    EXPECT_THAT(badInputOf(script("return torch.zeros([33, 4, 4])")), HasSubstr("shape"));
    EXPECT_THAT(badInputOf(script("return torch.zeros([1, 2, 4, 4])", R"({"kind": "depth"})")), HasSubstr("shape"));
    EXPECT_THAT(badInputOf(script("return [x]")), HasSubstr("one tensor"));
    EXPECT_THAT(badInputOf(script("return torch.full([1, 33, 4, 4], float('nan'))")), HasSubstr("not numbers"));
    EXPECT_THAT(badInputOf(script("return x.view([7])")), HasSubstr("script.json failed"));
}

TEST_F(NetworkTest, DamagedScriptsAreOneSentence) {
    const fs::path side = script("return x");
    std::ofstream(m_folder / "script.pt") << "this is text";
    const std::string sentence = badInputOf(side);
    EXPECT_THAT(sentence, AllOf(HasSubstr("script.pt"), HasSubstr("TorchScript")));
    EXPECT_EQ(sentence.find('\n'), std::string::npos);
}

TEST_F(NetworkTest, TheShippedNetworkIsTakenFromTheFolderThatAPersonNames) {
    testing::writeRandomNetwork(m_folder.path(), "deep3d-33");
    ::setenv("DEEP3D_MODELS", m_folder.path().c_str(), 1);
    EXPECT_EQ(shippedNetwork(), m_folder / "deep3d-33.json");
    ::unsetenv("DEEP3D_MODELS");
}

}  // namespace
}  // namespace deep3d
