// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
// How the main window treats clips and projects.
#include <QAction>
#include <QDockWidget>
#include <QStatusBar>

#include "ui/clip_export_dialog.h"
#include "ui/clip_scanner.h"
#include "ui/cut_depth_finder.h"
#include "ui/depth_preparer.h"
#include "ui/export_queue.h"
#include "ui/main_window.h"
#include "ui/message_bar.h"
#include "ui/player.h"
#include "ui/preview_controller.h"
#include "ui/preview_widget.h"
#include "ui/project_keeper.h"
#include "ui/smoothing_ahead.h"
#include "ui/thumbnail_loader.h"
#include "ui/timeline_panel.h"
#include "ui/window_actions.h"

namespace deep3d {

void MainWindow::connectPlayer() {
    connect(m_clipActions.play, &QAction::triggered, m_player, &Player::togglePlaying);
    connect(m_preview, &PreviewWidget::spaceTapped, m_clipActions.play, &QAction::trigger);
    connect(m_clipActions.backward, &QAction::triggered, this, [this] { m_player->faster(-1); });
    connect(m_clipActions.forward, &QAction::triggered, this, [this] { m_player->faster(1); });
    connect(m_clipActions.stepBack, &QAction::triggered, this, [this] { m_player->step(-1); });
    connect(m_clipActions.stepForward, &QAction::triggered, this, [this] { m_player->step(1); });
    connect(m_clipActions.loop, &QAction::toggled, m_player, &Player::setLooping);
    connect(m_clipActions.mute, &QAction::toggled, this, [this](bool heard) { m_player->setMuted(!heard); });
    connect(m_player, &Player::frameChanged, m_document, &Document::setFrame);
    connect(m_player, &Player::playingChanged, this, [this](bool playing) {
        m_clipActions.showPlaying(playing);
        showFrame();
    });
    connect(m_document, &Document::frameChanged, this, &MainWindow::showFrame);
    connect(m_controller, &PreviewController::smoothingProgressed, m_timeline, &TimelinePanel::setSmoothing);
    connect(m_controller, &PreviewController::clipOpened, this, &MainWindow::showClip);
}

void MainWindow::connectTimeline() {
    TimelineView& view = m_timeline->view();
    connect(&view, &TimelineView::scrubbed, m_player, &Player::seek);
    connect(&view, &TimelineView::rangeChosen, this, [this, &view](const std::optional<ShotRange>& range) {
        m_player->setRange(range);
        view.setRange(range);
        moveHead();
    });
    connect(m_timeline, &TimelinePanel::edited, m_document, &Document::editProject);
    connect(m_document, &Document::projectChanged, this, [this] {
        showProject();
        showFrame();  // its shot and flicker reduction may be others now
        m_preparer->hold();
    });
    connect(m_preparer, &DepthPreparer::listed, &view, &TimelineView::setAnswered);
    connect(m_preparer, &DepthPreparer::prepared, &view, &TimelineView::addAnswered);
    connect(m_preparer, &DepthPreparer::prepared, m_smoothing, &SmoothingAhead::lookAgain);
    connect(m_cutDepths, &CutDepthFinder::found, m_timeline, &TimelinePanel::setCutDepths);
    connect(m_scanner, &ClipScanner::thumbnailReady, &view, &TimelineView::addThumbnail);
    connect(m_scanner, &ClipScanner::cutsProgressed, m_timeline, &TimelinePanel::setLooking);
    connect(m_scanner, &ClipScanner::cutsFound, this, [this](PhotoId photo, const std::vector<int64_t>& cuts) {
        m_timeline->setLooking(-1.0);
        m_document->setFoundCuts(photo, cuts);
    });
    connect(m_scanner, &ClipScanner::failed, this, [this](const QString& sentence) {
        m_timeline->setLooking(-1.0);
        m_message->showMessage(sentence);
    });
}

void MainWindow::connectProjects() {
    connect(m_actions->saveProject, &QAction::triggered, this, [this] { m_projects->save(false); });
    connect(m_actions->saveProjectAs, &QAction::triggered, this, [this] { m_projects->save(true); });
    connect(m_projects, &ProjectKeeper::opened, m_document, &Document::setCurrent);
    connect(m_projects, &ProjectKeeper::saved, this,
            [this](const QString& file) { statusBar()->showMessage(tr("Saved %1").arg(file), 8000); });
    connect(m_document, &Document::rowsInserted, this, [this](const QModelIndex&, int first, int last) {
        for (int row = first; row <= last; ++row) {
            const PhotoId id = m_document->idAt(row);
            m_thumbnails->load(id, m_document->find(id)->path);
        }
    });
}

void MainWindow::connectExports() {
    connect(m_queue, &ExportQueue::finished, this, [this](const QStringList& files) {
        statusBar()->showMessage(tr("Saved %1").arg(files.join(QStringLiteral(", "))), 8000);
    });
    connect(m_queue, &ExportQueue::failed, m_message, &MessageBar::showMessage);
}

void MainWindow::exportClip() {
    const Photo& clip = *m_document->current();
    m_player->pause();
    auto* dialog = new ClipExportDialog({clip.path, clip.project, m_clip, m_glasses, m_player->range()}, *m_forecaster,
                                        m_dialogs, m_settings, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ClipExportDialog::wanted, this, [this](const ClipExport& job) {
        m_queue->add(job);
        m_queueDock->show();
        m_queueDock->raise();
    });
    dialog->open();
}

void MainWindow::recover() {
    if (m_queue->hasPaused()) {
        m_queueDock->show();
        m_queueDock->raise();
        m_dialogs.ask(this, tr("%n export(s) were not finished. Go on with them now?", nullptr, m_queue->rowCount()),
                      tr("&Go on"), [this] { m_queue->resumeAll(); });
    }
    if (const int count = m_projects->recover())
        statusBar()->showMessage(tr("%n picture(s) or clip(s) with work that was not saved are back.", nullptr, count),
                                 15000);
}

void MainWindow::showClip(PhotoId photo, const ClipFactsPtr& clip) {
    const Photo* const current = m_document->current();
    if (!current || current->id != photo) return;
    m_clip = clip;
    m_player->setClip(clip, current->frame);
    m_timeline->setClip(clip);
    m_clipActions.setEnabled(true);
    showProject();
    m_timeline->setFrame(current->frame);
    m_clipActions.showSound(m_player->hasSound());
    m_timelineDock->show();
    m_timelineDock->raise();
    m_scanner->scan(photo, current->path, m_shownViews.takenApart(), !current->project.cutsKnown);
    prepareDepth();
}

// Views that are kept need none.
void MainWindow::prepareDepth() {
    if (m_shownViews.keeps()) return;
    m_preparer->setClip(m_document->current()->path, m_shownViews.takenApart());
    m_smoothing->setClip(m_document->current()->path, m_shownViews.takenApart());
    moveHead();
}

void MainWindow::closeClip() {
    m_clip = nullptr;
    m_scanner->stop();
    m_cutDepths->stop();
    m_preparer->stop();
    m_smoothing->stop();
    m_askedCuts.clear();
    m_player->setClip(nullptr, 0);
    m_clipActions.setEnabled(false);
    m_timeline->setClip(nullptr);
}

// A photo has none; what was behind it is the layers' place.
void MainWindow::hideTimeline() {
    const bool wasInFront = m_timelineDock->isVisible();
    m_timelineDock->hide();
    if (wasInFront) m_layersDock->raise();
}

void MainWindow::showProject() {
    const Photo& clip = *m_document->current();
    m_timeline->setProject(clip.project);
    if (!m_clip || m_askedCuts == clip.project.cuts || m_shownViews.keeps()) return;
    m_askedCuts = clip.project.cuts;
    m_cutDepths->find(clip.path, m_shownViews.takenApart(), m_askedCuts);
}

void MainWindow::showFrame() {
    const Photo* const photo = m_document->current();
    if (!photo || !m_clip) return;
    m_timeline->setFrame(photo->frame);
    const bool isSmoothed = photo->project.reducesFlicker;
    m_controller->setFrame(*photo, m_player->isPlaying(),
                           isSmoothed ? m_smoothing->known(photo->frame, shotAt(photo->project, photo->frame).first) : nullptr);
    moveHead();
}

void MainWindow::moveHead() {
    const Photo& clip = *m_document->current();
    const PlayHead head{clip.frame, m_player->rate(), m_player->range().value_or(ShotRange{}), clip.project.cuts};
    m_preparer->setHead(head);
    if (clip.project.reducesFlicker) m_smoothing->setHead(head);
}

void MainWindow::showDepthState(const PreviewPicture& picture) {
    if (picture.isOwn) return;
    const bool isPlaying = m_player->isPlaying();
    if (!picture.isBorrowed) m_timeline->view().addAnswered(picture.frame);
    // While it plays, a single answered frame among others says nothing.
    if (picture.isBorrowed || !isPlaying) m_timeline->setBorrowed(picture.isBorrowed);
    const bool reducesFlicker = m_document->current()->project.reducesFlicker;
    if (isPlaying || picture.isSmoothed || !reducesFlicker) m_timeline->setSmoothing(-1.0);
    m_timeline->setPlayed(isPlaying, picture.isSmoothed || !reducesFlicker);
}

}  // namespace deep3d
