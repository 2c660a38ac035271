// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QWidget>

class QAction;

namespace deep3d {

// Stands in the preview's place while nothing is open: what the program does and how to begin. GUI thread.
class Welcome : public QWidget {
    Q_OBJECT

public:
    // A button for every action that is visible; the first is the default.
    explicit Welcome(const QList<QAction*>& actions, QWidget* parent = nullptr);
};

}  // namespace deep3d
