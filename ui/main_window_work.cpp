// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
// What the main window does when something happens; how it is built stands in main_window.cpp.
#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QComboBox>
#include <QDockWidget>
#include <QFileInfo>
#include <QKeyEvent>
#include <QMenuBar>
#include <QMimeData>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolBar>

#include "ui/core_text.h"
#include "ui/export_dialog.h"
#include "ui/clip_forecaster.h"
#include "ui/cut_depth_finder.h"
#include "ui/depth_preparer.h"
#include "ui/export_controller.h"
#include "ui/export_queue.h"
#include "ui/layer_grid.h"
#include "ui/main_window.h"
#include "ui/message_bar.h"
#include "ui/network_menu.h"
#include "ui/pixel_probe.h"
#include "ui/player.h"
#include "ui/preview_controller.h"
#include "ui/preview_widget.h"
#include "ui/project_keeper.h"
#include "ui/recent_files.h"
#include "ui/smoothing_ahead.h"
#include "ui/status_panel.h"
#include "ui/stereo_panel.h"
#include "ui/timeline_panel.h"
#include "ui/window_actions.h"

namespace deep3d {

namespace {

const QString kGeometryKey = QStringLiteral("window/geometry");
const QString kLayoutKey = QStringLiteral("window/layout");
const QString kModeKey = QStringLiteral("view/mode");
const QString kGlassesKey = QStringLiteral("view/glasses");
const QString kThemeKey = QStringLiteral("view/theme");
const QString kFolderKey = QStringLiteral("files/folder");
constexpr int kLayoutVersion = 2;  // raise it when docks are added: layouts saved before are not restored
constexpr int kLowScreen = 800;    // px of the desktop's free height; the window itself is 700 high at least
constexpr int kLowStereo = 32;     // px: a slider, and that there is more
constexpr int kLowProbe = 136, kHighProbe = 360;  // px; taller bars say no more

enum Page { WelcomePage, PreviewPage };

}  // namespace

void MainWindow::restore() {
    if (!restoreGeometry(m_settings.value(kGeometryKey).toByteArray()))
        resize(QSize(1280, 800).boundedTo(screen()->availableSize()));
    m_isArranged = restoreState(m_settings.value(kLayoutKey).toByteArray(), kLayoutVersion);
    const auto mode = parsePreviewMode(m_settings.value(kModeKey).toString());
    const auto glasses = parseName(kAnaglyphKinds, m_settings.value(kGlassesKey).toString().toStdString());
    setLook(mode.value_or(PreviewMode{}), glasses.value_or(AnaglyphKind::RedCyanDubois));
    setTheme(Theme(std::clamp(m_settings.value(kThemeKey, int(Theme::System)).toInt(), 0, int(Theme::Dark))));
}

// Sizes of docks hold only in a window that has its own size.
// The space bar presses the button that has the keyboard, as everywhere; elsewhere it plays.
bool MainWindow::event(QEvent* event) {
    const bool isSpace =
        event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Space;
    const QWidget* const focused = focusWidget();
    if (isSpace && (qobject_cast<const QAbstractButton*>(focused) || qobject_cast<const QComboBox*>(focused))) {
        event->accept();
        return true;
    }
    return QMainWindow::event(event);
}

void MainWindow::showEvent(QShowEvent* event) {
    QMainWindow::showEvent(event);
    fitTo(screen()->availableSize());
    if (!std::exchange(m_isArranged, true)) QMetaObject::invokeMethod(this, &MainWindow::arrangeDocks, Qt::QueuedConnection);
}

void MainWindow::fitTo(QSize room) {
    const QSize whole = m_stereo->minimumSizeHint();
    const bool isLow = room.height() < kLowScreen;
    const int bar = isLow ? m_stereoScroll->verticalScrollBar()->sizeHint().width() : 0;
    m_stereoScroll->setMinimumSize(whole.width() + bar, isLow ? kLowStereo : whole.height());
    m_probe->setMaximumHeight(isLow ? kLowProbe : kHighProbe);
}

void MainWindow::closeEvent(QCloseEvent* event) {
    if (m_actions->fullScreen->isChecked()) setFullScreen(false);
    m_settings.setValue(kGeometryKey, saveGeometry());
    m_settings.setValue(kLayoutKey, saveState(kLayoutVersion));
    m_player->pause();
    m_projects->closing();
    QMainWindow::closeEvent(event);
}

void MainWindow::openPaths(const std::vector<std::filesystem::path>& paths) {
    PhotoId first = 0;
    for (const auto& path : paths) {
        if (looksLikeProject(toQString(path))) {
            m_projects->open(path);
            continue;
        }
        const PhotoId id = m_document->add(path);
        if (!first) first = id;
    }
    if (first) m_document->setCurrent(first);
}

void MainWindow::open(const QStringList& paths) {
    const QStringList files = withFoldersOpened(paths);
    if (files.isEmpty()) {
        m_message->showMessage(tr("There is no photo and no clip in it."));
        return;
    }
    std::vector<std::filesystem::path> native;
    for (const QString& file : files) native.push_back(toPath(file));
    openPaths(native);
}

void MainWindow::showPhoto() {
    const Photo* const photo = m_document->current();
    m_photoSize = {};
    m_shownViews = photo ? photo->project.views : ViewChoice{};
    closeClip();
    if (!photo || !photo->isClip) hideTimeline();
    m_preview->clear();
    m_preview->fit();
    m_layers->setDistribution(nullptr, nullptr);
    m_message->clear();
    m_actions->converge->setChecked(false);
    m_actions->setPhotoOpen(false);
    m_stereo->setEnabled(photo != nullptr);
    m_stereo->setKeepsViews(m_shownViews.keeps());
    m_layers->setKeepsViews(m_shownViews.keeps());
    m_status->clearPhoto();
    // Of what follows the welcome in the tab order the message's buttons are first: a key would answer its question.
    const bool isFirst = photo && m_pages->currentIndex() == WelcomePage;
    m_pages->setCurrentIndex(photo ? PreviewPage : WelcomePage);
    if (isFirst) m_preview->setFocus();
    m_actions->closePhoto->setEnabled(photo != nullptr);
    if (photo) {
        const QString path = toQString(photo->path);
        setWindowTitle(tr("%1 – Deep3D Studio").arg(QFileInfo(path).fileName()));
        m_preview->setNote(tr("Opening …"));
    } else {
        setWindowTitle(tr("Deep3D Studio"));
    }
    m_controller->setPhoto(photo);
    showSettings();
}

void MainWindow::showSettings() {
    const Photo* const photo = m_document->current();
    const StereoSettings settings = photo ? photo->settings : openingSettings();
    m_stereo->setSettings(settings);
    m_actions->swapEyes->setChecked(settings.swapEyes);
    if (const DistributionPtr& distribution = m_controller->distribution())
        m_layers->setEdits(settings.gains, settings.offsets, makeShiftTable(settings, distribution->axis()));
    if (photo) m_controller->setSettings(settings);
}

void MainWindow::showPicture(const PreviewPicture& picture) {
    const bool isFirst = m_photoSize.width == 0;
    m_preview->setPicture(picture);
    if (m_clip && !picture.isOriginal) showDepthState(picture);
    m_status->setZoom(m_preview->zoom());
    if (!isFirst) return;
    m_photoSize = picture.source;
    const QString size = QStringLiteral("%1 × %2").arg(m_photoSize.width).arg(m_photoSize.height);
    m_status->setPhoto(m_clip ? tr("%1, %2 pictures/s").arg(size).arg(m_clip->info.frameRate.value(), 0, 'g', 4) : size);
    m_actions->setPhotoOpen(true);
    m_actions->converge->setEnabled(!m_shownViews.keeps());
    ParallaxScale scale;
    scale.pictureWidthPx = m_photoSize.width;
    m_layers->setParallaxScale(scale);
    m_probe->setParallaxScale(scale);
    const QString path = toQString(m_document->current()->path);
    if (!QFileInfo(path).absolutePath().startsWith(QDir::tempPath())) {
        m_recent->add(path);
        m_settings.setValue(kFolderKey, QFileInfo(path).absolutePath());
    }
}

void MainWindow::showLayer(int layer) {
    const DistributionPtr& distribution = m_controller->distribution();
    m_preview->setVeil(layer >= 0 && distribution && layer < distribution->layers() ? layerVeil(*distribution, layer)
                                                                                    : QImage());
}

void MainWindow::showProbe(const std::optional<QPointF>& point) {
    const Photo* const photo = m_document->current();
    const DistributionPtr& distribution = m_controller->distribution();
    if (!point || !photo || !distribution) return m_probe->clear();
    m_probe->setProbe(probe(*distribution, point->x(), point->y()), makeShiftTable(photo->settings, distribution->axis()));
}

void MainWindow::convergeAt(QPointF point) {
    const Photo* const photo = m_document->current();
    const DistributionPtr& distribution = m_controller->distribution();
    if (!photo || !distribution) return;
    StereoSettings settings = photo->settings;
    deep3d::convergeAt(settings, distribution->axis(), probe(*distribution, point.x(), point.y()).expectedDisparity);
    editSettings(EditId::ConvergeHere, settings, true);
    m_actions->converge->setChecked(false);
}

void MainWindow::askAboutTwoViews(const QString& sentence, const EyeLayout& eyes) {
    const auto answer = [this, eyes](const char* name, TwoViews views) {
        return MessageBar::Answer{name, coreText(labelOf(kTwoViews, views)), [this, eyes, views] {
                                      Project project = m_document->current()->project;
                                      project.views = {views, eyes};
                                      m_document->editProject(EditId::Views, project);
                                  }};
    };
    std::vector<MessageBar::Answer> answers;
    if (eyes.kind != StereoKind::None)
        answers = {answer("answerKeepViews", TwoViews::Keep), answer("answerConvertLeft", TwoViews::ConvertLeft)};
    answers.push_back(answer("answerOnePicture", TwoViews::OnePicture));
    m_message->ask(sentence, answers);
}

// Another picture is to be seen of the same file: it is opened anew.
void MainWindow::showViews() {
    if (m_document->current()->project.views != m_shownViews) showPhoto();
}

void MainWindow::showFailure(PhotoId photo, const QString& sentence, bool cannotOpen) {
    m_preview->setNote(cannotOpen ? tr("This cannot be shown.") : QString());
    m_message->showMessage(sentence);
    if (cannotOpen) m_document->setProblem(photo, sentence);
}

void MainWindow::editSettings(EditId edit, const StereoSettings& settings, bool finished) {
    m_document->edit(edit, settings, finished);
}

void MainWindow::setLook(const PreviewMode& mode, AnaglyphKind glasses) {
    m_mode = mode;
    m_glasses = glasses;
    m_actions->showLook(mode, glasses);
    m_controller->setLook(mode, glasses);
    m_settings.setValue(kModeKey, previewModeName(mode));
    m_settings.setValue(kGlassesKey, QLatin1String(nameOf(kAnaglyphKinds, glasses)));
}

void MainWindow::setTheme(Theme theme) {
    applyStyle(*qApp, theme);
    m_actions->showTheme(theme);
    m_settings.setValue(kThemeKey, int(theme));
}

void MainWindow::connectNetworks() {
    connect(m_networks, &NetworkMenu::chosen, this, &MainWindow::useNetwork);
    connect(m_networks, &NetworkMenu::noted, statusBar(), [this](const QString& text) { statusBar()->showMessage(text); });
    connect(m_networks, &NetworkMenu::failed, m_message, &MessageBar::showMessage);
}

// Exports that run go on with the network they began with.
void MainWindow::useNetwork(const std::filesystem::path& file) {
    m_engines.networkFile = file;
    m_controller->setEngines(m_engines);
    m_exports->setEngines(m_engines);
    m_queue->setEngines(m_engines);
    m_forecaster->setEngines(m_engines);
    m_cutDepths->setEngines(m_engines);
    m_preparer->setEngines(m_engines);
    m_smoothing->setEngines(m_engines);
    m_layers->setDistribution(nullptr, nullptr);
    m_askedCuts.clear();
    if (!m_clip) return;
    showProject();
    prepareDepth();
}

void MainWindow::setFullScreen(bool on) {
    if (on == m_actions->leaveFullScreen->isEnabled()) return;
    m_actions->fullScreen->setChecked(on);
    m_actions->leaveFullScreen->setEnabled(on);
    if (on) {
        m_layoutBeforeFullScreen = saveState(kLayoutVersion);
        m_wasMaximised = isMaximized();
        for (QDockWidget* dock : docks()) dock->hide();
    }
    menuBar()->setVisible(!on);
    statusBar()->setVisible(!on);
    m_actions->toolBar->setVisible(!on);
    if (on) return showFullScreen();
    m_wasMaximised ? showMaximized() : showNormal();
    restoreState(m_layoutBeforeFullScreen, kLayoutVersion);
}

void MainWindow::paste() {
    const QMimeData* const data = QApplication::clipboard()->mimeData();  // null where the clipboard is empty
    const QStringList files = data ? m_received.files(*data) : QStringList();
    if (files.isEmpty())
        statusBar()->showMessage(tr("There is no picture on the clipboard."), 4000);
    else
        open(files);
}

void MainWindow::exportPhoto() {
    const Photo* const photo = m_document->current();
    if (!photo || m_photoSize.width == 0) return;
    if (m_clip) return exportClip();
    auto* dialog = new ExportDialog({photo->path, photo->settings, photo->project.views, m_photoSize, m_glasses}, *m_exports, m_dialogs,
                                    m_settings, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ExportDialog::exported, this, [this](const QStringList& files) {
        statusBar()->showMessage(tr("Saved %1").arg(files.join(QStringLiteral(", "))), 8000);
    });
    dialog->open();
}

void MainWindow::stepPhoto(int step) {
    const Photo* const photo = m_document->current();
    if (photo) m_document->setCurrent(m_document->idAt(m_document->rowOf(photo->id) + step));
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    if (ReceivedPhotos::canTake(*event->mimeData())) event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event) {
    const QStringList files = m_received.files(*event->mimeData());
    if (files.isEmpty()) return;
    event->acceptProposedAction();
    open(files);
}

}  // namespace deep3d
