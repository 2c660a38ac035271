// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "ui/media_panel.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include "ui/icons.h"
#include "ui/style.h"

namespace deep3d {

namespace {

constexpr int kThumbWidth = 96, kThumbHeight = 72;

// A thumbnail fitted into a fixed box with its name, shortened in the middle, below; a mark where the photo has a
// problem.
class PhotoDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const override {
        const int text = QFontMetrics(smallFont(option.font)).height();
        return {kThumbWidth + 2 * metrics::kGrid, kThumbHeight + text + 5 * metrics::kHalfGrid};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const Colours colours = coloursOf(option.palette);
        const bool selected = option.state & QStyle::State_Selected;
        const QRect cell = option.rect.adjusted(metrics::kHalfGrid, metrics::kHalfGrid / 2, -metrics::kHalfGrid,
                                                -metrics::kHalfGrid / 2);
        painter->save();
        painter->setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
        painter->setPen(selected ? QPen(colours.accent, 2) : QPen(Qt::NoPen));
        painter->setBrush(selected ? colours.raised : Qt::transparent);
        painter->drawRoundedRect(cell, metrics::kRadius, metrics::kRadius);
        const QRect box(cell.left() + metrics::kHalfGrid, cell.top() + metrics::kHalfGrid,
                        cell.width() - metrics::kGrid, kThumbHeight);
        paintThumbnail(painter, box, index, colours);
        painter->setFont(smallFont(option.font));
        painter->setPen(selected ? colours.text : colours.dimText);
        const QRect line(box.left(), box.bottom() + metrics::kHalfGrid, box.width(), painter->fontMetrics().height());
        painter->drawText(line, Qt::AlignCenter | Qt::TextDontClip, painter->fontMetrics().elidedText(
                                                     index.data().toString(), Qt::ElideMiddle, line.width()));
        painter->restore();
    }

private:
    static void paintThumbnail(QPainter* painter, const QRect& box, const QModelIndex& index, const Colours& colours) {
        const auto thumbnail = index.data(Qt::DecorationRole).value<QImage>();
        const bool broken = !index.data(Document::ProblemRole).toString().isEmpty();
        if (!thumbnail.isNull()) {
            QRect place({}, thumbnail.size().scaled(box.size(), Qt::KeepAspectRatio));
            place.moveCenter(box.center());
            painter->drawImage(place, thumbnail);
        } else {
            painter->fillRect(box, colours.sunken);
        }
        if (!broken) return;
        QRect mark(0, 0, metrics::kIcon, metrics::kIcon);
        mark.moveCenter(box.center());
        icon(Glyph::Warning).paint(painter, mark);
    }
};

}  // namespace

MediaPanel::MediaPanel(Document& document, QWidget* parent) : QListView(parent), m_document(document) {
    setObjectName(QStringLiteral("mediaList"));
    setAccessibleName(tr("Opened photos and clips"));
    setFrameShape(QFrame::NoFrame);
    setModel(&document);
    setItemDelegate(new PhotoDelegate(this));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setUniformItemSizes(true);
    connect(&document, &Document::currentChanged, this, &MediaPanel::follow);
    connect(&document, &QAbstractItemModel::rowsRemoved, this, &MediaPanel::follow);
}

void MediaPanel::follow() {
    const Photo* const photo = m_document.current();
    const QModelIndex wanted = photo ? m_document.index(m_document.rowOf(photo->id)) : QModelIndex();
    if (currentIndex() != wanted) setCurrentIndex(wanted);
}

void MediaPanel::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QListView::currentChanged(current, previous);
    if (current.isValid()) m_document.setCurrent(m_document.idAt(current.row()));
}

void MediaPanel::keyPressEvent(QKeyEvent* event) {
    if (event->key() != Qt::Key_Delete || !currentIndex().isValid()) return QListView::keyPressEvent(event);
    m_document.remove(m_document.idAt(currentIndex().row()));
}

void MediaPanel::paintEvent(QPaintEvent* event) {
    QListView::paintEvent(event);
    if (model()->rowCount() > 0) return;
    QPainter painter(viewport());
    painter.setPen(coloursOf(palette()).dimText);
    painter.drawText(viewport()->rect().adjusted(metrics::kGrid, metrics::kGrid * 2, -metrics::kGrid, 0),
                     Qt::AlignHCenter | Qt::TextWordWrap, tr("Photos and clips that you open stand here."));
}

}  // namespace deep3d
