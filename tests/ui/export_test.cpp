// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include <QSignalSpy>

#include <gmock/gmock.h>

#include <fstream>

#include "core/image/image_file.h"
#include "tests/ui/studio.h"
#include "ui/core_text.h"
#include "ui/export_choices.h"
#include "ui/export_controller.h"

namespace deep3d {
namespace {

using testing::eventually;
using testing::rampEngines;
using testing::TemporaryFolder;
using testing::writePhoto;

StillExport sideBySide(const TemporaryFolder& folder) {
    StillExport job;
    job.input = writePhoto(folder, "in.png");
    job.output = folder / "out.png";
    job.layout = Layout::SbsFull;
    return job;
}

TEST(ExportController, WritesTheFileAndTellsHowFarItIs) {
    TemporaryFolder folder;
    ExportController controller(rampEngines());
    QSignalSpy progressed(&controller, &ExportController::progressed), finished(&controller, &ExportController::finished);
    controller.start(sideBySide(folder));
    EXPECT_TRUE(controller.isRunning());
    ASSERT_TRUE(eventually([&] { return !finished.isEmpty(); }));
    EXPECT_FALSE(controller.isRunning());
    EXPECT_GT(progressed.count(), 0);
    EXPECT_EQ(finished[0][0].toStringList(), QStringList{toQString(folder / "out.png")});
    EXPECT_EQ(readImage(folder / "out.png").frame->size(), (Size{320, 90}));
}

TEST(ExportController, SaysWhatWentWrong) {
    TemporaryFolder folder;
    ExportController controller(rampEngines());
    QSignalSpy failed(&controller, &ExportController::failed);
    StillExport job = sideBySide(folder);
    job.output = folder / "missing" / "out.png";
    controller.start(job);
    ASSERT_TRUE(eventually([&] { return !failed.isEmpty(); }));
    EXPECT_TRUE(failed[0][0].toString().contains("missing")) << failed[0][0].toString().toStdString();
}

TEST(ExportController, RefusesToWriteOntoThePhoto) {
    TemporaryFolder folder;
    ExportController controller(rampEngines());
    QSignalSpy failed(&controller, &ExportController::failed);
    StillExport job = sideBySide(folder);
    job.output = job.input;
    controller.start(job);
    ASSERT_TRUE(eventually([&] { return !failed.isEmpty(); }));
    EXPECT_EQ(readImage(job.input).frame->size(), (Size{160, 90}));
}

TEST(ExportController, LeavesNothingBehindWhenCancelled) {
    TemporaryFolder folder;
    ExportController controller(rampEngines());
    QSignalSpy cancelled(&controller, &ExportController::cancelled), finished(&controller, &ExportController::finished);
    controller.start(sideBySide(folder));
    controller.cancel();
    ASSERT_TRUE(eventually([&] { return !cancelled.isEmpty() || !finished.isEmpty(); }));
    EXPECT_EQ(folder.count(), cancelled.isEmpty() ? 2u : 1u);
}

TEST(ExportChoices, EveryDestinationIsAFormatThatCanBeChosen) {
    for (const Destination& destination : destinations()) {
        EXPECT_TRUE(suffixesOf(destination.format).contains(destination.suffix)) << destination.name;
        if (hasLayout(destination.format)) {
            EXPECT_THAT(exportLayouts(), ::testing::Contains(destination.layout)) << destination.name;
        }
    }
    for (const auto& format : kStillFormats) EXPECT_FALSE(suffixesOf(format.value).isEmpty()) << format.name;
}

TEST(ExportChoices, SuggestsANameBesideThePhoto) {
    TemporaryFolder folder;
    StillExport job = sideBySide(folder);
    job.layout = Layout::Anaglyph;
    const QString home = toQString(folder.path());
    EXPECT_EQ(suggestedFile(job, "png", home), home + "/in_anaglyph.png");
    EXPECT_EQ(suggestedFile(job, "tif", home), home + "/in_anaglyph.tif");
    EXPECT_FALSE(suggestedFile(job, "png").startsWith(home)) << "pasted pictures lie in a folder that goes away";
}

TEST(ExportChoices, OffersAFolderThatCanBeWritten) {
    TemporaryFolder folder;
    const QString home = toQString(folder.path());
    EXPECT_EQ(writableFolder(home, QStandardPaths::PicturesLocation), home);
    const QString other = writableFolder(home + "/nowhere", QStandardPaths::PicturesLocation);
    EXPECT_TRUE(QFileInfo(other).isDir()) << other.toStdString();
}

TEST(ExportChoices, WritesTimesForPeople) {
    EXPECT_EQ(durationText(-1.0), "");
    EXPECT_EQ(durationText(3.2), "4 s");
    EXPECT_EQ(durationText(80.0), "1 min 20 s");
}

}  // namespace
}  // namespace deep3d
