// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/model/side_file.h"

#include <gmock/gmock.h>

#include <fstream>

#include "core/util/error.h"
#include "tests/support/network_files.h"
#include "tests/support/temporary_folder.h"

namespace deep3d {
namespace {

using ::testing::HasSubstr;
using nlohmann::json;

class SideFileTest : public ::testing::Test {
protected:
    SideFileTest() : m_content(testing::layerSideFile("net")) { std::ofstream(m_folder / "net.safetensors") << "weights"; }

    SideFile read() { return readSideFile(testing::writeSideFile(m_folder.path(), "net", m_content)); }

    // The sentence of the error, which has to be one about bad input that names the file.
    std::string sentence() {
        try {
            read();
        } catch (const Error& problem) {
            EXPECT_EQ(problem.kind(), ErrorKind::BadInput);
            EXPECT_THAT(problem.what(), HasSubstr("net.json"));
            return problem.what();
        }
        ADD_FAILURE() << "no error";
        return {};
    }

    testing::TemporaryFolder m_folder;
    json m_content;
};

TEST_F(SideFileTest, ReadsWhatTheTrainerWrites) {
    const SideFile side = read();
    EXPECT_EQ(side.name, "net");
    EXPECT_EQ(side.kind, NetworkKind::Layers);
    EXPECT_EQ(side.weights, m_folder / "net.safetensors");
    EXPECT_EQ(side.axis, LayerAxis{});
    EXPECT_EQ(side.alignment, Alignment::Source);
    EXPECT_FALSE(side.nullLayer);
    EXPECT_FALSE(side.softmaxInside);
    EXPECT_EQ(side.input.width, 384);
    EXPECT_FLOAT_EQ(side.input.scale[0], 1 / 127.5f);
    EXPECT_EQ(side.licence, "MIT");
}

TEST_F(SideFileTest, ReadsADepthNetwork) {
    m_content.update(json::parse(R"({"kind": "depth", "architecture": {"name": "torchscript"},
        "input": {"width": 518, "height": 518, "normalisation": {"mean": [0.5, 0.25, 0], "std": [0.5, 0.25, 1]}},
        "depth": {"values": "metric", "near_layer": 2, "far_layer": 30}})"));
    const SideFile side = read();
    EXPECT_EQ(side.kind, NetworkKind::Depth);
    EXPECT_EQ(side.depthValues, DepthValues::Metric);
    EXPECT_EQ(side.depthMapping.kNear, 2);
    EXPECT_EQ(side.depthMapping.kFar, 30);
    EXPECT_EQ(networkSize(side.input, {100, 300}), (Size{518, 518}));
    // (255 / 255 - mean) / std
    EXPECT_NEAR(255 * side.input.scale[1] + side.input.offset[1], 3.0, 1e-5);
}

TEST_F(SideFileTest, ANewerVersionIsNamedAsSuch) {
    m_content["version"] = 2;
    EXPECT_THAT(sentence(), HasSubstr("newer version"));
}

TEST_F(SideFileTest, MissingWeightsAreNamed) {
    m_content["weights"] = "gone.safetensors";
    EXPECT_THAT(sentence(), HasSubstr("gone.safetensors"));
}

TEST_F(SideFileTest, WrongFieldsAreNamed) {
    const std::pair<const char*, const char*> cases[] = {
        {R"({"version": "one"})", "version"},
        {R"({"kind": "guesses"})", "kind"},
        {R"({"alignment": "left"})", "alignment"},
        {R"({"null_layer": 34})", "null_layer"},
        {R"({"input": {"width": 0}})", "input.width"},
        {R"({"input": {"min_height": 300}})", "input.max_height"},
        {R"({"input": {"normalisation": {"mean": [0, 0, 0], "std": [0, 1, 1]}}})", "input.normalisation"},
        {R"({"input": {"normalisation": {"scale": "half"}}})", "input.normalisation"},
        {R"({"softmax": true})", "softmax"},
        {R"({"spread": -1})", "spread"},
        {R"({"weights": 5})", "weights"},
    };
    const json usual = m_content;
    for (const auto& [change, field] : cases) {
        m_content = usual;
        m_content.update(json::parse(change), true);
        EXPECT_THAT(sentence(), HasSubstr("\"" + std::string(field) + "\"")) << change;
    }
}

TEST_F(SideFileTest, AnImpossibleAxisIsRefused) {
    m_content["axis"]["layers"] = 1;
    EXPECT_THROW(read(), Error);
}

TEST_F(SideFileTest, DamagedJsonIsOneSentence) {
    std::ofstream(m_folder / "net.json") << R"({"version": 1, )";
    try {
        readSideFile(m_folder / "net.json");
        FAIL();
    } catch (const Error& problem) {
        EXPECT_EQ(problem.kind(), ErrorKind::BadInput);
        EXPECT_THAT(problem.what(), HasSubstr("damaged"));
    }
    EXPECT_THROW(readSideFile(m_folder / "missing.json"), Error);
    EXPECT_THROW(readSideFile(m_folder.path()), Error);
}

TEST(NetworkInput, FollowsTheAspectInSteps) {
    const NetworkInput input;
    EXPECT_EQ(networkSize(input, {1920, 1080}), (Size{384, 224}));
    EXPECT_EQ(networkSize(input, {4000, 3000}), (Size{384, 288}));
    EXPECT_EQ(networkSize(input, {3000, 4000}), (Size{384, 288}));  // portrait: as high as allowed
    EXPECT_EQ(networkSize(input, {10000, 100}), (Size{384, 160}));
    EXPECT_EQ(networkSize(input, {1, 1}), (Size{384, 288}));
    EXPECT_EQ(networkSize({.width = 518, .heightMultiple = 14, .minHeight = 100, .maxHeight = 1000}, {600, 1000}),
              (Size{518, 868}));
}

TEST(NetworkInput, SamplesOfEitherDepthMeanTheSame) {
    const auto eight = std::make_shared<Frame>(Size{2, 1}, SampleBits::Eight);
    const auto sixteen = std::make_shared<Frame>(Size{2, 1}, SampleBits::Sixteen);
    const uint8_t samples[6] = {0, 51, 255, 102, 153, 204};
    for (size_t i = 0; i < 6; ++i) {
        eight->row<uint8_t>(0)[i] = samples[i];
        sixteen->row<uint16_t>(0)[i] = uint16_t(samples[i] * 257);
    }
    const NetworkInput input;
    const auto a = networkPicture(eight, {2, 1}, input), b = networkPicture(sixteen, {2, 1}, input);
    for (size_t i = 0; i < 6; ++i) {
        EXPECT_NEAR(a[i], samples[i] / 127.5 - 1, 1e-5);
        EXPECT_NEAR(b[i], a[i], 1e-5);
    }
}

}  // namespace
}  // namespace deep3d
