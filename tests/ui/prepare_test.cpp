// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
// The network's work ahead of the play head, and flicker reduction as it is seen.
#include <QCheckBox>
#include <QLabel>

#include <gmock/gmock.h>

#include "core/image/image_file.h"
#include "core/job/clip_export.h"
#include "core/stereo/cpu_backend.h"
#include "tests/ui/studio.h"
#include "ui/core_text.h"
#include "ui/depth_preparer.h"
#include "ui/player.h"
#include "ui/preview_controller.h"
#include "ui/smoothed_answers.h"
#include "ui/smoothing_ahead.h"
#include "ui/timeline_view.h"

namespace deep3d {
namespace {

using ::testing::ElementsAre;
using testing::eventually;
using testing::Studio;

// Answers one depth everywhere, another one for every picture: a network that flickers.
class FlickeringNetwork final : public DepthNetwork {
public:
    explicit FlickeringNetwork(int sleepMs = 0) : m_sleepMs(sleepMs) {}
    std::string name() const override { return "flickering"; }
    const LayerAxis& axis() const override { return m_axis; }
    Alignment alignment() const override { return Alignment::Source; }
    DistributionPtr predict(const FramePtr& frame) override {
        std::this_thread::sleep_for(std::chrono::milliseconds(m_sleepMs));
        int sum = 0;
        for (const uint8_t sample : frame->row<uint8_t>(frame->height() / 2)) sum += sample;
        const std::vector<float> positions(48 * 27, float(sum % 97) / 3.1f);
        return distributionFromLayerPosition(m_axis, {48, 27}, positions.data());
    }

private:
    LayerAxis m_axis;
    int m_sleepMs;
};

EngineFactories flickeringEngines(int sleepMs = 0) {
    EngineFactories engines = testing::rampEngines();
    engines.network = [sleepMs](const auto&) { return std::make_unique<FlickeringNetwork>(sleepMs); };
    return engines;
}

// Every frame that nextToPrepare() names, in order, up to `most`.
std::vector<int64_t> order(std::vector<bool> known, const PlayHead& head, int64_t stride, size_t most) {
    std::vector<int64_t> frames;
    while (frames.size() < most) {
        const auto next = nextToPrepare(known, head, stride);
        if (!next) break;
        known[size_t(*next)] = true;
        frames.push_back(*next);
    }
    return frames;
}

TEST(PrepareOrder, AtRestFromThePlayHeadOnThenTheBeginning) {
    std::vector<bool> known(8);
    known[5] = true;
    EXPECT_THAT(order(known, {.frame = 4}, 3, 99), ElementsAre(4, 6, 7, 0, 1, 2, 3));
    EXPECT_THAT(order(known, {.frame = 3, .range = {2, 5}}, 3, 99), ElementsAre(3, 4, 2, 6, 7, 0, 1))
        << "what is played goes before the rest";
}

TEST(PrepareOrder, PlayingFarEnoughAheadToKeepPaceThenTheGaps) {
    EXPECT_THAT(order(std::vector<bool>(20), {.frame = 2, .rate = 1.0}, 4, 6), ElementsAre(6, 10, 14, 18, 2, 3));
    EXPECT_THAT(order(std::vector<bool>(6), {.frame = 1, .rate = 1.0}, 1, 3), ElementsAre(2, 3, 4)) << "a quick network";
}

TEST(PrepareOrder, EveryShotHasAnAnswerAtItsStart) {
    const PlayHead head{.frame = 0, .rate = 1.0, .cuts = {7, 9}};
    EXPECT_THAT(order(std::vector<bool>(20), head, 5, 5), ElementsAre(5, 7, 9, 14, 19));
}

TEST(PrepareOrder, PlayingBackwardsFarEnoughBehindToKeepPaceThenTheGaps) {
    EXPECT_THAT(order(std::vector<bool>(20), {.frame = 17, .rate = -1.0}, 4, 6), ElementsAre(13, 9, 5, 1, 17, 16));
    EXPECT_THAT(order(std::vector<bool>(6), {.frame = 4, .rate = -1.0}, 1, 5), ElementsAre(3, 2, 1, 0, 4)) << "a quick network";
    EXPECT_THAT(order(std::vector<bool>(20), {.frame = 12, .rate = -1.0, .range = {5, 15}}, 3, 4), ElementsAre(9, 6, 12, 11))
        << "no farther than what is played";
}

TEST(PrepareOrder, BackwardsEveryShotHasAnAnswerAtItsEnd) {
    const PlayHead head{.frame = 19, .rate = -1.0, .cuts = {11, 13}};
    EXPECT_THAT(order(std::vector<bool>(20), head, 5, 5), ElementsAre(14, 12, 10, 5, 0));
}

TEST(PrepareOrder, NothingWhereAllIsKnown) {
    EXPECT_EQ(nextToPrepare(std::vector<bool>(9, true), {.frame = 5, .rate = -1.0}, 2), std::nullopt);
    EXPECT_EQ(nextToPrepare(std::vector<bool>(9, true), {.frame = 5, .rate = 1.0}, 2), std::nullopt);
}

TEST(Prepare, AClipAtRestIsPreparedToTheLastFrame) {
    Studio studio(flickeringEngines());
    ASSERT_TRUE(studio.openClip(30));
    EXPECT_TRUE(eventually([&] { return studio.answeredFrames() == 30; })) << studio.answeredFrames();
}

TEST(Prepare, WhatIsKnownFromLastTimeIsNotAskedAgain) {
    const auto asked = std::make_shared<std::atomic<int>>(0);
    Studio studio(testing::rampEngines(asked));
    ASSERT_TRUE(studio.openClip(12));
    ASSERT_TRUE(eventually([&] { return studio.answeredFrames() == 12; }));
    studio.reopen();
    const int before = *asked;
    ASSERT_TRUE(studio.open({studio.folder() / "clip" / "frame_%05d.png"}));
    EXPECT_TRUE(eventually([&] { return studio.answeredFrames() == 12; }));
    EXPECT_EQ(*asked, before);
}

TEST(Prepare, AnEditHoldsItBack) {
    Studio studio(flickeringEngines(5));
    ASSERT_TRUE(studio.openClip(200));
    ASSERT_TRUE(eventually([&] { return studio.answeredFrames() > 10; }));
    StereoSettings settings = studio.stereo();
    const auto edit = [&](int i) {
        settings.depthScale = 1.0 + 0.01 * i;
        studio.window().document().edit(EditId::DepthScale, settings, false);
    };
    edit(0);
    QTest::qWait(30);  // the question that was running
    const int64_t before = studio.answeredFrames();
    for (int i = 1; i < 12; ++i) {
        edit(i);
        QTest::qWait(DepthPreparer::kRestMs / 10);
    }
    EXPECT_LE(studio.answeredFrames(), before + 1);
    EXPECT_TRUE(eventually([&] { return studio.answeredFrames() > before + 5; })) << "and then it goes on";
}

TEST(Prepare, PlayingUnknownFramesInterpolatesBetweenAnswersAhead) {
    Studio studio(flickeringEngines(120));
    ASSERT_TRUE(studio.openClip(250));
    int borrowed = 0;
    QObject waiting;
    QObject::connect(&studio.window().preview(), &PreviewController::pictureReady, &waiting,
                     [&](const PreviewPicture& picture) { borrowed += picture.isBorrowed; });
    studio.trigger("actionPlay");
    // An answer is known ahead of the play head, and frames before it are not: they are made of those around them.
    const auto isAhead = [&] {
        const std::vector<bool>& known = studio.find<TimelineView>("timeline")->answered();
        const auto head = known.begin() + studio.window().player().frame();
        const auto answer = std::find(head, known.end(), true);
        return answer != known.end() && answer > head && borrowed > 0;
    };
    EXPECT_TRUE(eventually(isAhead));
    EXPECT_TRUE(studio.window().player().isPlaying());
}

TEST(Prepare, PlayingBackwardsPreparesBehindThePlayHead) {
    Studio studio(flickeringEngines(40));
    ASSERT_TRUE(studio.openClip(250));
    studio.window().player().seek(240);
    const auto answeredBefore = [&](int64_t frame) {
        const std::vector<bool>& known = studio.find<TimelineView>("timeline")->answered();
        return std::find(known.begin() + 150, known.begin() + frame, true) != known.begin() + frame;
    };
    EXPECT_FALSE(answeredBefore(235));
    studio.trigger("actionBackward");
    EXPECT_TRUE(eventually([&] { return answeredBefore(studio.window().player().frame()); }));
    EXPECT_LT(studio.window().player().rate(), 0.0);
}

// What exports write about a frame with these engines.
QImage exportedFrame(Studio& studio, const Photo& clip, int64_t frame) {
    FlickeringNetwork network;
    const RenderBackendPtr backend = makeCpuBackend();
    DistributionCache cache(studio.folder() / "other answers");
    ClipExport job;
    job.input = clip.path;
    job.output = studio.folder() / "out_%05d.png";
    job.edits = clip.project;
    job.frames = FrameRange{frame, frame};
    exportClip(job, {network, "flickering", *backend, cache});
    return QImage(toQString(studio.folder().path()) + QStringLiteral("/out_%1.png").arg(frame, 5, 10, QLatin1Char('0')));
}

TEST(FlickerPreview, AFrameAtRestHasThePixelsOfTheExport) {
    Studio studio(flickeringEngines());
    studio.settings().setValue("view/mode", "sbs");
    studio.reopen();
    ASSERT_TRUE(studio.openClip(100, 70));
    ASSERT_TRUE(eventually([&] { return studio.window().document().current()->project.cutsKnown; }));
    std::optional<PreviewPicture> last;
    QObject waiting;
    QObject::connect(&studio.window().preview(), &PreviewController::pictureReady, &waiting,
                     [&](const PreviewPicture& picture) { last = picture; });
    for (const int64_t frame : {40, 41, 66, 39, 75}) {
        studio.window().player().seek(frame);
        ASSERT_TRUE(eventually([&] { return last && last->frame == frame && last->isSmoothed; })) << frame;
        const QImage exported = exportedFrame(studio, *studio.window().document().current(), frame);
        EXPECT_EQ(last->image.convertToFormat(QImage::Format_RGB888), exported.convertToFormat(QImage::Format_RGB888)) << frame;
    }
}

TEST(FlickerPreview, PlayedFramesHaveThePixelsOfTheExportWhereAllAnswersAreKnown) {
    Studio studio(flickeringEngines());
    studio.settings().setValue("view/mode", "sbs");
    studio.reopen();
    ASSERT_TRUE(studio.openClip(60, 20));
    ASSERT_TRUE(eventually([&] { return studio.window().document().current()->project.cutsKnown; }));
    ASSERT_TRUE(eventually([&] { return studio.answeredFrames() == 60; }));
    auto* ahead = studio.window().findChild<SmoothingAhead*>();
    ASSERT_TRUE(eventually([&] { return ahead->known(SmoothingAhead::kAhead, 20) != nullptr; }));
    std::map<int64_t, PreviewPicture> seen;
    QObject waiting;
    QObject::connect(&studio.window().preview(), &PreviewController::pictureReady, &waiting,
                     [&](const PreviewPicture& picture) { if (studio.window().player().isPlaying()) seen[picture.frame] = picture; });
    studio.trigger("actionPlay");
    ASSERT_TRUE(eventually([&] { return !studio.window().player().isPlaying(); }));
    int compared = 0;
    for (const auto& [frame, picture] : seen) {
        EXPECT_TRUE(picture.isSmoothed || frame > SmoothingAhead::kAhead) << frame << " was ready before";
        if (!picture.isSmoothed || picture.need.effort < 1.0) continue;  // coarser pictures come in time
        const QImage exported = exportedFrame(studio, *studio.window().document().current(), frame);
        EXPECT_EQ(picture.image.convertToFormat(QImage::Format_RGB888), exported.convertToFormat(QImage::Format_RGB888)) << frame;
        ++compared;
    }
    EXPECT_GT(compared, 0);
}

TEST(FlickerPreview, PlayingWithoutItSaysSoAndRestingDoesNot) {
    Studio studio(flickeringEngines(1));
    ASSERT_TRUE(studio.openClip(250));
    studio.window().player().seek(100);  // unknown, as is what comes
    studio.trigger("actionPlay");
    auto* note = studio.find<QLabel>("timelineNote");
    EXPECT_TRUE(eventually([&] { return note->text().contains("without flicker reduction"); })) << note->text().toStdString();
    studio.trigger("actionPlay");
    EXPECT_TRUE(eventually([&] { return !note->text().contains("without flicker reduction"); }));
}

// By how much what is ahead lies behind, or a shot or block ahead is nearer.
TEST(SmoothingStart, WithThePastOfTheFrameOrAtTheNextPlaceAhead) {
    EXPECT_EQ(smoothingStart({.frame = 90}, 16), 48) << "at rest what the frame needs";
    EXPECT_EQ(smoothingStart({.frame = 90, .cuts = {80}}, 16), 80);
    EXPECT_EQ(smoothingStart({.frame = 5, .rate = 1.0}, 16), 0) << "not late";
    EXPECT_EQ(smoothingStart({.frame = 30, .rate = 1.0}, 16), 48) << "the next block's past";
    EXPECT_EQ(smoothingStart({.frame = 50, .rate = 1.0}, 16), 48) << "of the coming block, not late";
    EXPECT_EQ(smoothingStart({.frame = 90, .rate = 1.0}, 16), 112);
    EXPECT_EQ(smoothingStart({.frame = 30, .rate = 1.0, .cuts = {40}}, 16), 40) << "a shot begins before";
}

TEST(FlickerPreview, SwitchingItOffShowsTheFramesOwnDepth) {
    Studio studio(flickeringEngines());
    ASSERT_TRUE(studio.openClip(20));
    std::optional<PreviewPicture> last;
    QObject waiting;
    QObject::connect(&studio.window().preview(), &PreviewController::pictureReady, &waiting,
                     [&](const PreviewPicture& picture) { last = picture; });
    studio.window().player().seek(9);
    ASSERT_TRUE(eventually([&] { return last && last->frame == 9 && last->isSmoothed; }));
    const DistributionPtr smoothed = studio.window().preview().distribution();
    studio.find<QCheckBox>("reduceFlicker")->click();
    ASSERT_TRUE(eventually([&] { return !last->isSmoothed; }));
    EXPECT_NE(expectedLayer(*studio.window().preview().distribution())[0], expectedLayer(*smoothed)[0]);
    EXPECT_TRUE(eventually([&] { return studio.find<QLabel>("timelineNote")->text().isEmpty(); }));
}

TEST(SmoothedAnswers, LeavesOffAndGoesOnWithTheSameAnswer) {
    FlickeringNetwork network;
    std::vector<int64_t> seen;
    const auto at = [&](int64_t index) {
        seen.push_back(index);
        auto frame = std::make_shared<Frame>(Size{48, 27}, SampleBits::Eight);
        for (int y = 0; y < 27; ++y) std::ranges::fill(frame->row<uint8_t>(y), uint8_t(100 + index % 5));
        return SmoothedAnswers::Moment{frame, network.predict(frame)};
    };
    std::vector<double> done;
    const auto always = [&](double share) {
        done.push_back(share);
        return true;
    };
    SmoothedAnswers whole, pieces;
    const DistributionPtr wanted = whole.make(90, 0, at, always);
    EXPECT_EQ(done.front(), 0.0);
    EXPECT_TRUE(std::ranges::is_sorted(done) && done.back() < 1.0);
    EXPECT_EQ(seen.front(), TemporalSmoother::firstFrame(90, 0));
    EXPECT_EQ(seen.back(), 90);
    EXPECT_NE(whole.known(70, 0), nullptr) << "exact on the way";
    EXPECT_EQ(whole.known(50, 0), nullptr) << "its past was not whole";

    seen.clear();
    int budget = 20;
    EXPECT_EQ(pieces.make(90, 0, at, [&](double) { return budget-- > 0; }), nullptr);
    const DistributionPtr made = pieces.make(90, 0, at, always);
    EXPECT_EQ(seen.size(), size_t(90 - TemporalSmoother::firstFrame(90, 0) + 1)) << "no frame twice";
    ASSERT_TRUE(made);
    for (int k = 0; k < made->layers(); ++k) EXPECT_EQ(made->layer(k)[5], wanted->layer(k)[5]);
    seen.clear();
    pieces.make(91, 0, at, always);
    EXPECT_THAT(seen, ElementsAre(91)) << "a step costs one frame";
}

}  // namespace
}  // namespace deep3d
