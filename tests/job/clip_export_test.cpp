// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/job/clip_export.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <fstream>
#include <utility>

#include <nlohmann/json.hpp>

#include "core/edit/temporal_smoothing.h"
#include "core/image/array_file.h"
#include "core/job/export_journal.h"
#include "core/stereo/cpu_backend.h"
#include "core/stereo/depth_picture.h"
#include "tests/job/clip_export_case.h"
#include "tests/support/clips.h"

namespace deep3d {
namespace {

using ::testing::AllOf;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
namespace fs = std::filesystem;

TEST_F(ClipExportCase, EveryFrameIsTheRenderersOwn) {
    m_job.edits.reducesFlicker = false;
    m_job.content = ClipContent::Stereo;
    for (const Layout layout : {Layout::SbsFull, Layout::Anaglyph, Layout::TopBottomHalf}) {
        m_job.layout = layout;
        ASSERT_EQ(exported().frames, kFrames);
        for (int64_t i = 0; i < kFrames; i += 7) expectSame(picture(i), *rendered(i, answer(i)), i);
    }
    EXPECT_EQ(m_network.predictions(), kFrames) << "the cache answers the second and third export";
}

// Frames from memory as a clip of 25 a second.
class FramesReader final : public MediaReader {
public:
    explicit FramesReader(std::vector<FramePtr> frames) : m_frames(std::move(frames)) {
        m_info.size = m_frames.front()->size();
        m_info.frameCount = int64_t(m_frames.size());
        m_info.frameCountExact = true;
    }
    const MediaInfo& info() const override { return m_info; }
    FramePtr read(int64_t index, std::stop_token) override { return m_frames[size_t(index)]; }
    int64_t pts(int64_t index) const override { return index * 40; }
    int64_t startPts() const override { return 0; }
    FramePtr thumbnail(int64_t index, Size, std::stop_token) override { return m_frames[size_t(index)]; }
    const std::vector<Error>& warnings() const override { return m_warnings; }
    MediaReaderPtr reopened() const override { return std::make_unique<FramesReader>(m_frames); }

private:
    std::vector<FramePtr> m_frames;
    MediaInfo m_info;
    std::vector<Error> m_warnings;
};

// The input is not opened, for the forecast neither: there is none.
TEST_F(ClipExportCase, FramesComeFromTheReaderThatIsGiven) {
    m_job.input = m_folder / "gone.mkv";
    FramesReader reader({made(0), made(1), made(2)});
    EXPECT_TRUE(forecastClip(m_job, tools(), reader));
    EXPECT_EQ(exportClip(m_job, tools(), reader).frames, 3);
    EXPECT_EQ(readImage(picture(2)).frame->size(), (Size{96, 32}));
    EXPECT_THROW(exported(), Error);
}

TEST_F(ClipExportCase, OwnViewsNeedNoNetworkAndNoCuts) {
    m_job.ownViews = {StereoKind::SideBySide, false, true};
    m_job.edits.settings.swapEyes = true;
    m_run.progress = [](const ClipProgress& now) { EXPECT_NE(now.stage, ClipStage::Looking); };
    ASSERT_EQ(exported().frames, kFrames);
    const auto forecast = forecastClip(m_job, tools());
    EXPECT_TRUE(forecast);
    EXPECT_EQ(m_network.predictions(), 0);
    for (int64_t i = 0; i < kFrames; i += 7) expectSame(picture(i), *frame(i), i);  // exchanged twice
    m_run.progress = {};
    m_job.layout = Layout::Depth;
    m_job.frames = FrameRange{0, 1};
    exported();
    EXPECT_GT(m_network.predictions(), 0) << "two views have no depth picture";
}

TEST_F(ClipExportCase, FlickerIsReducedAsTheSmootherDoesIt) {
    ASSERT_TRUE(m_job.edits.reducesFlicker);
    exported();
    TemporalSmoother smoother;
    for (int64_t i = 0; i < kFrames; ++i)
        expectSame(picture(i), *rendered(i, smoother.add(i, i == 0 || i == kCut, frame(i), answer(i))), i);
}

TEST_F(ClipExportCase, SettingsFollowTheKeyframes) {
    m_job.edits.reducesFlicker = false;
    m_job.edits.tracks[size_t(TrackId::DepthScale)] = {{{0, 0.0, Interpolation::Linear}, {20, 2.0}}};
    exported();
    for (const int64_t i : {0, 5, 20, 40}) {
        const auto at = settingsAt(m_job.edits, i);
        EXPECT_EQ(at.depthScale, std::min(2.0, double(i) / 10));
        expectSame(picture(i), *rendered(i, answer(i), at), i);
    }
}

TEST_F(ClipExportCase, PartsAreTheSameAsTheWhole) {
    exported();
    const auto whole = pictures();
    for (const FrameRange part : {FrameRange{0, 58}, FrameRange{59, 130}, FrameRange{131, kFrames - 1}}) {
        m_job.frames = part;
        m_job.output = m_folder / ("part_%03d.png");
        exported();
    }
    EXPECT_EQ(pictures(), whole);
}

TEST_F(ClipExportCase, AStoppedExportGoesOnWithTheSameResult) {
    exported();
    const auto whole = pictures();
    m_job.output = m_folder / "again_%03d.png";
    for (const int64_t at : {3, 100, 140}) {
        const ClipResult stopped = exportedUntil(at);
        EXPECT_TRUE(stopped.stopped);
        EXPECT_THAT(stopped.outputs, IsEmpty());
        EXPECT_TRUE(fs::exists(ExportJournal::folderOf(m_job.output)));
    }
    int64_t first = -1;
    const auto noted = [&first](const ClipProgress& now) { first = first < 0 ? now.frames : first; };
    m_run = {.resume = true, .progress = noted};
    EXPECT_FALSE(exported().stopped);
    EXPECT_GT(first, 0) << "what was done is not done again";
    EXPECT_EQ(pictures(), whole);
    EXPECT_FALSE(fs::exists(ExportJournal::folderOf(m_job.output)));
    EXPECT_EQ(m_network.predictions(), kFrames);
}

TEST_F(ClipExportCase, ResumeNeedsTheSameJob) {
    EXPECT_TRUE(exportedUntil(120).stopped);
    m_job.edits.settings.depthScale = 0.7;
    m_run.resume = true;
    EXPECT_THAT(sentence(), HasSubstr("started anew"));
    m_run.resume = false;
    EXPECT_FALSE(exported().stopped);
}

TEST_F(ClipExportCase, ResumeWithoutAnUnfinishedExportStarts) {
    m_run.resume = true;
    EXPECT_EQ(exported().frames, kFrames);
}

TEST_F(ClipExportCase, TwoExportsOntoOneNameAreRefused) {
    const ExportJournal other(m_job.output);
    EXPECT_THAT(sentence(), HasSubstr("Another export is writing"));
    m_job.output = m_folder / "other_%03d.png";
    EXPECT_FALSE(exported().stopped);
}

TEST_F(ClipExportCase, ASourceThatVanishesIsToldAndTheExportStaysResumable) {
    exported();
    const auto whole = pictures();
    m_job.output = m_folder / "again_%03d.png";
    const fs::path victim = numberedPicture(m_job.input, 150), hidden = m_folder / "hidden";
    const auto vanish = [&](const ClipProgress& now) {
        if (now.frames == 110 && fs::exists(victim)) fs::rename(victim, hidden);
    };
    m_run.progress = vanish;
    EXPECT_THAT(sentence(ErrorKind::Failed), HasSubstr("changed or removed"));
    fs::rename(hidden, victim);
    m_run = {.resume = true};
    EXPECT_FALSE(exported().stopped);
    EXPECT_EQ(pictures(), whole);
}

TEST_F(ClipExportCase, TwoFilesHoldTheTwoEyes) {
    m_job.content = ClipContent::TwoFiles;
    m_job.edits.reducesFlicker = false;
    m_job.frames = FrameRange{4, 6};
    EXPECT_THAT(exported().outputs, ElementsAre(m_folder / "out_L_%03d.png", m_folder / "out_R_%03d.png"));
    const ViewPair pair = m_backend->renderPair(makeRequest(frame(5), answer(5), m_job.edits.settings));
    expectSame(m_folder / "out_L_005.png", *pair.left, 5);
    expectSame(m_folder / "out_R_005.png", *pair.right, 5);
}

TEST_F(ClipExportCase, DepthIsSixteenBitsOfTheExpectedLayer) {
    m_job.content = ClipContent::Depth;
    m_job.edits.reducesFlicker = false;
    m_job.frames = FrameRange{9, 9};
    exported();
    const FramePtr grey = readImage(m_folder / "out_009.png").frame;
    const auto samples = depthSamples(*answer(9), frame(9)->size());
    ASSERT_EQ(grey->bits(), SampleBits::Sixteen);
    for (int y = 0; y < grey->height(); ++y)
        for (int x = 0; x < grey->width(); ++x)
            ASSERT_EQ(grey->row<uint16_t>(y)[size_t(3 * x)], samples[size_t(y * grey->width() + x)]);
}

TEST_F(ClipExportCase, LayersAreSheets) {
    m_job.content = ClipContent::Layers;
    m_job.edits.reducesFlicker = false;
    m_job.frames = FrameRange{9, 9};
    exported();
    expectSame(m_folder / "out_009.png", *layerSheet(*answer(9), *frame(9), 6, LayerCellStyle::Heat), 9);
}

TEST_F(ClipExportCase, TheForecastIsMeasuredAndLeavesNothing) {
    const size_t before = m_folder.count();
    const auto forecast = forecastClip(m_job, tools());
    ASSERT_TRUE(forecast);
    EXPECT_EQ(m_folder.count(), before);
    EXPECT_GT(forecast->seconds, 0.0);
    EXPECT_GT(forecast->memoryBytes, 1u << 20);
    exported();
    uintmax_t bytes = 0;
    for (int64_t i = 0; i < kFrames; ++i) bytes += fs::file_size(picture(i));
    EXPECT_NEAR(double(forecast->bytes), double(bytes), 0.3 * double(bytes));
}

TEST_F(ClipExportCase, TheForecastTellsWhatTheContainerCannotHold) {
    const fs::path pictures = m_folder / "pictures.mkv";
    VideoWriter writer(pictures, {.size = {96, 64}, .timeBase = {1, 25}}, {.codec = VideoCodec::Ffv1});
    for (int i = 0; i < 50; ++i) writer.write(testing::numberedFrame(i, {96, 64}), i);
    writer.finish(50);
    m_job.input = testing::filmOf(pictures, m_folder / "film.mkv", 2, {"deu", "fra"});
    m_job.video.codec = VideoCodec::Ffv1;
    m_job.output = m_folder / "out.mkv";
    EXPECT_THAT(forecastClip(m_job, tools())->notes, IsEmpty());
    m_job.output = m_folder / "out.avi";
    const auto forecast = forecastClip(m_job, tools());
    std::string told;
    for (const Error& note : forecast->notes) told += note.what();
    EXPECT_THAT(told, AllOf(HasSubstr("Stream 3 (subtitles"), HasSubstr("The chapters of"), HasSubstr("The languages of")));
    m_job.keepStreams = false;
    EXPECT_THAT(forecastClip(m_job, tools())->notes, IsEmpty());
}

TEST_F(ClipExportCase, TheForecastCountsOnTheAnswersThatAreThere) {
    ASSERT_TRUE(forecastClip(m_job, tools()));
    const int asked = m_network.predictions();
    EXPECT_GT(asked, 0);
    ASSERT_TRUE(forecastClip(m_job, tools()));
    EXPECT_EQ(m_network.predictions(), 2 * asked) << "the first leaves no answers that would shorten the second";
    exported();
    EXPECT_EQ(m_network.predictions(), 2 * asked + kFrames);
    ASSERT_TRUE(forecastClip(m_job, tools()));
    EXPECT_EQ(m_network.predictions(), 2 * asked + kFrames) << "an export would not ask either";
}

TEST_F(ClipExportCase, WhatCannotBeIsASentence) {
    m_job.frames = FrameRange{10, kFrames};
    EXPECT_THAT(sentence(), AllOf(HasSubstr("10-160"), HasSubstr("0-159")));
    m_job.frames.reset();
    m_job.output = m_folder / "none" / "out_%03d.png";
    EXPECT_THAT(sentence(), HasSubstr("none does not exist"));
    m_job.output = m_folder.path();
    EXPECT_THAT(sentence(), HasSubstr("folder"));
    m_job.output = m_job.input;
    EXPECT_THAT(sentence(), HasSubstr("in_%03d.png"));
    m_job.output = m_folder / "out_%03d.png";
    m_job.input = m_folder / "missing_%03d.png";
    EXPECT_THAT(sentence(), HasSubstr("missing"));
}

TEST_F(ClipExportCase, AJobSurvivesItsJson) {
    m_job.content = ClipContent::TwoFiles;
    m_job.layout = Layout::TopBottomHalf;
    m_job.edits.settings.convergence = 0.01;
    m_job.edits.cuts = {12, 40};
    m_job.edits.reducesFlicker = false;
    m_job.edits.cutsKnown = true;
    m_job.maxWidth = 640;
    m_job.video = {.codec = VideoCodec::H265, .quality = 25, .preset = "slow"};
    m_job.sequenceRate = {30000, 1001};
    m_job.frames = FrameRange{3, 50};
    m_job.keepStreams = false;
    m_job.ownViews = {StereoKind::TopBottom, true, true};
    const nlohmann::json json = m_job;
    EXPECT_EQ(nlohmann::json::parse(json.dump()).get<ClipExport>(), m_job);
    EXPECT_THROW((nlohmann::json{{"layout", "cube"}}.get<ClipExport>()), Error);
    EXPECT_THROW((nlohmann::json{{"max_width", "wide"}}.get<ClipExport>()), Error);
}

TEST(ClipNames, TheyTellTheLayout) {
    const auto name = [](const char* input, ClipContent content, Layout layout = Layout::SbsFull) {
        return suggestedOutput({.input = input, .content = content, .layout = layout}).string();
    };
    EXPECT_EQ(name("a/film.mp4", ClipContent::Stereo), "a/film_LRF_Full_SBS.mp4");
    EXPECT_EQ(name("a/film.avi", ClipContent::Stereo, Layout::SbsHalf), "a/film_LR.mkv");
    EXPECT_EQ(name("film.mov", ClipContent::Stereo, Layout::Anaglyph), "film_anaglyph.mov");
    EXPECT_EQ(name("film.mp4", ClipContent::Depth), "film_depth.mkv");
    EXPECT_EQ(name("shot/img_%04d.png", ClipContent::Stereo), "shot_LRF_Full_SBS.mkv");
    EXPECT_EQ(numberedPicture("a/x_%04d.png", 17), "a/x_0017.png");
    EXPECT_EQ(numberedPicture("a/%d.png", 12345), "a/12345.png");
    EXPECT_TRUE(isPicturePattern("x_%05d.tif"));
    EXPECT_FALSE(isPicturePattern("x_%05d.mkv"));
    EXPECT_FALSE(isPicturePattern("100%.png"));
}

}  // namespace
}  // namespace deep3d
