// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include <ATen/ATen.h>
#include <gtest/gtest.h>

#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <regex>
#include <sstream>

#include "core/model/compute_type.h"
#include "core/model/layer_weights.h"
#include "core/model/safetensors.h"
#include "core/train/evaluation.h"
#include "core/train/exporter.h"
#include "core/train/loss_log.h"
#include "core/train/order_protocol.h"
#include "core/train/pack_file.h"
#include "core/train/trainer.h"
#include "core/train/training_sample.h"
#include "core/util/error.h"
#include "core/util/log.h"
#include "tests/train/toy_pack.h"

namespace deep3d {
namespace {

namespace fs = std::filesystem;

class TrainerTest : public ::testing::Test {
protected:
    void SetUp() override {
        m_folder = fs::temp_directory_path() / ("deep3d_trainer_" + std::to_string(::getpid()));
        fs::remove_all(m_folder);
        fs::create_directories(m_folder);
    }
    void TearDown() override { fs::remove_all(m_folder); }

    fs::path toyPack(PackPurpose purpose) {
        const fs::path folder = m_folder / (purpose == PackPurpose::Training ? "training" : "evaluation");
        testing::writeToyPack(folder, purpose, 4);
        return folder;
    }

    TrainOptions options(const fs::path& pack, int64_t steps) const {
        TrainOptions o;
        o.packs = {pack};
        o.runFolder = m_folder / "run";
        o.steps = steps;
        o.batch = 2;
        o.largeShare = 0.0;
        o.bfloat16 = false;
        return o;
    }

    fs::path m_folder;
};

TEST_F(TrainerTest, TheLogSaysWhatShareOfTheTimeWasSpentWaitingForData) {
    std::vector<std::string> lines;
    setLogSink([&lines](LogLevel, const std::string& line) { lines.push_back(line); });
    const std::atomic<bool> stop{false};
    train(options(toyPack(PackPurpose::Training), 2), stop);
    setLogSink({});
    ASSERT_FALSE(lines.empty());
    std::smatch found;
    ASSERT_TRUE(std::regex_search(lines.back(), found, std::regex("waiting for data ([0-9]+) %$"))) << lines.back();
    EXPECT_LE(std::stoi(found[1]), 100);
}

TEST_F(TrainerTest, RefusesAnEvaluationPack) {
    const auto pack = toyPack(PackPurpose::Evaluation);
    try {
        SampleSource({pack}, {});
        FAIL();
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), ErrorKind::BadInput);
        EXPECT_NE(std::string(error.what()).find(pack.string()), std::string::npos);
    }
}

TEST_F(TrainerTest, TestSplitIsNeverDrawn) {
    const SampleSource source({toyPack(PackPurpose::Training)}, {});
    ASSERT_EQ(source.samples().at("toy").size(), 3u);
    for (const auto& ref : source.samples().at("toy")) {
        EXPECT_EQ(ref.sample->split, PackSplit::Train);
    }
}

TEST_F(TrainerTest, ASampleDependsOnItsKeysAlone) {
    const SampleSource source({toyPack(PackPurpose::Training)}, {});
    const auto make = [&](uint64_t slot) {
        Dice dice(7, 3, slot);
        return makeTrainingSample(source, dice, 64, 64);
    };
    const auto first = make(1);
    EXPECT_EQ(first.picture.samples, make(1).picture.samples);
    EXPECT_EQ(first.target, make(1).target);
    EXPECT_NE(first.picture.samples, make(2).picture.samples);
}

TEST_F(TrainerTest, StretchPutsTheRangeOnLayers3To29) {
    std::vector<float> nearness(1000), target;
    for (size_t i = 0; i < nearness.size(); ++i) {
        nearness[i] = float(i) / 10 + 1;
    }
    nearness[500] = 0;
    const auto stretch = stretchToLayers(nearness, target);
    EXPECT_EQ(target[500], -1.0f);
    EXPECT_NEAR(target[20], 29.0, 0.1);
    EXPECT_NEAR(target[979], 3.0, 0.1);
    EXPECT_NEAR(stretch.nearnessOf(29.0), stretch.low, 1e-9);
}

TEST_F(TrainerTest, ResumeGoesOnAndTheNetworkExports) {
    const auto pack = toyPack(PackPurpose::Training);
    const std::atomic<bool> stop{false};
    train(options(pack, 1), stop);
    const auto checkpoint = m_folder / "run" / kCheckpointName;
    EXPECT_EQ(readTensorFile(checkpoint).metadata.at("step"), "1");
    auto more = options(pack, 2);
    more.resume = true;
    train(more, stop);
    const auto content = readTensorFile(checkpoint);
    EXPECT_EQ(content.metadata.at("step"), "2");
    EXPECT_EQ(content.metadata.at("samples"), "4");

    const auto report = exportModel({checkpoint, m_folder / "net", "test"});
    EXPECT_GT(report.parameters, 1000000);
    EXPECT_LE(report.bytes, 24u << 20);
    EXPECT_LT(report.meanDifference, 0.25);
    EXPECT_TRUE(fs::exists(m_folder / "net.json"));
}

