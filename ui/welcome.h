// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QAction;

namespace deep3d {

// Stands in the preview's place while nothing is open: what the program does and how to begin. GUI thread.
class Welcome : public QWidget {
    Q_OBJECT

public:
    Welcome(QAction* open, QAction* sample, QWidget* parent = nullptr);
};

}  // namespace deep3d
