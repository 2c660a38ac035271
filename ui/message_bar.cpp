// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "ui/message_bar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

#include "ui/icons.h"
#include "ui/style.h"

namespace deep3d {

MessageBar::MessageBar(QWidget* parent) : QFrame(parent), m_text(new QLabel) {
    setObjectName(QStringLiteral("messageBar"));
    auto* mark = new QLabel;
    mark->setPixmap(icon(Glyph::Warning).pixmap(metrics::kIcon));
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto* close = new QToolButton;
    close->setObjectName(QStringLiteral("messageClose"));
    close->setIcon(icon(Glyph::Cancel));
    close->setToolTip(tr("Close this message"));
    close->setAccessibleName(close->toolTip());
    connect(close, &QToolButton::clicked, this, &MessageBar::clear);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::kGrid, metrics::kHalfGrid, metrics::kHalfGrid, metrics::kHalfGrid);
    row->setSpacing(metrics::kGrid);
    row->addWidget(mark);
    row->addWidget(m_text, 1);
    m_answers = new QHBoxLayout;
    row->addLayout(m_answers);
    row->addWidget(close);
    hide();
}

void MessageBar::showMessage(const QString& sentence) { ask(sentence, {}); }

void MessageBar::ask(const QString& sentence, const std::vector<Answer>& answers) {
    while (const QLayoutItem* const item = m_answers->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();  // one of them may be what has just been clicked
        delete item;
    }
    for (const Answer& answer : answers) {
        auto* button = new QPushButton(answer.text);
        button->setObjectName(QString::fromLatin1(answer.name));
        connect(button, &QPushButton::clicked, this, [this, chosen = answer.chosen] {
            clear();
            chosen();
        });
        m_answers->addWidget(button);
    }
    m_text->setText(sentence);
    setVisible(!sentence.isEmpty());
}

void MessageBar::clear() { showMessage({}); }

QString MessageBar::message() const { return m_text->text(); }

}  // namespace deep3d
