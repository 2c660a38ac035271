// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include <gmock/gmock.h>

#include <fstream>
#include <iterator>

#include <opencv2/imgproc.hpp>

#include "core/train/pack_journal.h"
#include "core/util/error.h"
#include "tests/pack/stereo_scenes.h"

namespace fs = std::filesystem;

namespace deep3d {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using testing::frameOf;
using testing::kHeight;
using testing::kWidth;

// Four frames a second; every frame shows what its number's tens say, so that runs of ten frames stand still.
class StandingFilm : public StereoFilm {
public:
    explicit StandingFilm(int frames, int stopAt = -1) : m_frames(frames), m_stopAt(stopAt) {}

    std::string name() const override { return "film"; }
    std::string identity() const override { return "film of " + std::to_string(m_frames); }
    int64_t frameCount() const override { return m_frames; }
    double seconds() const override { return m_frames / 4.0; }
    int64_t frameAt(double seconds) const override { return std::min<int64_t>(int64_t(seconds * 4 + 0.01), m_frames - 1); }
    std::optional<std::vector<int64_t>> findCuts(const std::function<void(double)>& progress, std::stop_token) override {
        ++searches;
        progress(1.0);
        std::vector<int64_t> cuts;
        for (int64_t cut = 10; cut < m_frames; cut += 10) cuts.push_back(cut);
        return cuts;
    }
    std::optional<FramePair> eyes(int64_t frame, int, std::stop_token) override {
        if (frame == m_stopAt) return std::nullopt;
        testing::Pair pair = testing::wallAndCard(2, 14, 0, unsigned(10 * (frame / 10) + 1));
        for (cv::Mat* eye : {&pair.left, &pair.right}) {
            if (frame < 10) *eye *= 0.1;  // the film begins in the dark
            eye->rowRange(0, 12).setTo(0);
            eye->rowRange(kHeight - 12, kHeight).setTo(0);
        }
        return FramePair{frameOf(pair.left), frameOf(pair.right)};
    }

    int searches = 0;

private:
    int m_frames, m_stopAt;
};

std::string bytesOf(const fs::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

class PackFilm : public testing::PackTest {
protected:
    std::optional<PackReport> buildFilm(const std::shared_ptr<StandingFilm>& film, const fs::path& target, bool resume = false,
                                        int threads = 2) {
        PackOptions options;
        options.rate = 2.0;
        options.resume = resume;
        options.threads = threads;
        return buildPack({{}, {film}}, target, options);
    }
    void expectSamePacks(const fs::path& a, const fs::path& b) {
        EXPECT_EQ(bytesOf(a / "index.json"), bytesOf(b / "index.json"));
        EXPECT_EQ(bytesOf(a / "shard_000.bin"), bytesOf(b / "shard_000.bin"));
        EXPECT_FALSE(fs::exists(a / "journal.jsonl"));
    }
    std::string refusal(const std::shared_ptr<StandingFilm>& film, bool resume) {
        try {
            buildFilm(film, target(), resume);
        } catch (const Error& error) {
            EXPECT_EQ(error.kind(), ErrorKind::BadInput);
            return error.what();
        }
        return "";
    }
};

TEST_F(PackFilm, TakesWhatMovesAtTheAskedRate) {
    const auto report = buildFilm(std::make_shared<StandingFilm>(100), target());
    ASSERT_TRUE(report);
    ASSERT_EQ(report->sources.size(), 1u);
    EXPECT_EQ(report->sources[0].source, "film");
    EXPECT_EQ(report->sources[0].pictures, 10);
    EXPECT_EQ(report->sources[0].validation, 1);
    EXPECT_THAT(report->keptOut, ElementsAre("Frames of film that repeat others are kept out: 40."));
    const PackReader pack(target());
    EXPECT_EQ(pack.samples()[0].id, "film/000000");
    EXPECT_EQ(pack.samples()[1].id, "film/000010");
    EXPECT_NEAR(pack.samples()[1].nearPx, 14, 0.5);
    // Of the dark frame too: the film's bars are those of all its frames.
    for (const PackSample& sample : pack.samples()) EXPECT_EQ(sample.height, kHeight - 24) << sample.id;
}

TEST_F(PackFilm, AStoppedBuildGoesOnWithTheSameBytes) {
    ASSERT_TRUE(buildFilm(std::make_shared<StandingFilm>(120), m_root / "whole", false, 1));
    const auto film = std::make_shared<StandingFilm>(120);
    ASSERT_FALSE(buildFilm(std::make_shared<StandingFilm>(120, 72), target()));
    EXPECT_TRUE(fs::exists(target() / "journal.jsonl"));
    EXPECT_THAT(refusal(film, false), HasSubstr("unfinished"));
    EXPECT_THAT(refusal(std::make_shared<StandingFilm>(300), true), HasSubstr("other pictures or options"));
    ASSERT_TRUE(buildFilm(film, target(), true));
    EXPECT_EQ(film->searches, 0) << "cuts are in the journal";
    expectSamePacks(target(), m_root / "whole");
    EXPECT_THAT(refusal(film, true), HasSubstr("finished already"));
}

// Half a line in the journal and blobs behind it: what a kill in the middle of a step leaves.
TEST_F(PackFilm, WhatAKillLeavesBehindTheLastStepIsDropped) {
    ASSERT_TRUE(buildFilm(std::make_shared<StandingFilm>(120), m_root / "whole"));
    ASSERT_FALSE(buildFilm(std::make_shared<StandingFilm>(120, 72), target()));
    std::ofstream(target() / "journal.jsonl", std::ios::app) << "{\"pictures\": [{\"sam";
    std::ofstream(target() / "shard_000.bin", std::ios::app) << "half a picture";
    std::ofstream(target() / "shard_001.bin") << "another";
    ASSERT_TRUE(buildFilm(std::make_shared<StandingFilm>(120), target(), true));
    expectSamePacks(target(), m_root / "whole");
    EXPECT_FALSE(fs::exists(target() / "shard_001.bin"));
}

TEST_F(PackFilm, ADamagedJournalOrShardIsNamed) {
    const auto film = std::make_shared<StandingFilm>(120);
    ASSERT_FALSE(buildFilm(std::make_shared<StandingFilm>(120, 72), target()));
    fs::resize_file(target() / "shard_000.bin", 10);
    EXPECT_THAT(refusal(film, true), HasSubstr("shard_000.bin is damaged"));
    std::ofstream(target() / "journal.jsonl", std::ios::app) << "{\"pictures\": 3}\n";
    EXPECT_THAT(refusal(film, true), HasSubstr("journal.jsonl is damaged"));
}

TEST_F(PackFilm, ResumingNothingBegins) {
    ASSERT_TRUE(buildFilm(std::make_shared<StandingFilm>(40), target(), true));
    EXPECT_EQ(PackReader(target()).samples().size(), 4u);
}

}  // namespace
}  // namespace deep3d
