// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include <unistd.h>

#include <cmath>
#include <filesystem>

#include "core/train/pack_file.h"
#include "core/train/picture.h"
#include "core/train/self_label.h"
#include "core/util/error.h"
#include "tests/train/toy_pack.h"

namespace deep3d {
namespace {

namespace fs = std::filesystem;

TEST(SelfLabel, TheMeanIsTheLabelAndDisagreementIsUnknown) {
    const auto nearness = agreedNearness({{0, 31, 16, 10}, {0, 33, 16, 20}}, 2.0);
    EXPECT_EQ(nearness[0], 255);
    EXPECT_EQ(nearness[1], 1);
    EXPECT_EQ(nearness[2], 128);
    EXPECT_EQ(nearness[3], 0);
    EXPECT_EQ(agreedNearness({{10}, {20}}, 5.01)[0], uint8_t(std::lround(255 - 15 / 32.0 * 254)));
}

class SelfLabelPack : public ::testing::Test {
protected:
    void SetUp() override {
        m_folder = fs::temp_directory_path() / ("deep3d_label_" + std::to_string(::getpid()));
        fs::remove_all(m_folder);
        fs::create_directories(m_folder / "plain");
        PackWriter writer(m_folder / "plain", PackPurpose::Training);
        for (int i = 0; i < 3; ++i) {
            Picture picture(96, 64, 3);
            for (size_t at = 0; at < picture.samples.size(); ++at) picture.samples[at] = uint8_t(at / 97);
            PackSample sample;
            sample.id = "plain/" + std::to_string(i);
            sample.source = "plain";
            sample.split = i == 1 ? PackSplit::Validation : PackSplit::Train;
            sample.width = 96;
            sample.height = 64;
            m_bytes = encodeJpeg(picture, 90);
            sample.left = writer.append(m_bytes);
            if (i == 2) sample.nearness = writer.append(std::vector<uint8_t>(96 * 64, 7));
            writer.add(sample);
        }
        writer.finish();
        m_options.model = fs::path(DEEP3D_SOURCE_DIR) / "resources/models/deep3d-33.safetensors";
        m_options.pack = m_folder / "plain";
        m_options.target = m_folder / "labelled";
        m_options.widths = {96, 64};
        m_options.leastKnown = 0.0;
        m_options.leastRange = 0.0;
    }
    void TearDown() override { fs::remove_all(m_folder); }

    fs::path m_folder;
    SelfLabelOptions m_options;
    std::vector<uint8_t> m_bytes;
};

TEST_F(SelfLabelPack, OnlyTrainingPicturesWithoutDepthAreLabelled) {
    m_options.largestSpread = 32.0;
    const auto report = labelPack(m_options);
    EXPECT_EQ(report.labelled, 1);
    EXPECT_EQ(report.leftOut, 0);
    EXPECT_EQ(report.known, 1.0);
    const PackReader pack(m_options.target);
    ASSERT_EQ(pack.samples().size(), 1u);
    const auto& sample = pack.samples().front();
    EXPECT_EQ(sample.id, "plain/0");
    EXPECT_EQ(sample.source, "plain_labelled");
    EXPECT_EQ(sample.split, PackSplit::Train);
    const auto left = pack.bytes(sample.left);
    EXPECT_EQ(std::vector<uint8_t>(left.begin(), left.end()), m_bytes);
    EXPECT_EQ(pack.bytes(sample.nearness).size(), 96u * 64u);
}

TEST_F(SelfLabelPack, APictureWithoutAgreementIsLeftOut) {
    m_options.largestSpread = 0.01;
    m_options.leastKnown = 0.5;
    for (const char* form : {".safetensors", ".json"}) {  // a side file's own width and passes would always agree
        m_options.model.replace_extension(form);
        fs::remove_all(m_options.target);
        const auto report = labelPack(m_options);
        EXPECT_EQ(report.labelled, 0) << form;
        EXPECT_EQ(report.leftOut, 1) << form;
    }
}

TEST_F(SelfLabelPack, AnEvaluationPackIsRefused) {
    testing::writeToyPack(m_folder / "evaluation", PackPurpose::Evaluation, 2);
    m_options.pack = m_folder / "evaluation";
    EXPECT_THROW(labelPack(m_options), Error);
    EXPECT_FALSE(fs::exists(m_options.target / "index.json"));
}

}  // namespace
}  // namespace deep3d
