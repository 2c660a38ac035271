// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "ui/main_window.h"

#include <QAction>
#include <QDir>
#include <QDockWidget>
#include <QFileInfo>
#include <QLabel>
#include <QScrollArea>
#include <QSettings>
#include <QStackedWidget>
#include <QStatusBar>
#include <QVBoxLayout>

#include "ui/clip_scanner.h"
#include "ui/core_text.h"
#include "ui/clip_forecaster.h"
#include "ui/cut_depth_finder.h"
#include "ui/depth_preparer.h"
#include "ui/export_controller.h"
#include "ui/export_queue_panel.h"
#include "ui/help_dialogs.h"
#include "ui/icons.h"
#include "ui/layer_grid.h"
#include "ui/media_panel.h"
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
#include "ui/thumbnail_loader.h"
#include "ui/timeline_panel.h"
#include "ui/welcome.h"
#include "ui/window_actions.h"

namespace deep3d {

namespace {

// Beside the settings, so that each set of settings has its own.
QString beside(const QSettings& settings, const char* name) {
    return QFileInfo(settings.fileName()).dir().filePath(QString::fromLatin1(name));
}

// px of the docks at first
constexpr int kMedia = 120, kInspector = 264, kLowLayers = 176, kHighLayers = 240;

EngineFactories withNetwork(EngineFactories factories, const std::filesystem::path& file) {
    factories.networkFile = file;
    return factories;
}

}  // namespace

MainWindow::MainWindow(EngineFactories factories, QSettings& settings, Dialogs& dialogs,
                       const SampleFiles& samples, QWidget* parent)
    : QMainWindow(parent), m_settings(settings), m_dialogs(dialogs), m_samplePhoto(toQString(samples.photo)),
      m_sampleClip(toQString(samples.clip)), m_networks(new NetworkMenu(settings, dialogs, factories.networkFile, this)),
      m_engines(withNetwork(factories, m_networks->file())),
      m_document(new Document(this)), m_controller(new PreviewController(m_engines, this)),
      m_exports(new ExportController(m_engines, this)),
      m_queue(new ExportQueue(m_engines, beside(settings, "exports.json"), this)), m_thumbnails(new ThumbnailLoader(this)),
      m_scanner(new ClipScanner(this)), m_cutDepths(new CutDepthFinder(m_engines, this)),
      m_preparer(new DepthPreparer(m_engines, this)), m_smoothing(new SmoothingAhead(m_engines, this)),
      m_forecaster(new ClipForecaster(m_engines, this)), m_player(new Player(makeClipSound, this)),
      m_projects(new ProjectKeeper(*m_document, dialogs, beside(settings, "autosave"), this)),
      m_recent(new RecentFiles(settings, this)), m_actions(new WindowActions(*this, m_document->undoGroup())),
      m_clipActions(*this) {
    setObjectName(QStringLiteral("mainWindow"));
    setWindowIcon(applicationIcon());
    setAcceptDrops(true);
    makePanels();
    makeDocks();
    m_actions->makeMenus(docks(), m_clipActions.all(), m_networks);
    m_actions->makeToolBar();
    connectDocument();
    connectPreview();
    connectPanels();
    connectActions();
    connectPlayer();
    connectTimeline();
    connectProjects();
    connectExports();
    connectNetworks();
    restore();
    showPhoto();
}

MainWindow::~MainWindow() = default;

void MainWindow::makePanels() {
    m_preview = new PreviewWidget;
    m_message = new MessageBar;
    m_media = new MediaPanel(*m_document);
    m_stereo = new StereoPanel({m_actions->converge, m_actions->swapEyes, m_actions->reset});
    m_stereoScroll = new QScrollArea;
    m_stereoScroll->setWidget(m_stereo);
    m_stereoScroll->setWidgetResizable(true);
    m_stereoScroll->setFrameShape(QFrame::NoFrame);
    m_stereoScroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_probe = new ProbePanel;
    m_layers = new LayerGrid;
    m_timeline = new TimelinePanel(m_clipActions);
    m_queuePanel = new ExportQueuePanel(*m_queue, m_dialogs);
    m_status = new StatusPanel(statusBar());

    m_pages = new QStackedWidget;
    m_actions->openSample->setVisible(!m_samplePhoto.isEmpty());
    m_actions->openSampleClip->setVisible(!m_sampleClip.isEmpty());
    m_pages->addWidget(new Welcome({m_actions->open, m_actions->openSample, m_actions->openSampleClip}));
    m_pages->addWidget(m_preview);
    auto* centre = new QWidget;
    auto* column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_message);
    column->addWidget(m_pages, 1);
    setCentralWidget(centre);
}

