// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "ui/window_actions.h"

#include <QAction>
#include <QActionGroup>
#include <QComboBox>
#include <QDockWidget>
#include <QLabel>
#include <QMainWindow>
#include <QMenuBar>
#include <QToolBar>
#include <QUndoGroup>

#include "ui/action_text.h"
#include "ui/core_text.h"
#include "ui/icons.h"

namespace deep3d {

namespace {

// The key of a preview mode: the ones used most have a digit.
int digitOf(const PreviewMode& mode) {
    if (mode.wiggle) return 4;
    switch (mode.layout) {
        case Layout::Anaglyph: return 1;
        case Layout::SbsFull: return 2;
        case Layout::CrossEyed: return 3;
        case Layout::LeftOnly: return 5;
        case Layout::RightOnly: return 6;
        case Layout::Difference: return 7;
        case Layout::Depth: return 8;
        case Layout::Doubt: return 9;
        case Layout::Original: return 0;
        default: return -1;
    }
}

QAction* withIcon(QAction* action, Glyph glyph) {
    action->setIcon(icon(glyph));
    return action;
}

}  // namespace

QAction* makeAction(QMainWindow& window, const char* name, const QString& text, const QKeySequence& keys,
                    const QString& toolTip) {
    auto* action = new QAction(text, &window);
    action->setObjectName(QString::fromLatin1(name));
    action->setIconText(withoutLetterAndDots(text));
    action->setShortcut(keys);
    QString tip = toolTip.isEmpty() ? withoutLetter(text) : toolTip;
    if (!keys.isEmpty()) tip += QStringLiteral(" (%1)").arg(keys.toString(QKeySequence::NativeText));
    action->setToolTip(tip);
    window.addAction(action);
    return action;
}

WindowActions::WindowActions(QMainWindow& window, QUndoGroup& undoGroup) : QObject(&window), m_window(window) {
    makeFileActions();
    makeEditActions(undoGroup);
    makeViewActions();
    makeModes();
    makeGlasses();
    makeThemes();
}

void WindowActions::makeFileActions() {
    open = withIcon(makeAction(m_window, "actionOpen", tr("&Open …"), QKeySequence::Open), Glyph::Open);
    openSample = makeAction(m_window, "actionOpenSample", tr("Open the sample p&hoto"));
    openSampleClip = makeAction(m_window, "actionOpenSampleClip", tr("Open the sample c&lip"));
    paste = makeAction(m_window, "actionPaste", tr("&Paste"), QKeySequence::Paste,
                 tr("Open the picture or the files that were copied"));
    saveProject = withIcon(makeAction(m_window, "actionSave", tr("&Save project"), QKeySequence::Save,
                                      tr("Keep the settings, keyframes and cuts in a file")), Glyph::Save);
    saveProjectAs = makeAction(m_window, "actionSaveAs", tr("Save project &as …"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S));
    exportPhoto = withIcon(makeAction(m_window, "actionExport", tr("&Export …"), tr("Ctrl+E")), Glyph::Export);
    closePhoto = makeAction(m_window, "actionClose", tr("&Close"), QKeySequence::Close);
    quit = makeAction(m_window, "actionQuit", tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q));
    recent = new QMenu(tr("Open &recent"), &m_window);
    recent->setObjectName(QStringLiteral("menuRecent"));
    recent->setToolTipsVisible(true);
    keys = makeAction(m_window, "actionKeys", tr("&Keyboard …"), QKeySequence(Qt::Key_F1));
    about = makeAction(m_window, "actionAbout", tr("&About Deep3D Studio"));
}

void WindowActions::makeEditActions(QUndoGroup& undoGroup) {
    undo = undoGroup.createUndoAction(this, tr("Undo"));
    redo = undoGroup.createRedoAction(this, tr("Redo"));
    // Their own way to put a step's name after the word: it needs a colon in some languages, and none without a name.
    connect(&undoGroup, &QUndoGroup::undoTextChanged, undo,
            [this](const QString& step) { undo->setText(step.isEmpty() ? tr("Undo") : tr("Undo %1").arg(step)); });
    connect(&undoGroup, &QUndoGroup::redoTextChanged, redo,
            [this](const QString& step) { redo->setText(step.isEmpty() ? tr("Redo") : tr("Redo %1").arg(step)); });
    undo->setObjectName(QStringLiteral("actionUndo"));
    redo->setObjectName(QStringLiteral("actionRedo"));
    undo->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Z));
    redo->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Y), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z)});
    withIcon(undo, Glyph::Undo);
    withIcon(redo, Glyph::Redo);
    m_window.addActions({undo, redo});

    converge = withIcon(makeAction(m_window, "actionConverge", tr("&Converge here"), QKeySequence(Qt::Key_C),
                             tr("Click on the picture what shall lie in the plane of the screen")), Glyph::Converge);
    converge->setCheckable(true);
    swapEyes = withIcon(makeAction(m_window, "actionSwapEyes", tr("S&wap eyes"), QKeySequence(Qt::Key_X),
                              tr("Exchange the finished left and right views")), Glyph::SwapEyes);
    swapEyes->setCheckable(true);
    reset = withIcon(makeAction(m_window, "actionReset", tr("&Reset"), tr("Ctrl+R"),
                          tr("Put every stereo setting of this photo back")), Glyph::Reset);
}

