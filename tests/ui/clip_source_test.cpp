// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include "tests/ui/studio.h"
#include "ui/clip_source.h"

namespace deep3d {
namespace {

// Answers with the layer that the test has set, everywhere.
class FlatNetwork final : public DepthNetwork {
public:
    float position = 0.0f;
    std::string name() const override { return "flat"; }
    const LayerAxis& axis() const override { return m_axis; }
    Alignment alignment() const override { return Alignment::Source; }
    DistributionPtr predict(const FramePtr&) override {
        const std::vector<float> positions(4, position);
        return distributionFromLayerPosition(m_axis, {2, 2}, positions.data());
    }

private:
    LayerAxis m_axis;
};

class ClipSourceTest : public ::testing::Test {
protected:
    void ask(int64_t frame, float position) { ask(m_clip, frame, position); }
    void ask(ClipSource& clip, int64_t frame, float position) {
        m_network.position = position;
        clip.ask(frame, clip.frame(frame), m_network);
    }
    // The layer that is expected of a frame that was not asked about; below 0 where nothing is known.
    float between(int64_t frame, const ShotRange& shot = {}) {
        const DistributionPtr answer = m_clip.between(frame, shot).answer;
        return answer ? expectedLayer(*answer)[0] : -1.0f;
    }

    testing::TemporaryFolder m_folder;
    FlatNetwork m_network;
    const std::filesystem::path m_path = testing::writeClip(m_folder, 12);
    ClipSource m_clip{m_path, EngineFactories{}};
};

TEST_F(ClipSourceTest, AStepBackBringsTheFramesBeforeItAlong) {
    const FramePtr tenth = m_clip.frame(10), ninth = m_clip.frame(9);
    std::filesystem::remove_all(m_path.parent_path());
    EXPECT_EQ(m_clip.frame(10), tenth);
    EXPECT_EQ(m_clip.frame(9), ninth);
    EXPECT_TRUE(m_clip.frame(2)) << "of the eight up to the ninth";
    EXPECT_THROW(m_clip.frame(1), Error);
}

TEST_F(ClipSourceTest, BlendsTheAnswersAroundAFrame) {
    EXPECT_EQ(between(3), -1.0f);
    ask(2, 4.0f);
    ask(6, 12.0f);
    ask(10, 30.0f);
    EXPECT_FLOAT_EQ(between(3), 6.0f);
    EXPECT_FLOAT_EQ(between(5), 10.0f);
    EXPECT_FLOAT_EQ(between(7), 16.5f);
    EXPECT_FLOAT_EQ(between(0), 4.0f) << "only later ones";
    EXPECT_FLOAT_EQ(between(11), 30.0f) << "only earlier ones";
}

TEST_F(ClipSourceTest, TellsWhetherAFrameLiesBetweenTwoAnswers) {
    ask(2, 4.0f);
    ask(6, 12.0f);
    EXPECT_TRUE(m_clip.between(3, {}).isEnclosed);
    EXPECT_FALSE(m_clip.between(7, {}).isEnclosed);
    EXPECT_FALSE(m_clip.between(5, {5, 12}).isEnclosed) << "the one before lies in another shot";
}

TEST_F(ClipSourceTest, NothingComesAcrossACut) {
    ask(2, 4.0f);
    ask(6, 12.0f);
    EXPECT_FLOAT_EQ(between(3, {0, 5}), 4.0f);
    EXPECT_FLOAT_EQ(between(5, {5, 12}), 12.0f);
    EXPECT_EQ(between(8, {8, 12}), -1.0f);
}

TEST_F(ClipSourceTest, WhatIsOnDiskIsKnownWhenTheClipIsOpenedAgain) {
    EngineFactories engines;
    engines.answerFolder = m_folder / "answers";
    {
        ClipSource before(m_path, engines);
        ask(before, 2, 4.0f);
        ask(before, 6, 12.0f);
    }
    ClipSource clip(m_path, engines);
    EXPECT_FALSE(clip.known(3));
    const DistributionPtr answer = clip.between(3, {0, 12}).answer;
    ASSERT_TRUE(answer);
    EXPECT_FLOAT_EQ(expectedLayer(*answer)[0], 6.0f);
    EXPECT_FALSE(ClipSource(m_path, engines).between(4, {3, 6}).answer) << "none of the shot";
}

}  // namespace
}  // namespace deep3d