void MainWindow::makeDocks() {
    setDockOptions(AnimatedDocks | AllowNestedDocks | AllowTabbedDocks);
    setCorner(Qt::BottomRightCorner, Qt::BottomDockWidgetArea);  // all layers in one row
    setCorner(Qt::BottomLeftCorner, Qt::BottomDockWidgetArea);
    m_mediaDock = dock("mediaDock", tr("Media"), m_media, Qt::LeftDockWidgetArea);
    m_stereoDock = dock("stereoDock", tr("Stereo"), m_stereoScroll, Qt::RightDockWidgetArea);
    m_probeDock = dock("probeDock", tr("Point under the pointer"), m_probe, Qt::RightDockWidgetArea);
    m_timelineDock = dock("timelineDock", tr("Timeline"), m_timeline, Qt::BottomDockWidgetArea);
    m_queueDock = dock("exportsDock", tr("Exports"), m_queuePanel, Qt::BottomDockWidgetArea);
    m_layersDock = dock("layersDock", tr("Layers, near to far"), m_layers, Qt::BottomDockWidgetArea);
    for (QDockWidget* later : {m_timelineDock, m_queueDock}) {  // beside each other they would widen the window
        tabifyDockWidget(m_layersDock, later);
        later->hide();
    }
}

QList<QDockWidget*> MainWindow::docks() const {
    return {m_mediaDock, m_timelineDock, m_layersDock, m_queueDock, m_stereoDock, m_probeDock};
}

QDockWidget* MainWindow::dock(const char* name, const QString& title, QWidget* widget, Qt::DockWidgetArea area) {
    auto* dock = new QDockWidget(title);
    dock->setObjectName(QString::fromLatin1(name));
    dock->setWidget(widget);
    addDockWidget(area, dock);
    return dock;
}

// The sizes at which the picture has at least three fifths of a window of 1920 x 1080. In smaller windows what a picture of
// 16:9 leaves free goes to the layers, whose pictures would be very small.
void MainWindow::arrangeDocks() {
    for (QDockWidget* dock : docks()) dock->setFloating(false);
    for (QDockWidget* dock : {m_mediaDock, m_stereoDock, m_probeDock, m_layersDock}) dock->show();
    addDockWidget(Qt::LeftDockWidgetArea, m_mediaDock);
    addDockWidget(Qt::RightDockWidgetArea, m_stereoDock);
    addDockWidget(Qt::RightDockWidgetArea, m_probeDock);
    addDockWidget(Qt::BottomDockWidgetArea, m_layersDock);
    tabifyDockWidget(m_layersDock, m_timelineDock);
    tabifyDockWidget(m_timelineDock, m_queueDock);
    // They come with the first clip and the first export; photos need the room.
    m_timelineDock->setVisible(m_clip != nullptr);
    m_queueDock->setVisible(m_queue->rowCount() > 0);
    (m_clip ? m_timelineDock : m_layersDock)->raise();
    resizeDocks({m_mediaDock, m_stereoDock}, {kMedia, kInspector}, Qt::Horizontal);
    resizeDocks({m_stereoDock, m_probeDock}, {280, 1000}, Qt::Vertical);
    const int picture = (width() - kMedia - kInspector) * 9 / 16;
    const int free = centralWidget()->height() + m_layersDock->height() - picture;
    resizeDocks({m_layersDock}, {std::clamp(free, kLowLayers, kHighLayers)}, Qt::Vertical);
}

void MainWindow::connectDocument() {
    connect(m_document, &Document::currentChanged, this, &MainWindow::showPhoto);
    connect(m_document, &Document::projectChanged, this, &MainWindow::showViews);
    connect(m_document, &Document::settingsChanged, this, &MainWindow::showSettings);
    connect(m_thumbnails, &ThumbnailLoader::loaded, m_document, &Document::setThumbnail);
    connect(m_thumbnails, &ThumbnailLoader::failed, m_document, &Document::setProblem);
    connect(m_recent, &RecentFiles::chosen, this, [this](const QString& path) { open({path}); });
    m_recent->attach(m_actions->recent);
}

void MainWindow::connectPreview() {
    connect(m_controller, &PreviewController::photoOpened, this,
            [this](PhotoId, const QString& warning, const QString& twoViews, const EyeLayout& eyes) {
        m_preview->setNote(m_shownViews.keeps() ? QString() : tr("Looking at the depth …"));
        if (twoViews.isEmpty() || !warning.isEmpty())
            m_message->showMessage(warning);
        else
            askAboutTwoViews(twoViews, eyes);
    });
    connect(m_controller, &PreviewController::depthReady, this, [this](PhotoId, const FramePtr& small) {
        m_preview->setNote({});
        m_layers->setDistribution(m_controller->distribution(), small);
        showSettings();
    });
    connect(m_controller, &PreviewController::pictureReady, this, &MainWindow::showPicture);
    connect(m_controller, &PreviewController::failed, this, &MainWindow::showFailure);
    connect(m_controller, &PreviewController::timesChanged, m_status, &StatusPanel::setTimes);
    connect(m_controller, &PreviewController::engineKnown, m_status, &StatusPanel::setEngine);
    connect(m_preview, &PreviewWidget::viewChanged, this, [this] {
        m_controller->setView(m_preview->viewport(), m_preview->requestedZoom());
        if (m_photoSize.width > 0) m_status->setZoom(m_preview->zoom());
    });
    connect(m_preview, &PreviewWidget::pointed, this, &MainWindow::showProbe);
    connect(m_preview, &PreviewWidget::picked, this, &MainWindow::convergeAt);
    connect(m_preview, &PreviewWidget::pickingCancelled, m_actions->converge, [this] { m_actions->converge->setChecked(false); });
}

