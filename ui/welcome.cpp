// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "ui/welcome.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/action_text.h"
#include "ui/icons.h"
#include "ui/style.h"

namespace deep3d {

namespace {

QPushButton* buttonOf(QAction* action) {
    auto* button = new QPushButton(withoutLetter(action->text()));
    button->setToolTip(action->toolTip());
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    return button;
}

}  // namespace

Welcome::Welcome(const QList<QAction*>& actions, QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("welcome"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored);  // while it is hidden the window may be lower than it
    auto* mark = new QLabel;
    mark->setPixmap(applicationIcon().pixmap(96));
    mark->setAlignment(Qt::AlignCenter);
    auto* title = new QLabel(tr("Drop a photo or a clip here to see it in 3D"));
    QFont large = title->font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    title->setFont(large);
    title->setAlignment(Qt::AlignCenter);
    title->setWordWrap(true);
    auto* hint = new QLabel(tr("Or open one, or paste a picture with Ctrl+V."));
    hint->setAlignment(Qt::AlignCenter);
    hint->setWordWrap(true);

    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    for (QAction* action : actions) {
        if (!action->isVisible()) continue;
        QPushButton* const button = buttonOf(action);
        button->setDefault(action == actions.front());
        buttons->addWidget(button);
    }
    buttons->addStretch();

    auto* column = new QVBoxLayout(this);
    column->setSpacing(2 * metrics::kGrid);
    column->addStretch();
    column->addWidget(mark);
    column->addWidget(title);
    column->addWidget(hint);
    column->addLayout(buttons);
    column->addStretch();
}

}  // namespace deep3d
