// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QKeySequence>
#include <QObject>

#include "core/stereo/anaglyph.h"
#include "ui/preview_mode.h"
#include "ui/style.h"

class QAction;
class QActionGroup;
class QComboBox;
class QDockWidget;
class QMainWindow;
class QMenu;
class QToolBar;
class QUndoGroup;

namespace deep3d {

// An action of the window itself, so that its key works while the menu bar is hidden (full screen). The tool tip, the
// text where there is none, names the key.
QAction* makeAction(QMainWindow& window, const char* name, const QString& text, const QKeySequence& keys = {},
                    const QString& toolTip = {});

// Every action of the main window with its text, keys, icon and object name, and the menus and the tool bar made of
// them. What they do is connected by the window. GUI thread.
class WindowActions : public QObject {
    Q_OBJECT

public:
    WindowActions(QMainWindow& window, QUndoGroup& undoGroup);  // child of the window

    // The menus; the docks' own actions stand in View, those of `clip` in a menu of their own, `network` is one.
    void makeMenus(const QList<QDockWidget*>& docks, const QList<QAction*>& clip, QMenu* network);
    void makeToolBar();

    // Puts mode and glasses into menu and tool bar; emits nothing.
    void showLook(const PreviewMode& mode, AnaglyphKind glasses);
    void showTheme(Theme theme);
    void setPhotoOpen(bool open);

    QAction *open, *openSample, *openSampleClip, *paste, *saveProject, *saveProjectAs, *exportPhoto, *closePhoto, *quit;
    QAction *undo, *redo, *converge, *swapEyes, *reset;
    QAction *zoomIn, *zoomOut, *fit, *actualSize, *fullScreen, *leaveFullScreen, *resetLayout, *nextPhoto, *previousPhoto;
    QAction *keys, *about;
    QMenu* recent;
    QToolBar* toolBar = nullptr;

Q_SIGNALS:
    void modeChosen(const deep3d::PreviewMode& mode);
    void glassesChosen(deep3d::AnaglyphKind glasses);
    void themeChosen(deep3d::Theme theme);

private:
    void makeFileActions();
    void makeEditActions(QUndoGroup& undoGroup);
    void makeViewActions();
    void makeModes();
    void makeGlasses();
    void makeThemes();

    QMainWindow& m_window;
    QActionGroup *m_modes, *m_glasses, *m_themes;
    QComboBox *m_modeBox, *m_glassesBox;
};

}  // namespace deep3d
