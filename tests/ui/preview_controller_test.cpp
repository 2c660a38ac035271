// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "ui/preview_controller.h"

#include <QSignalSpy>

#include <fstream>

#include <gmock/gmock.h>

#include "core/stereo/cpu_backend.h"
#include "tests/ui/studio.h"

namespace deep3d {
namespace {

using testing::eventually;
using testing::rampEngines;
using testing::TemporaryFolder;
using testing::writePhoto;

// A controller that writes down what it says.
class Preview : public ::testing::Test {
protected:
    explicit Preview(EngineFactories engines = rampEngines()) : controller(std::move(engines)) {
        QObject::connect(&controller, &PreviewController::photoOpened, &controller, [this] { story << "opened"; });
        QObject::connect(&controller, &PreviewController::depthReady, &controller, [this] { story << "depth"; });
        QObject::connect(&controller, &PreviewController::pictureReady, &controller, [this](const PreviewPicture& seen) {
            story << (seen.isOriginal ? "original" : "picture");
            picture = seen;
        });
        QObject::connect(&controller, &PreviewController::failed, &controller,
                         [this](PhotoId, const QString& sentence, bool) { failure = sentence; });
    }

    Photo photo(const std::string& name, PhotoId id = 1, Size size = {160, 90}) {
        return {.id = id, .path = writePhoto(folder, name, size), .settings = {}, .thumbnail = {}, .problem = {}};
    }
    void show(const Photo& shown, Size viewport = {80, 80}) {
        controller.setView(viewport, 0.0);
        controller.setPhoto(&shown);
    }
    bool waitForPicture() {
        return eventually([this] { return story.contains("picture"); });
    }

    TemporaryFolder folder;
    PreviewController controller;
    QStringList story;
    PreviewPicture picture;
    QString failure;
};

TEST_F(Preview, ShowsThePhotoThenItsDepthThenThePicture) {
    show(photo("a.png"));
    ASSERT_TRUE(waitForPicture());
    EXPECT_EQ(story, (QStringList{"opened", "original", "depth", "picture"}));
    EXPECT_EQ(picture.image.size(), QSize(80, 45)) << "as large as it is shown";
    EXPECT_EQ(picture.source, (Size{160, 90}));
    ASSERT_TRUE(controller.distribution());
    EXPECT_EQ(controller.distribution()->layers(), 33);
}

TEST_F(Preview, SaysWhoRendersWithHowManyThreads) {
    const QSignalSpy engines(&controller, &PreviewController::engineKnown);
    show(photo("a.png"));
    ASSERT_TRUE(waitForPicture());
    const QString device = engines.last().at(0).toString();
    EXPECT_TRUE(device.startsWith(QStringLiteral("CPU, %1 thread").arg(makeCpuBackend()->threads()))) << qPrintable(device);
}

TEST_F(Preview, SharpensWhenTheHandRests) {
    show(photo("a.png"));
    ASSERT_TRUE(waitForPicture());
    controller.setView({80, 80}, 1.0);
    ASSERT_TRUE(eventually([this] { return picture.image.size() == QSize(160, 90); }));
    EXPECT_TRUE(picture.need.sharp);
}

TEST_F(Preview, ShowsBothEyesForWiggle) {
    controller.setLook({Layout::LeftOnly, true}, AnaglyphKind::RedCyanDubois);
    show(photo("a.png"));
    ASSERT_TRUE(waitForPicture());
    EXPECT_EQ(picture.otherEye.size(), picture.image.size());
    EXPECT_NE(picture.otherEye, picture.image);
}

TEST_F(Preview, EditsChangeThePicture) {
    Photo shown = photo("a.png");
    show(shown);
    ASSERT_TRUE(waitForPicture());
    const QImage before = picture.image;
    shown.settings.depthScale = 0.0;
    controller.setSettings(shown.settings);
    EXPECT_TRUE(eventually([&] { return picture.image != before; }));
    EXPECT_EQ(story.count("depth"), 1) << "edits never ask the network again";
}

TEST_F(Preview, DropsAnswersOfThePhotoBefore) {
    const Photo first = photo("a.png", 1, {400, 300}), second = photo("b.png", 2, {160, 90});
    show(first);
    show(second);
    ASSERT_TRUE(waitForPicture());
    EXPECT_EQ(picture.source, (Size{160, 90}));
    EXPECT_EQ(story.count("opened"), 1);
}

TEST_F(Preview, SaysWhyAFileCannotBeOpened) {
    const auto path = folder / "text.jpg";
    std::ofstream(path) << "not a picture";
    show({.id = 1, .path = path, .settings = {}, .thumbnail = {}, .problem = {}});
    ASSERT_TRUE(eventually([this] { return !failure.isEmpty(); }));
    EXPECT_TRUE(failure.contains("text.jpg")) << failure.toStdString();
    show(photo("a.png", 2));
    EXPECT_TRUE(waitForPicture()) << "the next photo opens all the same";
}

// The network cannot be loaded.
class PreviewWithoutNetwork : public Preview {
protected:
    static inline std::atomic<int> tries = 0;
    PreviewWithoutNetwork()
        : Preview({[](const auto&) -> DepthNetworkPtr {
                       ++tries;
                       throw Error(ErrorKind::BadInput, "%1 is missing.", {"network.json"});
                   },
                   rampEngines().backend}) {}
};

TEST_F(PreviewWithoutNetwork, ShowsThePhotoAndSaysWhatIsMissing) {
    Photo shown = photo("a.png");
    show(shown);
    ASSERT_TRUE(eventually([this] { return !failure.isEmpty(); }));
    EXPECT_EQ(failure, "network.json is missing.");
    EXPECT_EQ(story, (QStringList{"opened", "original"}));
    failure.clear();
    shown.settings.depthScale = 2.0;
    controller.setSettings(shown.settings);
    ASSERT_TRUE(eventually([this] { return !failure.isEmpty(); }));
    EXPECT_EQ(tries, 1) << "it is not loaded again and again";
}

TEST(PreviewEnd, DoesNotWaitForWorkThatNobodyWantsAnyMore) {
    TemporaryFolder folder;
    const Photo shown{.id = 1, .path = writePhoto(folder, "a.png"), .settings = {}, .thumbnail = {}, .problem = {}};
    for (int i = 0; i < 5; ++i) {
        PreviewController controller(rampEngines());
        controller.setView({80, 80}, 0.0);
        controller.setPhoto(&shown);
        QCoreApplication::processEvents();
    }
}

TEST(DragEffort, FollowsTheRenderTime) {
    DragEffort effort;
    EXPECT_EQ(effort.value(), 1.0);
    effort.rendered(100.0);
    EXPECT_EQ(effort.value(), 1.0) << "a single slow picture may have filled a cache";
    effort.rendered(100.0);
    EXPECT_LT(effort.value(), 1.0);
    for (int i = 0; i < 20; ++i) effort.rendered(100.0);
    EXPECT_GE(effort.value(), 0.4);
    for (int i = 0; i < 20; ++i) effort.rendered(1.0);
    EXPECT_EQ(effort.value(), 1.0);
}

}  // namespace
}  // namespace deep3d
