// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QMainWindow>

#include <memory>

#include "ui/clip_actions.h"
#include "ui/clip_facts.h"
#include "ui/dialogs.h"
#include "ui/document.h"
#include "ui/lazy_network.h"
#include "ui/photo_files.h"
#include "ui/preview_mode.h"
#include "ui/style.h"

class QScrollArea;
class QSettings;
class QStackedWidget;

namespace deep3d {

class ClipScanner;
class ClipForecaster;
class CutDepthFinder;
class DepthPreparer;
class ExportController;
class ExportDialog;
class ExportQueue;
class ExportQueuePanel;
class LayerGrid;
class MediaPanel;
class MessageBar;
class NetworkMenu;
class Player;
class PreviewController;
class PreviewWidget;
class ProbePanel;
class ProjectKeeper;
class RecentFiles;
class SmoothingAhead;
class StatusPanel;
class StereoPanel;
class ThumbnailLoader;
class TimelinePanel;
class WindowActions;
struct PreviewPicture;

// The photo and the clip that the program brings along; empty: none.
struct SampleFiles {
    std::filesystem::path photo, clip;
};

// The studio's window: it builds the panels and connects them with the document and the controllers, nothing else.
// Everything it needs from outside is given to it. GUI thread.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    // Without a networkFile the factories' network is the one that the settings remember, else the shipped one.
    // `settings` and `dialogs` are borrowed and must outlive the window. Samples that there are have an action each.
    MainWindow(EngineFactories factories, QSettings& settings, Dialogs& dialogs,
               const SampleFiles& samples = {}, QWidget* parent = nullptr);
    ~MainWindow() override;

    // Opens photos, clips and projects and shows the first of them.
    void openPaths(const std::vector<std::filesystem::path>& paths);
    // Lets the window become low enough for a screen with this much room: there the stereo controls may be scrolled.
    void fitTo(QSize room);
    // Brings back what an earlier run left without saving it.
    void recover();
    Document& document() { return *m_document; }
    PreviewController& preview() { return *m_controller; }
    ExportQueue& exports() { return *m_queue; }
    Player& player() { return *m_player; }
    ProjectKeeper& projects() { return *m_projects; }

protected:
    bool event(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void makePanels();
    void makeDocks();
    QDockWidget* dock(const char* name, const QString& title, QWidget* widget, Qt::DockWidgetArea area);
    void arrangeDocks();
    void connectDocument();
    void connectPreview();
    void connectPanels();
    void connectActions();
    void connectPlayer();
    void connectTimeline();
    void connectProjects();
    void connectExports();
    void connectNetworks();
    QList<QDockWidget*> docks() const;
    void restore();

    void open(const QStringList& paths);
    void showPhoto();
    void showSettings();
    void showClip(PhotoId photo, const ClipFactsPtr& clip);
    void prepareDepth();
    void closeClip();
    void hideTimeline();
    void showProject();
    void showFrame();
    void moveHead();
    void showDepthState(const PreviewPicture& picture);
    void showPicture(const PreviewPicture& picture);
    void showLayer(int layer);
    void showProbe(const std::optional<QPointF>& point);
    void convergeAt(QPointF point);
    void askAboutTwoViews(const QString& sentence, const EyeLayout& eyes);
    void showViews();
    void showFailure(PhotoId photo, const QString& sentence, bool cannotOpen);
    void setLook(const PreviewMode& mode, AnaglyphKind glasses);
    void setTheme(Theme theme);
    void useNetwork(const std::filesystem::path& file);
    void setFullScreen(bool on);
    void paste();
    void exportPhoto();
    void exportClip();
    void stepPhoto(int step);
    void editSettings(EditId edit, const StereoSettings& settings, bool finished);

    QSettings& m_settings;
    Dialogs& m_dialogs;
    const QString m_samplePhoto, m_sampleClip;
    ReceivedPhotos m_received;
    std::vector<int64_t> m_askedCuts;  // whose depths are known or being looked for
    ViewChoice m_shownViews;  // of the current photo
    ClipFactsPtr m_clip;  // null: the current photo is none, or not known yet
    Size m_photoSize;  // of the current photo, once it is known
    PreviewMode m_mode;
    AnaglyphKind m_glasses = AnaglyphKind::RedCyanDubois;
    QByteArray m_layoutBeforeFullScreen;
    bool m_wasMaximised = false, m_isArranged = false;

    NetworkMenu* m_networks;
    EngineFactories m_engines;
    Document* m_document;
    PreviewController* m_controller;
    ExportController* m_exports;
    ExportQueue* m_queue;
    ThumbnailLoader* m_thumbnails;
    ClipScanner* m_scanner;
    CutDepthFinder* m_cutDepths;
    DepthPreparer* m_preparer;
    SmoothingAhead* m_smoothing;
    ClipForecaster* m_forecaster;
    Player* m_player;
    ProjectKeeper* m_projects;
    RecentFiles* m_recent;
    WindowActions* m_actions;
    ClipActions m_clipActions;
    QStackedWidget* m_pages;
    PreviewWidget* m_preview;
    MessageBar* m_message;
    MediaPanel* m_media;
    StereoPanel* m_stereo;
    QScrollArea* m_stereoScroll;
    ProbePanel* m_probe;
    LayerGrid* m_layers;
    TimelinePanel* m_timeline;
    ExportQueuePanel* m_queuePanel;
    StatusPanel* m_status;
    QDockWidget *m_mediaDock, *m_stereoDock, *m_probeDock, *m_layersDock, *m_timelineDock, *m_queueDock;
};

}  // namespace deep3d