TEST_F(TrainerTest, ASecondBackboneOfTheStartIsTrainedOn) {
    LayerNetOptions wide;
    wide.secondBackbone = true;
    TensorFile content;
    storeState(LayerNet(wide), "average.", StoredType::Float16, content);
    content.metadata["kind"] = "deep3d-train checkpoint 1";
    writeTensorFile(m_folder / "wide.safetensors", content);

    auto o = options(toyPack(PackPurpose::Training), 1);
    o.start = m_folder / "wide.safetensors";
    o.frozenSecondBlocks = 8;
    o.averaging = 0.5;
    const std::atomic<bool> stop{false};
    train(o, stop);
    o.steps = 2;
    o.resume = true;
    o.start.clear();
    train(o, stop);
    const auto checkpoint = m_folder / "run" / kCheckpointName;
    EXPECT_EQ(readTensorFile(checkpoint).metadata.at("step"), "2");
    exportModel({checkpoint, m_folder / "net", "test"});
    const auto trained = readTensorFile(m_folder / "net.safetensors");
    EXPECT_TRUE(optionsOf(trained, "").secondBackbone);
    const auto same = [&](const std::string& name) {
        return trained.tensors.at(name).bytes == content.tensors.at("average." + name).bytes;
    };
    EXPECT_TRUE(same("lite_7_project.weight"));
    EXPECT_FALSE(same("lite_8_project.weight"));
    EXPECT_FALSE(same("lite_lateral_32.weight"));
}

// oneDNN refuses bfloat16 convolutions with frozen weights on processors without AVX-512.
TEST_F(TrainerTest, Bfloat16IsForProcessorsThatMultiplyIt) {
    const auto pack = toyPack(PackPurpose::Training);
    const auto losses = [&](bool bfloat16, const std::string& run) {
        auto o = options(pack, 1);
        o.runFolder = m_folder / run;
        o.frozenBlocks = 6;
        o.bfloat16 = bfloat16;
        train(o, std::atomic<bool>{false});
        std::ostringstream text;
        text << std::ifstream(o.runFolder / kLossLogName).rdbuf();
        return text.str();
    };
    EXPECT_EQ(trainingType(false, at::kCPU), at::kFloat);
    EXPECT_EQ(trainingType(true, at::kCUDA), at::kBFloat16);
    const bool narrow = trainingType(true, at::kCPU) == at::kBFloat16;
    EXPECT_EQ(losses(true, "asked") == losses(false, "float32"), !narrow);
}

TEST_F(TrainerTest, ANetworkIsMeasuredInThePrecisionOfItsSideFile) {
    const auto pack = toyPack(PackPurpose::Training);
    const std::atomic<bool> stop{false};
    train(options(pack, 1), stop);
    const auto checkpoint = m_folder / "run" / kCheckpointName, side = m_folder / "net.json";
    exportModel({checkpoint, m_folder / "net", "test"});
    const auto precisionOf = [&](const fs::path& model) {
        EvaluationOptions measured;
        measured.model = model;
        measured.packs = {pack};
        return evaluate(measured).precision;
    };
    EXPECT_EQ(precisionOf(checkpoint), "float32");
    EXPECT_EQ(precisionOf(side), "float32");
    const Picture picture(96, 64, 3);
    const auto exact = Predictor(side, {}).mass(picture);
    std::ostringstream text;
    text << std::ifstream(side).rdbuf();
    std::ofstream(side) << std::regex_replace(text.str(), std::regex("\"float32\""), "\"bfloat16\"");
    const bool multiplies = computeType(true, at::kCPU) == at::kBFloat16;
    EXPECT_EQ(precisionOf(side), multiplies ? "bfloat16" : "float32");
    const auto rough = Predictor(side, {}).mass(picture);
    EXPECT_EQ(rough.scalar_type(), at::kFloat);
    EXPECT_EQ(at::equal(rough, exact), !multiplies);
}

TEST_F(TrainerTest, TensorFileComesBackAndDamageIsNamed) {
    const auto file = m_folder / "a.safetensors";
    TensorFile content;
    content.tensors["x"] = {StoredType::Float16, {2, 1}, std::vector<std::byte>(4, std::byte{7})};
    content.metadata["note"] = "kept";
    writeTensorFile(file, content);
    const auto back = readTensorFile(file);
    EXPECT_EQ(back.metadata, content.metadata);
    EXPECT_EQ(back.tensors.at("x").shape, content.tensors.at("x").shape);
    EXPECT_EQ(back.tensors.at("x").bytes, content.tensors.at("x").bytes);
    fs::resize_file(file, fs::file_size(file) - 1);
    EXPECT_THROW(readTensorFile(file), Error);
    std::ofstream(file) << "not a tensor file";
    EXPECT_THROW(readTensorFile(file), Error);
}

TEST(OrderProtocolTest, KnowsRightWrongAndTheRule) {
    Picture nearness(8, 100, 1);
    std::vector<float> right, wrong;
    for (int i = 0; i < 800; ++i) {
        nearness.samples[size_t(i)] = uint8_t(1 + i / 8 * 2);
        right.push_back(-float(nearness.samples[size_t(i)]));
        wrong.push_back(float(nearness.samples[size_t(i)]));
    }
    const OrderProtocol protocol;
    EXPECT_DOUBLE_EQ(measureOrder(nearness, right, protocol).network, 1.0);
    EXPECT_DOUBLE_EQ(measureOrder(nearness, right, protocol).rule, 1.0);
    EXPECT_DOUBLE_EQ(measureOrder(nearness, wrong, protocol).network, 0.0);
    const std::vector<float> flat(800, 3.0f);
    EXPECT_DOUBLE_EQ(measureOrder(nearness, flat, protocol).network, 0.5);
    EXPECT_EQ(measureOrder(Picture(8, 8, 1), flat, protocol).pairs, 0);
}

}  // namespace
}  // namespace deep3d
