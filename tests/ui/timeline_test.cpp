// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include <QCheckBox>
#include <QComboBox>
#include <QDockWidget>
#include <QLabel>
#include <QMouseEvent>
#include <QPushButton>
#include <QUndoStack>

#include <gmock/gmock.h>

#include "core/image/image_file.h"
#include "tests/support/synthetic.h"
#include "tests/ui/studio.h"
#include "ui/core_text.h"
#include "ui/message_bar.h"
#include "ui/player.h"
#include "ui/preview_controller.h"
#include "ui/timeline_view.h"

namespace deep3d {
namespace {

using ::testing::ElementsAre;
using testing::eventually;
using testing::Studio;

const Photo& clipOf(Studio& studio) {
    return *studio.window().document().current();
}
TimelineView& timelineOf(Studio& studio) {
    return *studio.find<TimelineView>("timeline");
}
QPoint onStrip(Studio& studio, int64_t frame) {
    const TimelineView& view = timelineOf(studio);
    return {int(view.map().xOf(double(frame) + 0.5)), view.stripRect().center().y()};
}

void drag(QWidget* widget, QPoint from, QPoint to) {
    QTest::mousePress(widget, Qt::LeftButton, {}, from);
    for (int i = 1; i <= 4; ++i) {
        const QPointF point = from + (to - from) * i / 4;
        QMouseEvent move(QEvent::MouseMove, point, widget->mapToGlobal(point), Qt::NoButton, Qt::LeftButton, {});
        QApplication::sendEvent(widget, &move);
    }
    QTest::mouseRelease(widget, Qt::LeftButton, {}, to);
}

TEST(Timeline, AClipIsOpenedAndItsCutsAreFound) {
    Studio studio;
    EXPECT_FALSE(studio.action("actionPlay")->isEnabled());
    ASSERT_TRUE(studio.openClip(50, 30));
    EXPECT_TRUE(clipOf(studio).isClip);
    EXPECT_TRUE(studio.action("actionPlay")->isEnabled());
    EXPECT_FALSE(studio.action("actionMute")->isEnabled()) << "pictures have no sound";
    EXPECT_TRUE(studio.find<QLabel>("timelineTime")->text().contains("0:02.00"));
    ASSERT_TRUE(eventually([&] { return clipOf(studio).project.cutsKnown; }));
    EXPECT_THAT(clipOf(studio).project.cuts, ElementsAre(30));
    EXPECT_FALSE(studio.window().document().isModified(clipOf(studio).id)) << "what is found is no edit";
}

TEST(Timeline, APhotoPutsItAwayAndAClipBringsItBack) {
    Studio studio;
    ASSERT_TRUE(studio.openClip(8));
    const auto* timeline = studio.find<QDockWidget>("timelineDock");
    const auto* layers = studio.find<QDockWidget>("layersDock");
    EXPECT_TRUE(timeline->isVisible());
    ASSERT_TRUE(studio.open({testing::writePhoto(studio.folder(), "photo.png")}));
    EXPECT_TRUE(timeline->isHidden());
    EXPECT_TRUE(eventually([&] { return layers->isVisible(); }));
    studio.trigger("actionPreviousPhoto");
    EXPECT_TRUE(eventually([&] { return timeline->isVisible(); }));
}

TEST(Timeline, ScrubbingShowsTheExactFrame) {
    Studio studio;
    ASSERT_TRUE(studio.openClip(30));
    std::optional<PreviewPicture> last;
    QObject::connect(&studio.window().preview(), &PreviewController::pictureReady, studio.find<QWidget>("timeline"),
                     [&](const PreviewPicture& picture) { last = picture; });
    QTest::mouseClick(&timelineOf(studio), Qt::LeftButton, {}, onStrip(studio, 17));
    EXPECT_EQ(clipOf(studio).frame, 17);
    ASSERT_TRUE(eventually([&] { return last && last->frame == 17 && !last->isBorrowed; }));
    studio.trigger("mode-original");
    ASSERT_TRUE(eventually([&] { return last->mode.layout == Layout::Original && last->frame == 17; }));
    const FramePtr scene = testing::smoothFrame({96 + 30, 54});
    const QColor middle = last->image.pixelColor(last->image.width() / 2, last->image.height() / 2);
    EXPECT_NEAR(middle.red(), scene->row<uint8_t>(27)[3 * (48 + 17)], 4);
}

TEST(Timeline, StepsPlaysAndComesToRestExactly) {
    Studio studio;
    ASSERT_TRUE(studio.openClip(12));
    int64_t exact = -1;
    QObject::connect(&studio.window().preview(), &PreviewController::pictureReady, studio.find<QWidget>("timeline"),
                     [&](const PreviewPicture& picture) { exact = picture.isBorrowed ? exact : picture.frame; });
    studio.trigger("actionStepForward");
    studio.trigger("actionStepForward");
    studio.trigger("actionStepBack");
    EXPECT_EQ(clipOf(studio).frame, 1);
    studio.trigger("actionPlay");
    EXPECT_TRUE(studio.window().player().isPlaying());
    ASSERT_TRUE(eventually([&] { return !studio.window().player().isPlaying(); }));
    EXPECT_EQ(clipOf(studio).frame, 11);
    EXPECT_TRUE(eventually([&] { return exact == 11; }));
}

TEST(Timeline, TheSpaceBarPlaysUnlessSomethingElseNeedsIt) {
    Studio studio;
    ASSERT_TRUE(studio.openClip(500));
    const Player& player = studio.window().player();
    auto* const preview = studio.find<QWidget>("preview");
    const auto spaceOn = [&](QWidget* widget) {
        widget->setFocus();
        QTest::keyClick(widget, Qt::Key_Space);
        return player.isPlaying();
    };
    EXPECT_TRUE(spaceOn(studio.find<QWidget>("mediaList")));
    EXPECT_FALSE(spaceOn(studio.find<QWidget>("timeline")));
    EXPECT_TRUE(spaceOn(preview));
    EXPECT_FALSE(spaceOn(preview));

    auto* const box = studio.find<QCheckBox>("reduceFlicker");
    const bool wasChecked = box->isChecked();
    EXPECT_FALSE(spaceOn(box));
    EXPECT_NE(box->isChecked(), wasChecked);

    preview->setFocus();
    QTest::keyPress(preview, Qt::Key_Space);  // held, it drags the picture
    QTest::mousePress(preview, Qt::LeftButton);
    QTest::mouseRelease(preview, Qt::LeftButton);
    QTest::keyRelease(preview, Qt::Key_Space);
    EXPECT_FALSE(player.isPlaying());
}

TEST(Timeline, ASlowNetworkBorrowsDepthAndSaysSo) {
    EngineFactories engines = testing::rampEngines();
    struct Slow : DepthNetwork {
        DepthNetworkPtr inner;
        explicit Slow(DepthNetworkPtr network) : inner(std::move(network)) {}
        std::string name() const override { return inner->name(); }
        const LayerAxis& axis() const override { return inner->axis(); }
        Alignment alignment() const override { return inner->alignment(); }
        DistributionPtr predict(const FramePtr& frame) override {
            std::this_thread::sleep_for(std::chrono::milliseconds(150));
            return inner->predict(frame);
        }
    };
    engines.network = [make = engines.network](const auto& file) { return std::make_unique<Slow>(make(file)); };
    Studio studio(engines);
    ASSERT_TRUE(studio.openClip(40));
    int borrowed = 0;
    bool said = false;
    QObject::connect(&studio.window().preview(), &PreviewController::pictureReady, studio.find<QWidget>("timeline"),
                     [&](const PreviewPicture& picture) {
                         borrowed += picture.isBorrowed;
                         said = said || studio.find<QLabel>("timelineNote")->text().contains("network");
                     });
    studio.trigger("actionPlay");
    ASSERT_TRUE(eventually([&] { return !studio.window().player().isPlaying(); }));
    EXPECT_GT(borrowed, 5);
    EXPECT_TRUE(said);
    EXPECT_TRUE(eventually([&] { return studio.find<QLabel>("timelineNote")->text().isEmpty(); })) << "at rest its own";
}

TEST(Timeline, KeyframesMoveTheSettings) {
    Studio studio;
    ASSERT_TRUE(studio.openClip(21));
    studio.trigger("actionKeyDepthScale");
    studio.window().player().seek(20);
    StereoSettings deeper = studio.stereo();
    deeper.depthScale = openingSettings().depthScale + 1;
    studio.window().document().edit(EditId::DepthScale, deeper);
    const KeyframeTrack& track = clipOf(studio).project.track(TrackId::DepthScale);
    ASSERT_EQ(track.keys.size(), 2u) << "the slider sets a keyframe where the shot has some";
    studio.window().player().seek(10);
    EXPECT_DOUBLE_EQ(studio.stereo().depthScale, openingSettings().depthScale + 0.5);
    auto* box = studio.find<QComboBox>("keyInterpolation");
    EXPECT_TRUE(box->isEnabled()) << "the first keyframe is selected";
    box->setCurrentIndex(box->findData(int(Interpolation::Hold)));
    Q_EMIT box->activated(box->currentIndex());
    EXPECT_DOUBLE_EQ(studio.stereo().depthScale, openingSettings().depthScale);
    studio.trigger("actionUndo");
    EXPECT_DOUBLE_EQ(studio.stereo().depthScale, openingSettings().depthScale + 0.5);
    studio.window().player().seek(0);
    studio.trigger("actionKeyDepthScale");
    EXPECT_EQ(clipOf(studio).project.track(TrackId::DepthScale).keys.size(), 1u) << "a second time removes it";
}

TEST(Timeline, KeysAreSetDraggedAndRemovedInTheirLane) {
    Studio studio;
    ASSERT_TRUE(studio.openClip(40));
    TimelineView& view = timelineOf(studio);
    const auto& keys = clipOf(studio).project.track(TrackId::Convergence).keys;
    const QRect lane = view.laneRect(TrackId::Convergence);
    QTest::mouseDClick(&view, Qt::LeftButton, {}, QPoint(int(view.map().xOf(10.5)), lane.top() + lane.height() / 4));
    ASSERT_EQ(keys.size(), 1u);
    EXPECT_EQ(keys[0].frame, 10);
    EXPECT_GT(keys[0].value, 0.0);
    const int steps = studio.window().document().undoGroup().activeStack()->count();
    drag(&view, view.keyPoint({TrackId::Convergence, 10}).toPoint(),
         QPoint(int(view.map().xOf(25.5)), lane.bottom() - lane.height() / 5));
    ASSERT_EQ(keys.size(), 1u);
    EXPECT_EQ(keys[0].frame, 25);
    EXPECT_LT(keys[0].value, 0.0);
    EXPECT_EQ(studio.window().document().undoGroup().activeStack()->count(), steps + 1) << "one drag, one step";
    QTest::keyClick(&view, Qt::Key_Delete);
    EXPECT_TRUE(keys.empty());
    studio.trigger("actionUndo");
    studio.trigger("actionUndo");
    EXPECT_EQ(keys[0].frame, 10);
}

TEST(Timeline, ShotsHaveSettingsOfTheirOwn) {
    Studio studio;
    ASSERT_TRUE(studio.openClip(30));
    auto* own = studio.find<QCheckBox>("ownSettings");
    ASSERT_TRUE(eventually([&] { return clipOf(studio).project.cutsKnown; }));
    EXPECT_FALSE(own->isEnabled()) << "the clip is one shot";
    studio.window().player().seek(12);
    studio.trigger("actionCut");
    EXPECT_THAT(clipOf(studio).project.cuts, ElementsAre(12));
    ASSERT_TRUE(own->isEnabled());
    own->click();
    StereoSettings flat = studio.stereo();
    flat.depthScale = 0.0;
    studio.window().document().edit(EditId::DepthScale, flat);
    studio.window().player().seek(3);
    EXPECT_EQ(studio.stereo().depthScale, openingSettings().depthScale);
    EXPECT_FALSE(own->isChecked());
    studio.window().player().seek(20);
    EXPECT_EQ(studio.stereo().depthScale, 0.0);
    EXPECT_TRUE(own->isChecked());
    studio.window().player().seek(12);
    studio.trigger("actionCut");
    EXPECT_TRUE(clipOf(studio).project.cuts.empty());
    EXPECT_EQ(studio.stereo().depthScale, openingSettings().depthScale);
}

TEST(Timeline, DepthJumpsAtCutsAreMarkedAndEased) {
    Studio studio;
    ASSERT_TRUE(studio.openClip(40, 20));  // from a smooth picture to noise: another mean depth
    StereoSettings deep = studio.stereo();
    deep.depthScale = 4.0;
    studio.window().document().edit(EditId::DepthScale, deep);
    studio.window().player().seek(25);
    QAction* const ease = studio.action("actionEaseJump");
    ASSERT_TRUE(eventually([&] { return ease->isEnabled(); }));
    ease->trigger();
    EXPECT_FALSE(ease->isEnabled()) << "nothing is left to ease";
    EXPECT_EQ(clipOf(studio).project.track(TrackId::Convergence).keys.size(), 2u);
    studio.window().player().seek(5);
    EXPECT_FALSE(ease->isEnabled()) << "no cut begins the first shot";
    studio.trigger("actionUndo");
    EXPECT_TRUE(clipOf(studio).project.track(TrackId::Convergence).keys.empty());
}

TEST(Timeline, FlickerReductionIsAnUndoStep) {
    Studio studio;
    ASSERT_TRUE(studio.openClip(5));
    studio.find<QCheckBox>("reduceFlicker")->click();
    EXPECT_FALSE(clipOf(studio).project.reducesFlicker);
    studio.trigger("actionUndo");
    EXPECT_TRUE(studio.find<QCheckBox>("reduceFlicker")->isChecked());
}

TEST(Timeline, ShiftSelectsTheRangeToPlay) {
    Studio studio;
    ASSERT_TRUE(studio.openClip(40));
    TimelineView& view = timelineOf(studio);
    QTest::mousePress(&view, Qt::LeftButton, Qt::ShiftModifier, onStrip(studio, 10));
    const QPointF to = onStrip(studio, 14);
    QMouseEvent move(QEvent::MouseMove, to, view.mapToGlobal(to), Qt::NoButton, Qt::LeftButton, Qt::ShiftModifier);
    QApplication::sendEvent(&view, &move);
    QTest::mouseRelease(&view, Qt::LeftButton, Qt::ShiftModifier, to.toPoint());
    EXPECT_EQ(studio.window().player().range(), (ShotRange{10, 15}));
    QTest::mouseClick(&view, Qt::LeftButton, Qt::ShiftModifier, onStrip(studio, 20));
    EXPECT_EQ(studio.window().player().range(), std::nullopt);
}

TEST(Timeline, APhotoHasNone) {
    Studio studio;
    ASSERT_TRUE(studio.openClip(6));
    ASSERT_TRUE(studio.openOne());
    EXPECT_FALSE(studio.action("actionPlay")->isEnabled());
    EXPECT_FALSE(studio.find<QCheckBox>("reduceFlicker")->isEnabled());
    EXPECT_TRUE(studio.find<QLabel>("timelineTime")->text().isEmpty());
}

TEST(TimelineMap, ZoomsAboutAPlaceAndStaysInside) {
    TimelineMap map{.frames = 1000, .left = 100, .width = 500};
    map.showAll();
    EXPECT_DOUBLE_EQ(map.xOf(0), 100);
    EXPECT_EQ(map.frameAt(350), 500);
    map.zoomAbout(350, 4);
    EXPECT_EQ(map.frameAt(350), 500);
    EXPECT_DOUBLE_EQ(map.framePx(), 2.0);
    map.moveTo(5000);
    EXPECT_EQ(map.frameAt(1e6), 999);
    EXPECT_DOUBLE_EQ(map.first, 750);
    map.reveal(10);
    EXPECT_TRUE(map.xOf(10) >= 100 && map.xOf(11) <= 600);
    for (int i = 0; i < 50; ++i) map.zoomAbout(300, 2);
    EXPECT_DOUBLE_EQ(map.span, TimelineMap::kSmallestSpan);
    for (int i = 0; i < 50; ++i) map.zoomAbout(300, 0.5);
    EXPECT_DOUBLE_EQ(map.span, 1000);
}

TEST(TimelineText, TimesForPeople) {
    EXPECT_EQ(timeText(0), "0:00.00");
    EXPECT_EQ(timeText(83456), "1:23.45");
    EXPECT_EQ(timeText(3723040), "1:02:03.04");
}

}  // namespace
}  // namespace deep3d