void WindowActions::makeViewActions() {
    zoomIn = withIcon(makeAction(m_window, "actionZoomIn", tr("Zoom &in"), QKeySequence(Qt::CTRL | Qt::Key_Plus)), Glyph::ZoomIn);
    zoomIn->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)});
    zoomOut = withIcon(makeAction(m_window, "actionZoomOut", tr("Zoom &out"), QKeySequence(Qt::CTRL | Qt::Key_Minus)), Glyph::ZoomOut);
    fit = withIcon(makeAction(m_window, "actionFit", tr("&Fit"), QKeySequence(Qt::Key_F), tr("Show the whole picture")), Glyph::Fit);
    fit->setShortcuts({QKeySequence(Qt::Key_F), QKeySequence(Qt::CTRL | Qt::Key_0)});
    actualSize = withIcon(makeAction(m_window, "actionActualSize", tr("&100 %"), QKeySequence(Qt::CTRL | Qt::Key_1),
                               tr("One pixel of the picture is one of the screen")), Glyph::ActualSize);
    fullScreen = withIcon(makeAction(m_window, "actionFullScreen", tr("F&ull screen"), QKeySequence(Qt::Key_F11)), Glyph::Fullscreen);
    fullScreen->setCheckable(true);
    leaveFullScreen = makeAction(m_window, "actionLeaveFullScreen", tr("Leave full screen"), QKeySequence(Qt::Key_Escape));
    leaveFullScreen->setEnabled(false);
    resetLayout = makeAction(m_window, "actionResetLayout", tr("Put panels &back"));
    nextPhoto = makeAction(m_window, "actionNextPhoto", tr("&Next in the list"), QKeySequence(Qt::Key_PageDown));
    previousPhoto = makeAction(m_window, "actionPreviousPhoto", tr("Pre&vious in the list"), QKeySequence(Qt::Key_PageUp));
}

void WindowActions::makeModes() {
    m_modes = new QActionGroup(this);
    m_modeBox = new QComboBox;
    m_modeBox->setObjectName(QStringLiteral("previewMode"));
    m_modeBox->setAccessibleName(tr("Preview"));
    m_modeBox->setToolTip(tr("How the preview shows the two views; exporting has its own choice (keys 1 … 9, 0)"));
    m_modeBox->setMaxVisibleItems(int(previewModes().size()));
    for (const PreviewMode& mode : previewModes()) {
        const int digit = digitOf(mode);
        const QByteArray name = "mode-" + previewModeName(mode).toLatin1();
        QAction* const action = makeAction(m_window, name.constData(), previewModeLabel(mode),
                                     digit < 0 ? QKeySequence() : QKeySequence(Qt::Key(Qt::Key_0 + digit)));
        action->setCheckable(true);
        m_modes->addAction(action);
        m_modeBox->addItem(action->text());
        connect(action, &QAction::triggered, this, [this, mode] { Q_EMIT modeChosen(mode); });
    }
    connect(m_modeBox, &QComboBox::activated, this,
            [this](int row) { Q_EMIT modeChosen(previewModes()[size_t(row)]); });
}

void WindowActions::makeGlasses() {
    m_glasses = new QActionGroup(this);
    m_glassesBox = new QComboBox;
    m_glassesBox->setObjectName(QStringLiteral("glasses"));
    m_glassesBox->setAccessibleName(tr("Glasses"));
    m_glassesBox->setToolTip(tr("The coloured glasses you wear, and how colours are treated for them"));
    for (const auto& kind : kAnaglyphKinds) {
        const QByteArray name = QByteArray("glasses-") + kind.name;
        QAction* const action = makeAction(m_window, name.constData(), coreText(kind.label));
        action->setCheckable(true);
        m_glasses->addAction(action);
        m_glassesBox->addItem(action->text());
        connect(action, &QAction::triggered, this, [this, value = kind.value] { Q_EMIT glassesChosen(value); });
    }
    connect(m_glassesBox, &QComboBox::activated, this,
            [this](int row) { Q_EMIT glassesChosen(kAnaglyphKinds[size_t(row)].value); });
}

