// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
// Photos and clips that hold both eyes already: what the studio asks, shows, keeps and exports.
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

#include <gmock/gmock.h>

#include "core/image/image_file.h"
#include "core/stereo/cpu_backend.h"
#include "tests/support/clips.h"
#include "tests/support/ramp_network.h"
#include "tests/support/synthetic.h"
#include "tests/ui/studio.h"
#include "ui/clip_scanner.h"
#include "ui/core_text.h"
#include "ui/export_queue.h"
#include "ui/frame_image.h"
#include "ui/message_bar.h"
#include "ui/player.h"
#include "ui/preview_controller.h"
#include "ui/timeline_view.h"

namespace deep3d {
namespace {

using testing::eventually;
using testing::expectSameFrames;
using testing::Studio;
namespace fs = std::filesystem;

constexpr Size kEye{128, 96};
constexpr int kFrames = 6;

// Two views that are alike, as both eyes are, but not the same.
FramePtr eye(int number, bool right) {
    const int x = 4 * number + (right ? 3 : 0);
    const FramePtr scene = testing::smoothFrame({kEye.width + 64, kEye.height});
    auto frame = std::make_shared<Frame>(kEye, SampleBits::Eight);
    for (int y = 0; y < kEye.height; ++y)
        std::copy_n(scene->row<uint8_t>(y).begin() + 3 * x, 3 * kEye.width, frame->row<uint8_t>(y).begin());
    return frame;
}

FramePtr pairOf(int number) { return composed(eye(number, false), eye(number, true), Layout::SbsFull, {}); }

QImage asImage(const Frame& frame) { return toQImage(frame).convertToFormat(QImage::Format_RGB888); }

class TwoViewsTest : public ::testing::Test {
protected:
    TwoViewsTest() {
        m_studio.settings().setValue("view/mode", "sbs");
        m_studio.reopen();
        listen();
    }

    void listen() {
        QObject::connect(&m_studio.window().preview(), &PreviewController::pictureReady, &m_studio.window(),
                         [this](const PreviewPicture& picture) {
                             m_shown.push_back(picture);
                         });
    }

    // The clip "pair_sbs_%d.png", 25 pictures a second.
    fs::path clip() {
        for (int i = 0; i < kFrames; ++i) writeImage(*pairOf(i), m_studio.folder() / ("pair_sbs_" + std::to_string(i) + ".png"));
        return m_studio.folder() / "pair_sbs_%d.png";
    }
    fs::path photo() {
        writeImage(*pairOf(0), m_studio.folder() / "pair_sbs.png");
        return m_studio.folder() / "pair_sbs.png";
    }

    void answer(const char* name) {
        m_shown.clear();
        m_studio.find<QPushButton>(name)->click();
    }
    bool waitForOwn(int64_t frame = 0) {
        return eventually([&] { return !m_shown.empty() && m_shown.back().isOwn && m_shown.back().frame == frame; });
    }
    const Photo& current() { return *m_studio.window().document().current(); }
    QString message() { return m_studio.find<MessageBar>("messageBar")->message(); }

    // The clip's pictures out_0.png ... as the dialog exports them in a layout.
    std::vector<FramePtr> exported(Layout layout) {
        m_studio.trigger("actionExport");
        auto* dialog = m_studio.find<QDialog>("clipExportDialog");
        auto* layouts = dialog->findChild<QComboBox*>("clipLayout");
        layouts->setCurrentIndex(layouts->findData(int(layout)));
        dialog->findChild<QLineEdit*>("clipFile")->setText(toQString(m_studio.folder() / "out_%d.png"));
        dialog->findChild<QPushButton*>("clipAdd")->click();
        ExportQueue& queue = m_studio.window().exports();
        EXPECT_TRUE(eventually([&] { return queue.find(queue.idAt(0))->state == ExportState::Done; }));
        return pictures("out_%d.png");
    }
    std::vector<FramePtr> pictures(const std::string& pattern) {
        std::vector<FramePtr> frames;
        for (int i = 0; i < kFrames; ++i) frames.push_back(readImage(numberedPicture(m_studio.folder() / pattern, i)).frame);
        return frames;
    }

