// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "ui/dialogs.h"
#include "ui/export_queue.h"

class QListView;
class QPushButton;
class QToolButton;

namespace deep3d {

// The export queue as a list with progress, and what can be done with the selected export. GUI thread.
class ExportQueuePanel : public QWidget {
    Q_OBJECT

public:
    // Queue and dialogs must outlive it.
    ExportQueuePanel(ExportQueue& queue, Dialogs& dialogs, QWidget* parent = nullptr);

private:
    QToolButton* makeButton(const char* name, const QString& text, const QString& toolTip,
                            void (ExportQueuePanel::*act)());
    void layOut();
    const QueuedExport* selected() const;
    void update();
    void togglePause();
    void moveUp();
    void moveDown();
    void removeSelected();
    void openResult();
    void showInFolder();

    ExportQueue& m_queue;
    Dialogs& m_dialogs;
    QListView* m_list;
    QPushButton* m_resumeAll;
    QToolButton *m_pause, *m_up, *m_down, *m_remove, *m_open, *m_folder;
};

}  // namespace deep3d
