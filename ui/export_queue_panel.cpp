// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "ui/export_queue_panel.h"

#include <QListView>
#include <QPainter>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/style.h"

namespace deep3d {

namespace {

// The file's name, how it is with it, and a line of progress.
class ExportDelegate : public QStyledItemDelegate {
public:
    ExportDelegate(const ExportQueue& queue, QObject* parent) : QStyledItemDelegate(parent), m_queue(queue) {}

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const override {
        return {200, option.fontMetrics.height() + QFontMetrics(smallFont(option.font)).height() + 3 * metrics::kGrid};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const QueuedExport* const item = m_queue.find(m_queue.idAt(index.row()));
        if (!item) return;
        const Colours colours = coloursOf(option.palette);
        const bool isSelected = option.state & QStyle::State_Selected;
        const QRect cell = option.rect.adjusted(metrics::kHalfGrid, 2, -metrics::kHalfGrid, -2);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(isSelected ? QPen(colours.accent, 2) : QPen(Qt::NoPen));
        painter->setBrush(isSelected ? colours.raised : colours.panel);
        painter->drawRoundedRect(cell, metrics::kRadius, metrics::kRadius);
        const QRect inner = cell.adjusted(metrics::kGrid, metrics::kHalfGrid, -metrics::kGrid, -metrics::kHalfGrid);
        painter->setPen(colours.text);
        painter->drawText(inner, Qt::AlignLeft | Qt::AlignTop,
                          option.fontMetrics.elidedText(index.data().toString(), Qt::ElideMiddle, inner.width()));
        painter->setFont(smallFont(option.font));
        painter->setPen(item->state == ExportState::Failed ? colours.warning : colours.dimText);
        const QRect line(inner.left(), inner.top() + option.fontMetrics.height(), inner.width(),
                         painter->fontMetrics().height());
        painter->drawText(line, Qt::AlignLeft,
                          painter->fontMetrics().elidedText(exportText(*item), Qt::ElideRight, line.width()));
        paintProgress(painter, QRect(inner.left(), inner.bottom() - 3, inner.width(), 4), *item, colours);
        painter->restore();
    }

private:
    static void paintProgress(QPainter* painter, const QRect& place, const QueuedExport& item, const Colours& colours) {
        const double done = item.state == ExportState::Done ? 1.0
                            : item.progress.total > 0       ? double(item.progress.frames) / double(item.progress.total)
                                                            : 0.0;
        painter->fillRect(place, colours.sunken);
        const QRectF bar(place.left(), place.top(), place.width() * done, place.height());
        painter->fillRect(bar, item.state == ExportState::Running ? colours.accent : colours.line);
    }

    const ExportQueue& m_queue;
};

}  // namespace

ExportQueuePanel::ExportQueuePanel(ExportQueue& queue, Dialogs& dialogs, QWidget* parent)
    : QWidget(parent), m_queue(queue), m_dialogs(dialogs) {
    m_list = new QListView;
    m_list->setObjectName(QStringLiteral("exportQueue"));
    m_list->setAccessibleName(tr("Exports"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setModel(&queue);
    m_list->setItemDelegate(new ExportDelegate(queue, m_list));
    m_pause = makeButton("queuePause", tr("Pause"), tr("Pause the selected export, or go on with it"),
                         &ExportQueuePanel::togglePause);
    m_up = makeButton("queueUp", tr("Sooner"), tr("Do the selected export sooner"), &ExportQueuePanel::moveUp);
    m_down = makeButton("queueDown", tr("Later"), tr("Do the selected export later"), &ExportQueuePanel::moveDown);
    m_remove = makeButton("queueRemove", tr("Remove"),
                          tr("Take the selected export out of the list; what is written of an unfinished one goes"),
                          &ExportQueuePanel::removeSelected);
    m_open = makeButton("queueOpen", tr("Open"), tr("Open the finished clip"), &ExportQueuePanel::openResult);
    m_folder = makeButton("queueFolder", tr("Show in folder"), tr("Show the finished clip in its folder"),
                          &ExportQueuePanel::showInFolder);
    m_resumeAll = new QPushButton(tr("Go on with all that is paused"));
    m_resumeAll->setObjectName(QStringLiteral("queueResumeAll"));
    connect(m_resumeAll, &QPushButton::clicked, &m_queue, &ExportQueue::resumeAll);
    layOut();
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ExportQueuePanel::update);
    connect(&queue, &ExportQueue::changed, this, &ExportQueuePanel::update);
    connect(&queue, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex&, int, int last) { m_list->setCurrentIndex(m_queue.index(last)); });
    if (queue.rowCount() > 0) m_list->setCurrentIndex(queue.index(0));
    update();
}

QToolButton* ExportQueuePanel::makeButton(const char* name, const QString& text, const QString& toolTip,
                                          void (ExportQueuePanel::*act)()) {
    auto* button = new QToolButton;
    button->setObjectName(QString::fromLatin1(name));
    button->setText(text);
    button->setToolTip(toolTip);
    button->setFocusPolicy(Qt::StrongFocus);
    connect(button, &QToolButton::clicked, this, act);
    return button;
}

void ExportQueuePanel::layOut() {
    auto* bar = new QHBoxLayout;
    bar->setSpacing(metrics::kHalfGrid);
    for (QToolButton* button : {m_pause, m_up, m_down, m_remove, m_open, m_folder}) bar->addWidget(button);
    bar->addStretch();
    bar->addWidget(m_resumeAll);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::kGrid, metrics::kHalfGrid, metrics::kGrid, metrics::kHalfGrid);
    column->setSpacing(metrics::kHalfGrid);
    column->addLayout(bar);
    column->addWidget(m_list, 1);
}

const QueuedExport* ExportQueuePanel::selected() const {
    return m_queue.find(m_queue.idAt(m_list->currentIndex().row()));
}

void ExportQueuePanel::update() {
    const QueuedExport* const item = selected();
    const bool isDone = item && item->state == ExportState::Done;
    const bool goesOn = item && (item->state == ExportState::Paused || item->state == ExportState::Failed);
    m_pause->setText(goesOn ? tr("Go on") : tr("Pause"));
    m_pause->setEnabled(item && !isDone);
    m_up->setEnabled(item && m_queue.rowOf(item->id) > 0);
    m_down->setEnabled(item && m_queue.rowOf(item->id) + 1 < m_queue.rowCount());
    m_remove->setEnabled(item != nullptr);
    m_open->setEnabled(isDone);
    m_folder->setEnabled(isDone);
    m_resumeAll->setVisible(m_queue.hasPaused());
}

void ExportQueuePanel::togglePause() {
    const QueuedExport* const item = selected();
    if (!item) return;
    const bool goesOn = item->state == ExportState::Paused || item->state == ExportState::Failed;
    goesOn ? m_queue.resume(item->id) : m_queue.pause(item->id);
}

void ExportQueuePanel::moveUp() {
    if (const QueuedExport* item = selected()) m_queue.move(item->id, -1);
}

void ExportQueuePanel::moveDown() {
    if (const QueuedExport* item = selected()) m_queue.move(item->id, 1);
}

void ExportQueuePanel::removeSelected() {
    if (const QueuedExport* item = selected()) m_queue.remove(item->id);
}

void ExportQueuePanel::openResult() {
    if (const QueuedExport* item = selected()) m_dialogs.openFile(item->files.value(0));
}

void ExportQueuePanel::showInFolder() {
    if (const QueuedExport* item = selected()) m_dialogs.showInFolder(item->files.value(0));
}

}  // namespace deep3d