void WindowActions::makeThemes() {
    m_themes = new QActionGroup(this);
    const std::pair<Theme, std::pair<const char*, QString>> themes[] = {
        {Theme::System, {"themeSystem", tr("Like the &system")}},
        {Theme::Light, {"themeLight", tr("&Light")}},
        {Theme::Dark, {"themeDark", tr("&Dark")}}};
    for (const auto& [theme, names] : themes) {
        QAction* const action = makeAction(m_window, names.first, names.second);
        action->setCheckable(true);
        action->setData(int(theme));
        m_themes->addAction(action);
        connect(action, &QAction::triggered, this, [this, theme = theme] { Q_EMIT themeChosen(theme); });
    }
}

void WindowActions::makeMenus(const QList<QDockWidget*>& docks, const QList<QAction*>& clip, QMenu* network) {
    QMenu* const file = m_window.menuBar()->addMenu(tr("&File"));
    file->addAction(open);
    file->addMenu(recent);
    file->addActions({openSample, openSampleClip, paste});
    file->addSeparator();
    file->addActions({saveProject, saveProjectAs});
    file->addSeparator();
    file->addAction(exportPhoto);
    file->addSeparator();
    file->addActions({previousPhoto, nextPhoto, closePhoto});
    file->addSeparator();
    file->addAction(quit);

    QMenu* const edit = m_window.menuBar()->addMenu(tr("&Edit"));
    edit->addActions({undo, redo});
    edit->addSeparator();
    edit->addActions({converge, swapEyes, reset});

    QMenu* const preview = m_window.menuBar()->addMenu(tr("&Preview"));
    preview->addActions(m_modes->actions());
    preview->addSeparator();
    preview->addMenu(tr("&Glasses"))->addActions(m_glasses->actions());

    m_window.menuBar()->addMenu(tr("&Clip"))->addActions(clip);
    m_window.menuBar()->addMenu(network);

    QMenu* const view = m_window.menuBar()->addMenu(tr("&View"));
    view->addActions({zoomIn, zoomOut, fit, actualSize, fullScreen});
    view->addSeparator();
    for (QDockWidget* dock : docks) view->addAction(dock->toggleViewAction());
    view->addAction(resetLayout);
    view->addSeparator();
    view->addMenu(tr("&Theme"))->addActions(m_themes->actions());

    m_window.menuBar()->addMenu(tr("&Help"))->addActions({keys, about});
}

void WindowActions::makeToolBar() {
    toolBar = m_window.addToolBar(tr("Tools"));
    toolBar->setObjectName(QStringLiteral("toolBar"));
    toolBar->setMovable(false);
    toolBar->setIconSize({metrics::kIcon, metrics::kIcon});
    toolBar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    toolBar->setContextMenuPolicy(Qt::PreventContextMenu);
    toolBar->addActions({open, exportPhoto});
    toolBar->addSeparator();
    toolBar->addActions({undo, redo});
    toolBar->addSeparator();
    toolBar->addWidget(m_modeBox);
    toolBar->addWidget(m_glassesBox);
    toolBar->addAction(converge);
    auto* space = new QWidget;
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    toolBar->addWidget(space);
    toolBar->addActions({zoomOut, zoomIn, actualSize, fit, fullScreen});
    for (QAction* action : {undo, redo, zoomOut, zoomIn, actualSize, fit, fullScreen})
        if (auto* button = qobject_cast<QToolButton*>(toolBar->widgetForAction(action)))
            button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    // What does not fit stands behind Qt's own button, whose arrow is black in every theme.
    if (auto* more = toolBar->findChild<QToolButton*>(QStringLiteral("qt_toolbar_ext_button"))) {
        more->setIcon(icon(Glyph::More));
        more->setToolTip(tr("More"));
    }
}

void WindowActions::showLook(const PreviewMode& mode, AnaglyphKind glasses) {
    for (size_t row = 0; row < previewModes().size(); ++row) {
        if (previewModes()[row] != mode) continue;
        m_modes->actions()[qsizetype(row)]->setChecked(true);
        m_modeBox->setCurrentIndex(int(row));
    }
    for (size_t row = 0; row < kAnaglyphKinds.size(); ++row) {
        if (kAnaglyphKinds[row].value != glasses) continue;
        m_glasses->actions()[qsizetype(row)]->setChecked(true);
        m_glassesBox->setCurrentIndex(int(row));
    }
    m_glassesBox->setEnabled(mode.layout == Layout::Anaglyph);
}

void WindowActions::showTheme(Theme theme) {
    for (QAction* action : m_themes->actions()) action->setChecked(action->data().toInt() == int(theme));
}

void WindowActions::setPhotoOpen(bool open) {
    for (QAction* action : {saveProject, saveProjectAs, exportPhoto, closePhoto, converge, swapEyes, reset, zoomIn, zoomOut, fit, actualSize})
        action->setEnabled(open);
}

}  // namespace deep3d