    std::shared_ptr<std::atomic<int>> m_asked = std::make_shared<std::atomic<int>>(0);
    Studio m_studio{testing::rampEngines(m_asked)};
    std::vector<PreviewPicture> m_shown;
};

TEST_F(TwoViewsTest, AClipIsAskedAboutOnceAndTheProjectKeepsTheAnswer) {
    ASSERT_TRUE(m_studio.open({clip()}));
    EXPECT_TRUE(message().contains("both eyes already: two views side by side")) << message().toStdString();
    answer("answerKeepViews");
    EXPECT_FALSE(m_studio.find<MessageBar>("messageBar")->isVisible());
    EXPECT_EQ(current().project.views, (ViewChoice{TwoViews::Keep, {StereoKind::SideBySide, false, false}}));
    ASSERT_TRUE(waitForOwn());
    m_studio.dialogs().target = toQString(m_studio.folder() / "answered.d3d");
    m_studio.trigger("actionSave");

    m_shown.clear();
    m_studio.reopen();
    listen();
    ASSERT_TRUE(m_studio.open({m_studio.folder() / "answered.d3d"}));
    EXPECT_TRUE(current().project.views.keeps());
    EXPECT_TRUE(waitForOwn());
    EXPECT_FALSE(m_studio.find<MessageBar>("messageBar")->isVisible());
    m_studio.window().document().remove(current().id);
    ASSERT_TRUE(m_studio.open({m_studio.folder() / "pair_sbs_%d.png"}));
    EXPECT_TRUE(m_studio.find<MessageBar>("messageBar")->isVisible()) << "another answer may be given without the project";
    answer("answerOnePicture");
    EXPECT_EQ(current().project.views.answer, TwoViews::OnePicture);
    ASSERT_TRUE(eventually([&] { return !m_shown.empty() && !m_shown.back().isOriginal; }));
    EXPECT_EQ(m_shown.back().source, (Size{256, 96})) << "as it is";
    EXPECT_FALSE(m_studio.find<MessageBar>("messageBar")->isVisible());
}

// Both eyes beside each other would be taken for one wide picture.
TEST_F(TwoViewsTest, TheTimelineShowsTheLeftViewOfAClipThatIsTakenApart) {
    QImage thumbnail;
    QObject::connect(m_studio.window().findChild<ClipScanner*>(), &ClipScanner::thumbnailReady, &m_studio.window(),
                     [&](qint64, const QImage& image) { thumbnail = image; });
    ASSERT_TRUE(m_studio.open({clip()}));
    ASSERT_TRUE(eventually([&] { return !thumbnail.isNull(); }));
    EXPECT_EQ(thumbnail.width() * kEye.height, 2 * kEye.width * thumbnail.height()) << "not said yet: as it is";
    answer("answerKeepViews");
    EXPECT_TRUE(eventually([&] { return thumbnail.width() * kEye.height == kEye.width * thumbnail.height(); }))
        << thumbnail.width() << " x " << thumbnail.height();
}

// Without a focus, a window that becomes active gives the keyboard to the message bar, the first in the tab order: the first
// file gives it to the preview.
TEST_F(TwoViewsTest, TheSpaceBarDoesNotAnswerTheQuestion) {
    m_studio.find<QWidget>("mediaList")->setFocus();
    ASSERT_TRUE(m_studio.open({clip()}));
    EXPECT_EQ(m_studio.window().focusWidget(), m_studio.find<QWidget>("preview"));
    m_studio.window().activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&m_studio.window()));
    auto* const bar = m_studio.find<MessageBar>("messageBar");
    ASSERT_TRUE(eventually([&] { return bar->isVisible(); }));
    QTest::keyClick(m_studio.window().windowHandle(), Qt::Key_Space);
    EXPECT_TRUE(m_studio.window().player().isPlaying());
    EXPECT_TRUE(bar->isVisible());
}

