// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include <QDir>

#include <gmock/gmock.h>

#include <fstream>

#include "core/project/project_file.h"
#include "tests/ui/studio.h"
#include "ui/core_text.h"
#include "ui/player.h"
#include "ui/project_keeper.h"

namespace deep3d {
namespace {

using testing::Studio;

void makeEdits(Studio& studio) {
    StereoSettings settings = studio.stereo();
    settings.depthScale = 1.25;
    studio.window().document().edit(EditId::DepthScale, settings);
    studio.window().player().seek(4);
    studio.trigger("actionKeyConvergence");
}

TEST(Projects, AreSavedAndOpened) {
    Studio studio;
    ASSERT_TRUE(studio.openClip(8));
    makeEdits(studio);
    const auto file = studio.folder() / "film.d3d";
    studio.dialogs().target = toQString(file);
    studio.trigger("actionSave");
    EXPECT_FALSE(studio.window().document().isModified(studio.window().document().current()->id));
    const Project saved = studio.window().document().current()->project;
    studio.dialogs().target.clear();
    studio.trigger("actionSave");  // has a name now
    studio.reopen();
    EXPECT_EQ(studio.window().document().rowCount(), 0);
    ASSERT_TRUE(studio.open({file}));
    EXPECT_EQ(studio.window().document().current()->project, saved);
    EXPECT_EQ(studio.stereo().depthScale, 1.25);
    EXPECT_TRUE(studio.dialogs().errors.empty());
}

TEST(Projects, AskWhereTheirClipIsWhenItHasMoved) {
    Studio studio;
    const auto photo = testing::writePhoto(studio.folder(), "before.png");
    Project project{.media = photo};
    project.settings.depthScale = 2.0;
    std::filesystem::create_directory(studio.folder() / "projects");
    const auto file = studio.folder() / "projects" / "p.d3d";
    writeProject(project, file);
    std::filesystem::rename(photo, studio.folder() / "after.png");
    studio.dialogs().found = toQString(studio.folder() / "after.png");
    ASSERT_TRUE(studio.open({file}));
    EXPECT_TRUE(studio.dialogs().errors.first().contains("before.png"));
    EXPECT_EQ(studio.stereo().depthScale, 2.0);
}

TEST(Projects, ThatCannotBeReadAreToldOf) {
    Studio studio;
    std::ofstream(studio.folder() / "bad.d3d") << "nothing of the kind";
    studio.window().openPaths({studio.folder() / "bad.d3d", studio.folder() / "missing.d3d"});
    ASSERT_EQ(studio.dialogs().errors.size(), 2);
    EXPECT_TRUE(studio.dialogs().errors[0].contains("bad.d3d"));
    EXPECT_TRUE(studio.dialogs().errors[1].contains("does not exist"));
    EXPECT_EQ(studio.window().document().rowCount(), 0);
}

TEST(Projects, WorkThatWasNotSavedComesBack) {
    Studio studio;
    ASSERT_TRUE(studio.openClip(8));
    makeEdits(studio);
    const Project edited = studio.window().document().current()->project;
    studio.reopen();
    studio.window().recover();
    ASSERT_EQ(studio.window().document().rowCount(), 1);
    EXPECT_EQ(studio.window().document().current()->project.settings, edited.settings);
    EXPECT_EQ(studio.window().document().current()->project.tracks, edited.tracks);
    EXPECT_TRUE(studio.window().document().isModified(studio.window().document().current()->id));
    studio.window().document().undoGroup().undo();
    EXPECT_EQ(studio.stereo(), openingSettings());
    studio.reopen();
    studio.window().recover();
    EXPECT_EQ(studio.window().document().rowCount(), 0) << "nothing is changed any more";
}

TEST(Projects, AutosaveKeepsWhatIsChangedOnly) {
    Studio studio;
    ASSERT_TRUE(studio.openClip(8));
    const QDir folder(toQString(studio.folder() / "autosave"));
    studio.window().projects().autosave();
    EXPECT_TRUE(folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot).isEmpty());
    makeEdits(studio);
    studio.window().projects().autosave();
    const QStringList runs = folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    ASSERT_EQ(runs.size(), 1);
    EXPECT_EQ(QDir(folder.filePath(runs[0])).entryList({"*.d3d"}).size(), 1);
    studio.window().recover();
    EXPECT_EQ(studio.window().document().rowCount(), 1) << "what lives is not taken over";
    EXPECT_EQ(folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot), runs);
}

}  // namespace
}  // namespace deep3d