void MainWindow::connectPanels() {
    connect(m_stereo, &StereoPanel::edited, this, &MainWindow::editSettings);
    connect(m_stereo, &StereoPanel::editFinished, m_document, &Document::endGesture);
    connect(m_layers, &LayerGrid::layerHovered, this, &MainWindow::showLayer);
    connect(m_layers, &LayerGrid::gainsEdited, this, [this](const std::vector<double>& gains, bool finished) {
        const Photo* const photo = m_document->current();
        if (!photo) return;
        StereoSettings settings = photo->settings;
        settings.gains = gains;
        editSettings(EditId::LayerGains, settings, finished);
    });
    connect(m_layers, &LayerGrid::offsetsEdited, this, [this](const std::vector<double>& offsets, bool finished) {
        const Photo* const photo = m_document->current();
        if (!photo) return;
        StereoSettings settings = photo->settings;
        settings.offsets = offsets;
        editSettings(EditId::LayerOffsets, settings, finished);
    });
    connect(m_layers, &LayerGrid::layersReset, this,
            [this](const std::vector<double>& gains, const std::vector<double>& offsets) {
        const Photo* const photo = m_document->current();
        if (!photo) return;
        StereoSettings settings = photo->settings;
        settings.gains = gains;
        settings.offsets = offsets;
        editSettings(EditId::Reset, settings, true);
    });
}

void MainWindow::connectActions() {
    const WindowActions& a = *m_actions;
    connect(a.open, &QAction::triggered, this, [this] {
        const QString folder = m_settings.value(QStringLiteral("files/folder")).toString();
        m_dialogs.openFiles(this, folder, [this](const QStringList& paths) { open(paths); });
    });
    connect(a.openSample, &QAction::triggered, this, [this] { open({m_samplePhoto}); });
    connect(a.openSampleClip, &QAction::triggered, this, [this] { open({m_sampleClip}); });
    connect(a.paste, &QAction::triggered, this, &MainWindow::paste);
    connect(a.exportPhoto, &QAction::triggered, this, &MainWindow::exportPhoto);
    connect(a.closePhoto, &QAction::triggered, this, [this] {
        if (const Photo* photo = m_document->current()) m_document->remove(photo->id);
    });
    connect(a.quit, &QAction::triggered, this, &QWidget::close);
    connect(a.nextPhoto, &QAction::triggered, this, [this] { stepPhoto(1); });
    connect(a.previousPhoto, &QAction::triggered, this, [this] { stepPhoto(-1); });
    connect(a.converge, &QAction::toggled, m_preview, &PreviewWidget::setPicking);
    connect(a.swapEyes, &QAction::triggered, this, [this](bool on) {
        const Photo* const photo = m_document->current();
        if (!photo) return;
        StereoSettings settings = photo->settings;
        settings.swapEyes = on;
        editSettings(EditId::SwapEyes, settings, true);
    });
    connect(a.reset, &QAction::triggered, this, [this] { editSettings(EditId::Reset, openingSettings(), true); });
    connect(a.zoomIn, &QAction::triggered, this, [this] { m_preview->zoomBy(1.25); });
    connect(a.zoomOut, &QAction::triggered, this, [this] { m_preview->zoomBy(0.8); });
    connect(a.fit, &QAction::triggered, m_preview, &PreviewWidget::fit);
    connect(a.actualSize, &QAction::triggered, this, [this] { m_preview->zoomTo(1.0); });
    connect(a.fullScreen, &QAction::triggered, this, &MainWindow::setFullScreen);
    connect(a.leaveFullScreen, &QAction::triggered, this, [this] { setFullScreen(false); });
    connect(a.resetLayout, &QAction::triggered, this, &MainWindow::arrangeDocks);
    connect(a.keys, &QAction::triggered, this, [this] { showKeyboardHelp(this); });
    connect(a.about, &QAction::triggered, this, [this] { showAbout(this); });
    connect(m_actions, &WindowActions::modeChosen, this, [this](const PreviewMode& mode) { setLook(mode, m_glasses); });
    connect(m_actions, &WindowActions::glassesChosen, this, [this](AnaglyphKind kind) { setLook(m_mode, kind); });
    connect(m_actions, &WindowActions::themeChosen, this, &MainWindow::setTheme);
}

}  // namespace deep3d