TEST_F(TwoViewsTest, AKeptClipIsSeenInItsOwnViewsAtRestAndWhilePlaying) {
    ASSERT_TRUE(m_studio.open({clip()}));
    answer("answerKeepViews");
    ASSERT_TRUE(waitForOwn());
    EXPECT_EQ(m_shown.back().source, kEye);
    EXPECT_EQ(m_shown.back().image.convertToFormat(QImage::Format_RGB888), asImage(*pairOf(0)));
    const int asked = *m_asked;
    m_shown.clear();
    m_studio.trigger("actionPlay");
    ASSERT_TRUE(eventually([&] { return !m_studio.window().player().isPlaying(); }));
    ASSERT_TRUE(waitForOwn(kFrames - 1));
    for (const PreviewPicture& picture : m_shown)
        EXPECT_EQ(picture.image.convertToFormat(QImage::Format_RGB888), asImage(*pairOf(int(picture.frame)))) << picture.frame;
    QTest::qWait(600);  // longer than the preparer's rest
    EXPECT_EQ(*m_asked, asked) << "nothing was asked of the network";
}

TEST_F(TwoViewsTest, SwappedEyesAloneActOnKeptViewsAndThePanelSaysSo) {
    ASSERT_TRUE(m_studio.open({clip()}));
    EXPECT_TRUE(m_studio.find<QWidget>("depthScale")->isEnabled());
    answer("answerKeepViews");
    ASSERT_TRUE(waitForOwn());
    for (const char* name : {"depthScale", "convergence", "balance", "method", "borders", "reduceFlicker"})
        EXPECT_FALSE(m_studio.find<QWidget>(name)->isEnabled()) << name;
    for (const char* name : {"actionConverge", "actionKeyDepthScale", "actionKeyConvergence"})
        EXPECT_FALSE(m_studio.action(name)->isEnabled()) << name;
    EXPECT_TRUE(m_studio.find<QLabel>("statusRender")->text().isEmpty()) << "nothing was rendered";
    const auto* timeline = m_studio.find<TimelineView>("timeline");
    QTest::mouseClick(m_studio.find<QWidget>("timeline"), Qt::LeftButton, {}, timeline->keyButton(TrackId::DepthScale).center());
    QTest::mouseDClick(m_studio.find<QWidget>("timeline"), Qt::LeftButton, {}, timeline->laneRect(TrackId::Convergence).center());
    EXPECT_TRUE(current().project.tracks == Project().tracks);
    EXPECT_TRUE(m_studio.find<QLabel>("keptViewsNote")->isVisible());
    EXPECT_TRUE(m_studio.find<QLabel>("layerGridEmpty")->text().contains("own two views"));
    m_shown.clear();
    m_studio.trigger("actionSwapEyes");
    ASSERT_TRUE(waitForOwn());
    EXPECT_EQ(m_shown.back().image.convertToFormat(QImage::Format_RGB888),
              asImage(*composed(eye(0, true), eye(0, false), Layout::SbsFull, {})));
    m_studio.trigger("mode-depth");
    EXPECT_TRUE(eventually([&] { return m_shown.back().mode.layout == Layout::Depth && !m_shown.back().isOwn; }));
    EXPECT_EQ(m_shown.back().source, kEye) << "the depth is that of the left view";
}

TEST_F(TwoViewsTest, UndoAsksAgainAndRedoAnswers) {
    ASSERT_TRUE(m_studio.open({clip()}));
    answer("answerKeepViews");
    ASSERT_TRUE(waitForOwn());
    m_studio.trigger("actionUndo");
    EXPECT_TRUE(eventually([&] { return message().contains("both eyes already"); }));
    ASSERT_TRUE(eventually([&] { return !m_shown.back().isOwn && !m_shown.back().isOriginal; }));
    EXPECT_TRUE(m_studio.find<QWidget>("depthScale")->isEnabled());
    m_shown.clear();
    m_studio.trigger("actionRedo");
    EXPECT_TRUE(waitForOwn());
    EXPECT_FALSE(m_studio.find<MessageBar>("messageBar")->isVisible());
}

