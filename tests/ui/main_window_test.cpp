// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
// What a person does in the window, by the names of its actions and controls.
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QUndoStack>
#include <QUrl>

#include <gmock/gmock.h>

#include <fstream>

#include "core/image/image_file.h"
#include "tests/ui/studio.h"
#include "ui/core_text.h"
#include "ui/layer_grid.h"
#include "ui/message_bar.h"
#include "ui/preview_widget.h"
#include "ui/value_slider.h"

namespace deep3d {
namespace {

using testing::eventually;
using testing::Studio;
using testing::writePhoto;

int photosOf(Studio& studio) { return studio.window().document().rowCount(); }

void drop(MainWindow& window, const QList<QUrl>& urls) {
    QMimeData data;
    data.setUrls(urls);
    QDragEnterEvent enter(QPoint(400, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &enter);
    ASSERT_TRUE(enter.isAccepted());
    QDropEvent event(QPointF(400, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &event);
}

TEST(MainWindow, SaysWhatToDoWhileNothingIsOpen) {
    Studio studio;
    EXPECT_TRUE(studio.find<QWidget>("welcome")->isVisible());
    EXPECT_FALSE(studio.action("actionExport")->isEnabled());
    EXPECT_FALSE(studio.action("actionUndo")->isEnabled());
}

TEST(MainWindow, IsNotLargerThanTheScreenWhenItFirstOpens) {
    Studio studio;
    const MainWindow window(testing::rampEngines(), studio.settings(), studio.dialogs());
    const QSize screen = window.screen()->availableSize();
    ASSERT_LT(screen.width(), 1280);  // Qt's offscreen platform has 800 x 800
    EXPECT_EQ(window.size(), screen);
}

TEST(MainWindow, WhatTheToolBarHasNoRoomForIsSaid) {
    Studio studio;
    auto* more = studio.find<QToolButton>("qt_toolbar_ext_button");
    ASSERT_TRUE(more);
    studio.window().resize(800, 800);
    ASSERT_TRUE(eventually([&] { return more->isVisible(); }));
    EXPECT_FALSE(more->toolTip().isEmpty());
    const QImage picture = more->parentWidget()->grab(more->geometry()).toImage();
    int darkest = 255, brightest = 0;
    for (int y = 0; y < picture.height(); ++y)
        for (int x = 0; x < picture.width(); ++x) {
            darkest = std::min(darkest, qGray(picture.pixel(x, y)));
            brightest = std::max(brightest, qGray(picture.pixel(x, y)));
        }
    EXPECT_GT(brightest - darkest, 90);
}

TEST(MainWindow, OpensPhotosOfTheDialog) {
    Studio studio;
    studio.dialogs().files = {toQString(writePhoto(studio.folder(), "a.png")), toQString(writePhoto(studio.folder(), "b.png"))};
    studio.trigger("actionOpen");
    EXPECT_EQ(photosOf(studio), 2);
    EXPECT_TRUE(studio.find<PreviewWidget>("preview")->isVisible());
    EXPECT_TRUE(studio.window().windowTitle().startsWith("a.png"));
    EXPECT_TRUE(eventually([&] { return studio.action("actionExport")->isEnabled(); }));
}

TEST(MainWindow, OpensWhatIsDropped) {
    Studio studio;
    writePhoto(studio.folder(), "a.png");
    writePhoto(studio.folder(), "b.png");
    std::ofstream(studio.folder() / "notes.txt") << "no photo";
    drop(studio.window(), {QUrl::fromLocalFile(toQString(studio.folder().path()))});
    EXPECT_EQ(photosOf(studio), 2) << "the photos of the folder";
}

TEST(MainWindow, OpensWhatIsPasted) {
    Studio studio;
    QImage picture(40, 30, QImage::Format_RGB32);
    picture.fill(Qt::darkGreen);
    QApplication::clipboard()->setImage(picture);
    studio.trigger("actionPaste");
    ASSERT_EQ(photosOf(studio), 1);
    EXPECT_TRUE(eventually([&] { return studio.action("actionExport")->isEnabled(); }));
    QApplication::clipboard()->clear();
    studio.trigger("actionPaste");
    EXPECT_EQ(photosOf(studio), 1);
}

TEST(MainWindow, GivesThePictureThreeFifthsOfTheWindow) {
    Studio studio;
    studio.window().resize(1920, 1080);
    ASSERT_TRUE(studio.openOne());
    studio.trigger("actionResetLayout");
    const auto* preview = studio.find<PreviewWidget>("preview");
    EXPECT_TRUE(eventually([&] { return preview->width() * preview->height() >= 0.6 * 1920 * 1080; }))
        << preview->width() << " x " << preview->height();
}

TEST(MainWindow, ShowsThumbnails) {
    Studio studio;
    ASSERT_TRUE(studio.openOne());
    const auto* list = studio.find<QListView>("mediaList");
    EXPECT_TRUE(eventually([&] { return !list->model()->index(0, 0).data(Qt::DecorationRole).value<QImage>().isNull(); }));
}

TEST(MainWindow, MarksAPhotoThatCannotBeOpened) {
    Studio studio;
    const auto path = studio.folder() / "text.jpg";
    std::ofstream(path) << "not a picture";
    studio.window().openPaths({path});
    auto* bar = studio.find<MessageBar>("messageBar");
    ASSERT_TRUE(eventually([&] { return bar->isVisible(); }));
    EXPECT_TRUE(bar->message().contains("text.jpg"));
    EXPECT_FALSE(studio.window().document().current()->problem.isEmpty());
    EXPECT_FALSE(studio.action("actionExport")->isEnabled());
    EXPECT_TRUE(studio.action("actionClose")->isEnabled());
}

TEST(MainWindow, ASliderIsOneStepOfUndo) {
    Studio studio;
    ASSERT_TRUE(studio.openOne());
    auto* slider = studio.find<ValueSlider>("depthScale");
    for (double value : {1.2, 1.5, 1.9}) Q_EMIT slider->valueChanged(value);
    Q_EMIT slider->editFinished();
    EXPECT_DOUBLE_EQ(studio.stereo().depthScale, 1.9);
    EXPECT_EQ(studio.action("actionUndo")->text(), "Undo depth scale");
    EXPECT_EQ(studio.action("actionRedo")->text(), "Redo") << "nothing to name";
    studio.trigger("actionUndo");
    EXPECT_DOUBLE_EQ(studio.stereo().depthScale, openingSettings().depthScale);
    EXPECT_DOUBLE_EQ(slider->value(), openingSettings().depthScale);
    studio.trigger("actionRedo");
    EXPECT_DOUBLE_EQ(slider->value(), 1.9);
}

TEST(MainWindow, EveryControlEditsThePhotoAndIsUndone) {
    Studio studio;
    ASSERT_TRUE(studio.openOne());
    Q_EMIT studio.find<ValueSlider>("convergence")->valueChanged(-1.5);
    EXPECT_DOUBLE_EQ(studio.stereo().convergence, -0.015);
    Q_EMIT studio.find<ValueSlider>("balance")->valueChanged(50.0);
    EXPECT_DOUBLE_EQ(studio.stereo().balance, 0.5);
    studio.trigger("actionSwapEyes");
    EXPECT_TRUE(studio.stereo().swapEyes);
    auto* method = studio.find<QComboBox>("method");
    method->setCurrentIndex(method->findData(int(SynthesisMethod::Selection)));
    Q_EMIT method->activated(method->currentIndex());
    EXPECT_EQ(studio.stereo().method, SynthesisMethod::Selection);
    auto* borders = studio.find<QComboBox>("borders");
    borders->setCurrentIndex(borders->findData(int(BorderMode::Crop)));
    Q_EMIT borders->activated(borders->currentIndex());
    EXPECT_EQ(studio.stereo().borders, BorderMode::Crop);
    EXPECT_EQ(studio.window().document().undoGroup().activeStack()->count(), 5);
    studio.trigger("actionReset");
    EXPECT_EQ(studio.stereo(), openingSettings());
    for (int i = 0; i < 6; ++i) studio.trigger("actionUndo");
    EXPECT_EQ(studio.stereo(), openingSettings());
    EXPECT_FALSE(studio.action("actionUndo")->isEnabled());
}

TEST(MainWindow, LayersAreMutedAndUndone) {
    Studio studio;
    ASSERT_TRUE(studio.openOne());
    auto* grid = studio.window().findChild<LayerGrid*>();
    std::vector<double> gains(33, 1.0);
    gains[4] = 0.0;
    Q_EMIT grid->gainsEdited(gains, true);
    EXPECT_EQ(studio.stereo().gains, gains);
    studio.trigger("actionUndo");
    EXPECT_TRUE(studio.stereo().gains.empty());
}

TEST(MainWindow, ALayerUnderThePointerIsSeenInThePreview) {
    Studio studio;
    ASSERT_TRUE(studio.openOne());
    auto* preview = studio.find<PreviewWidget>("preview");
    const QImage before = preview->grab().toImage();
    auto* grid = studio.window().findChild<LayerGrid*>();
    Q_EMIT grid->layerHovered(3);
    EXPECT_NE(preview->grab().toImage(), before);
    Q_EMIT grid->layerHovered(-1);
    EXPECT_EQ(preview->grab().toImage(), before);
}

TEST(MainWindow, ConvergesWhereThePersonClicks) {
    Studio studio;
    ASSERT_TRUE(studio.openOne());
    auto* preview = studio.find<PreviewWidget>("preview");
    studio.trigger("actionConverge");
    QTest::mouseClick(preview, Qt::LeftButton, {}, preview->rect().center() + QPoint(0, 60));
    EXPECT_NE(studio.stereo(), openingSettings());
    EXPECT_FALSE(studio.action("actionConverge")->isChecked()) << "one click is enough";
    studio.trigger("actionUndo");
    EXPECT_EQ(studio.stereo(), openingSettings());
    QTest::mouseClick(preview, Qt::LeftButton, {}, preview->rect().center());
    EXPECT_EQ(studio.stereo(), openingSettings()) << "an ordinary click changes nothing";
}

TEST(MainWindow, ZoomsAboutThePointerAndFits) {
    Studio studio;
    ASSERT_TRUE(studio.openOne());
    auto* preview = studio.find<PreviewWidget>("preview");
    const double fit = preview->zoom();
    studio.trigger("actionActualSize");
    EXPECT_DOUBLE_EQ(preview->zoom(), 1.0);
    studio.trigger("actionZoomIn");
    EXPECT_DOUBLE_EQ(preview->zoom(), 1.25);
    studio.trigger("actionFit");
    EXPECT_DOUBLE_EQ(preview->zoom(), fit);
}

TEST(MainWindow, ShowsEveryPreviewMode) {
    Studio studio;
    ASSERT_TRUE(studio.openOne());
    auto* box = studio.find<QComboBox>("previewMode");
    for (const PreviewMode& mode : previewModes()) {
        studio.trigger(("mode-" + previewModeName(mode)).toLatin1().constData());
        EXPECT_EQ(box->currentText(), previewModeLabel(mode));
    }
    EXPECT_EQ(studio.settings().value("view/mode").toString(), previewModeName(previewModes().back()));
    QTest::keyClick(&studio.window(), Qt::Key_2);
    EXPECT_EQ(box->currentText(), previewModeLabel({Layout::SbsFull}));
    EXPECT_FALSE(studio.find<QComboBox>("glasses")->isEnabled()) << "only anaglyphs need glasses of a colour";
}

TEST(MainWindow, ExportsThroughTheDialog) {
    Studio studio;
    ASSERT_TRUE(studio.openOne());
    studio.dialogs().target = toQString(studio.folder() / "result.jpg");
    studio.trigger("actionExport");
    auto* dialog = studio.find<QDialog>("exportDialog");
    ASSERT_TRUE(dialog);
    dialog->findChild<QPushButton*>("exportBrowse")->click();
    EXPECT_EQ(dialog->findChild<QLineEdit*>("exportFile")->text(), studio.dialogs().target);
    dialog->findChild<QPushButton*>("exportStart")->click();
    auto* open = dialog->findChild<QPushButton*>("exportOpen");
    ASSERT_TRUE(eventually([&] { return open->isVisible(); }));
    EXPECT_EQ(readImage(studio.folder() / "result.jpg").frame->size(), (Size{160, 90}));
    open->click();
    EXPECT_EQ(studio.dialogs().opened, QStringList{studio.dialogs().target});
    dialog->findChild<QPushButton*>("exportShowInFolder")->click();
    EXPECT_EQ(studio.dialogs().shown, QStringList{studio.dialogs().target});
}

TEST(MainWindow, ExportSaysWhatWentWrong) {
    Studio studio;
    ASSERT_TRUE(studio.openOne());
    studio.trigger("actionExport");
    auto* dialog = studio.find<QDialog>("exportDialog");
    dialog->findChild<QLineEdit*>("exportFile")->setText(toQString(studio.folder() / "nowhere" / "result.jpg"));
    dialog->findChild<QPushButton*>("exportStart")->click();
    auto* status = dialog->findChild<QLabel*>("exportStatus");
    EXPECT_TRUE(eventually([&] { return status->text().contains("nowhere"); })) << status->text().toStdString();
}

TEST(MainWindow, EachPhotoKeepsItsSettings) {
    Studio studio;
    ASSERT_TRUE(studio.open({writePhoto(studio.folder(), "a.png"), writePhoto(studio.folder(), "b.png")}));
    auto* slider = studio.find<ValueSlider>("depthScale");
    Q_EMIT slider->valueChanged(2.5);
    studio.trigger("actionNextPhoto");
    EXPECT_DOUBLE_EQ(slider->value(), openingSettings().depthScale);
    studio.trigger("actionPreviousPhoto");
    EXPECT_DOUBLE_EQ(slider->value(), 2.5);
}

TEST(MainWindow, ClosesPhotos) {
    Studio studio;
    ASSERT_TRUE(studio.open({writePhoto(studio.folder(), "a.png"), writePhoto(studio.folder(), "b.png")}));
    studio.trigger("actionClose");
    EXPECT_TRUE(studio.window().windowTitle().startsWith("b.png"));
    QTest::keyClick(studio.find<QListView>("mediaList"), Qt::Key_Delete);
    EXPECT_EQ(photosOf(studio), 0);
    EXPECT_TRUE(studio.find<QWidget>("welcome")->isVisible());
}

TEST(MainWindow, RemembersRecentPhotosAndTheLook) {
    Studio studio;
    ASSERT_TRUE(studio.openOne());
    studio.trigger("mode-depth");
    studio.trigger("themeLight");
    studio.reopen();
    EXPECT_EQ(studio.find<QComboBox>("previewMode")->currentText(), previewModeLabel({Layout::Depth}));
    EXPECT_TRUE(studio.action("themeLight")->isChecked());
    EXPECT_FALSE(isDark(QApplication::palette()));
    studio.trigger("themeDark");
    EXPECT_TRUE(isDark(QApplication::palette()));
}

TEST(MainWindow, OpensARecentPhotoAgain) {
    Studio studio;
    studio.settings().setValue("files/recent", QStringList{toQString(writePhoto(studio.folder(), "again.png")), "/gone.png"});
    auto* menu = studio.find<QMenu>("menuRecent");
    Q_EMIT menu->aboutToShow();
    ASSERT_EQ(menu->actions().first()->text(), "again.png");
    EXPECT_EQ(menu->actions().size(), 3) << "the photo, a line, and Clear; what is gone is left out";
    menu->actions().first()->trigger();
    EXPECT_EQ(photosOf(studio), 1);
}

TEST(MainWindow, GoesFullScreenAndBack) {
    Studio studio;
    ASSERT_TRUE(studio.openOne());
    auto* list = studio.find<QListView>("mediaList");
    EXPECT_TRUE(list->isVisible());
    studio.trigger("actionFullScreen");
    EXPECT_TRUE(studio.window().isFullScreen());
    EXPECT_FALSE(list->isVisible());
    studio.trigger("actionLeaveFullScreen");
    EXPECT_FALSE(studio.window().isFullScreen());
    EXPECT_TRUE(list->isVisible());
}

TEST(MainWindow, EveryControlHasANameAndAToolTip) {
    Studio studio;
    ASSERT_TRUE(studio.openOne());
    for (const QComboBox* box : studio.window().findChildren<QComboBox*>()) {
        EXPECT_FALSE(box->toolTip().isEmpty()) << box->objectName().toStdString();
        EXPECT_FALSE(box->accessibleName().isEmpty()) << box->objectName().toStdString();
    }
    for (const QAction* action : studio.window().actions()) {
        EXPECT_FALSE(action->objectName().isEmpty()) << action->text().toStdString();
        EXPECT_FALSE(action->toolTip().isEmpty()) << action->text().toStdString();
    }
}

TEST(MainWindow, NoKeyHasTwoMeanings) {
    Studio studio;
    QList<QKeySequence> keys;
    for (const QAction* action : studio.window().actions())
        for (const QKeySequence& key : action->shortcuts()) {
            EXPECT_FALSE(keys.contains(key)) << key.toString().toStdString() << ": " << action->objectName().toStdString();
            keys << key;
        }
}

}  // namespace
}  // namespace deep3d