// The command line's export of the same: StereoInput::Keep sets the job like this.
TEST_F(TwoViewsTest, AKeptClipIsExportedAsTheCommandLineDoes) {
    ASSERT_TRUE(m_studio.open({clip()}));
    answer("answerKeepViews");
    ASSERT_TRUE(waitForOwn());
    const auto found = exported(Layout::TopBottomFull);
    std::vector<FramePtr> expected;
    for (int i = 0; i < kFrames; ++i) expected.push_back(composed(eye(i, false), eye(i, true), Layout::TopBottomFull, {}));
    expectSameFrames(found, expected);
    ExportQueue& queue = m_studio.window().exports();
    ClipExport job = queue.find(queue.idAt(0))->job;
    EXPECT_TRUE(keepsOwnViews(job));
    job.edits = {};
    job.output = m_studio.folder() / "line_%d.png";
    testing::RampNetwork network;
    DistributionCache cache(m_studio.folder() / "other answers");
    exportClip(job, {network, "ramp", *makeCpuBackend(), cache});
    expectSameFrames(found, pictures("line_%d.png"));
}

// The same as a clip of the left views alone.
TEST_F(TwoViewsTest, TheLeftViewAloneIsSeenAndExported) {
    ASSERT_TRUE(m_studio.open({clip()}));
    answer("answerConvertLeft");
    ASSERT_TRUE(eventually([&] { return !m_shown.empty() && !m_shown.back().isOriginal; }));
    EXPECT_EQ(m_shown.back().source, kEye);
    EXPECT_TRUE(m_studio.find<QWidget>("depthScale")->isEnabled());
    const auto found = exported(Layout::SbsFull);

    ClipExport job;
    for (int i = 0; i < kFrames; ++i) writeImage(*eye(i, false), m_studio.folder() / ("left_" + std::to_string(i) + ".png"));
    job.input = m_studio.folder() / "left_%d.png";
    job.output = m_studio.folder() / "line_%d.png";
    testing::RampNetwork network;
    DistributionCache cache(m_studio.folder() / "other answers");
    exportClip(job, {network, "ramp", *makeCpuBackend(), cache});
    expectSameFrames(found, pictures("line_%d.png"));
    ASSERT_TRUE(eventually([&] { return m_shown.back().isSmoothed; }));
    EXPECT_EQ(m_shown.back().image.convertToFormat(QImage::Format_RGB888), asImage(*found[0])) << "at rest";
}

TEST_F(TwoViewsTest, APhotoHasTheSameAnswers) {
    ASSERT_TRUE(m_studio.open({photo()}));
    EXPECT_TRUE(message().contains("both eyes already: two views side by side"));
    answer("answerKeepViews");
    ASSERT_TRUE(waitForOwn());
    EXPECT_EQ(m_shown.back().image.convertToFormat(QImage::Format_RGB888), asImage(*pairOf(0)));
    m_studio.trigger("actionExport");
    auto* dialog = m_studio.find<QDialog>("exportDialog");
    auto* list = dialog->findChild<QListWidget*>("exportDestinations");
    list->setCurrentRow(0);
    auto* layouts = dialog->findChild<QComboBox*>("exportLayout");
    layouts->setCurrentIndex(layouts->findData(int(Layout::TopBottomFull)));
    dialog->findChild<QLineEdit*>("exportFile")->setText(toQString(m_studio.folder() / "out.png"));
    dialog->findChild<QPushButton*>("exportStart")->click();
    ASSERT_TRUE(eventually([&] { return fs::exists(m_studio.folder() / "out.png"); }));
    expectSameFrames({readImage(m_studio.folder() / "out.png").frame},
                     {composed(eye(0, false), eye(0, true), Layout::TopBottomFull, {})});
    dialog->reject();
    m_studio.trigger("actionUndo");
    ASSERT_TRUE(eventually([&] { return m_studio.find<MessageBar>("messageBar")->isVisible(); }));
    answer("answerConvertLeft");
    ASSERT_TRUE(eventually([&] { return !m_shown.empty() && !m_shown.back().isOriginal; }));
    EXPECT_EQ(m_shown.back().source, kEye);
}

}  // namespace
}  // namespace deep3d
