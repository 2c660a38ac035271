// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "ui/layer_cell.h"

#include <algorithm>
#include <cmath>

#include <QFontMetrics>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <QWheelEvent>

#include "ui/layer_colour.h"
#include "ui/layer_hand.h"
#include "ui/style.h"

namespace deep3d {
namespace {

constexpr int kFrame = LayerCell::kFrame;
constexpr int kStrip = 3;       // near-to-far colour below the picture
constexpr int kButton = 16;     // M and S
constexpr int kWideCell = 64;   // from here on gain and offset are written out, below they are small arrows
const QColor kVeil(0, 0, 0, 170);  // ground of marks that lie on a picture, in both themes

void paintPill(QPainter& painter, const QRect& rect, const QString& text, const QColor& ground, const QColor& ink) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(rect, metrics::kRadius, metrics::kRadius);
    painter.setPen(ink);
    painter.drawText(rect, Qt::AlignCenter, text);
}

// A triangle of 6 px that points to where the value went.
void paintArrow(QPainter& painter, QPointF middle, double degrees, const QColor& colour) {
    painter.save();
    painter.translate(middle);
    painter.setPen(Qt::NoPen);
    painter.setBrush(kVeil);
    painter.drawEllipse(QPointF(0, 0), 6, 6);
    painter.rotate(degrees);
    painter.setBrush(colour);
    painter.drawPolygon(QPolygonF{QPointF(-3, 2), QPointF(0, -3), QPointF(3, 2)});
    painter.restore();
}

}  // namespace

LayerCell::LayerCell(int layer, LayerHand& hand, QWidget* parent) : QWidget(parent), m_hand(hand) {
    m_state.layer = layer;
    setObjectName(QString("layerCell%1").arg(layer));
    setFocusPolicy(layer == 0 ? Qt::StrongFocus : Qt::ClickFocus);
    setAttribute(Qt::WA_Hover);
}

int LayerCell::figuresHeight(const QFont& font, LayerFigures figures) {
    return kStrip + (figures == LayerFigures::TwoLines ? 2 : 1) * QFontMetrics(smallFont(font)).height();
}

int LayerCell::narrowest(const QFont& font, LayerFigures figures) {
    const QFontMetrics metrics(smallFont(font));
    const int parallax = metrics.horizontalAdvance(QString(QChar(0x2212)) + "44.4");
    const int share = metrics.horizontalAdvance("100 %");
    return 2 * kFrame + (figures == LayerFigures::SideBySide ? parallax + metrics::kGrid + share : parallax);
}

void LayerCell::setState(const LayerCellState& state) {
    m_state = state;
    setAccessibleName(tr("Layer %1 of %2").arg(state.layer + 1).arg(state.layers));
    setAccessibleDescription(state.description);
    setToolTip(tr("%1\nClick selects, double click or S solos, M mutes, R resets.\n"
                  "Drag up or down: gain. Drag left or right: offset.").arg(state.description));
    update();
}

void LayerCell::setCellLayout(const LayerCellLayout& layout) {
    m_layout = layout;
    update();
}

bool LayerCell::showsButtons() const { return isEnabled() && (m_state.lit || m_focusByKey); }

QRect LayerCell::pictureRect() const {
    return {QPoint((width() - m_layout.picture.width()) / 2, kFrame), m_layout.picture};
}

QRect LayerCell::muteRect() const {
    const QRect picture = pictureRect();
    return {qMax(0, picture.right() + 1 - 2 * kButton - 1), picture.top(), kButton, kButton};
}

QRect LayerCell::soloRect() const { return muteRect().translated(kButton + 1, 0); }

void LayerCell::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    paintPicture(painter);
    painter.setFont(smallFont(font()));
    paintMarks(painter);
    if (showsButtons()) paintButtons(painter);
    paintFigures(painter);
}

void LayerCell::paintPicture(QPainter& painter) const {
    const Colours colours = coloursOf(palette());
    const QRect rect = pictureRect();
    painter.fillRect(rect, colours.sunken);
    if (!m_state.picture.isNull()) painter.drawImage(rect, m_state.picture);
    if (m_state.muted) {
        QColor veil = colours.sunken;
        veil.setAlpha(170);
        painter.fillRect(rect, veil);
        painter.fillRect(rect, QBrush(colours.dimText, Qt::BDiagPattern));
    }
    const QRect strip(rect.left(), rect.bottom() + 1, rect.width(), kStrip);
    painter.fillRect(strip, colours.line);
    const QColor colour = m_state.muted ? colours.dimText : layerColour(m_state.layer, m_state.layers);
    painter.fillRect(QRectF(strip.left(), strip.top(), strip.width() * m_state.shareOfLargest, kStrip), colour);
    if (!m_state.selected && !m_state.lit && !hasFocus()) return;
    // Selected: accent. Pointed at: the text's grey. The focus alone: a thin accent line.
    const bool strong = m_state.selected || !hasFocus();
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_state.selected || hasFocus() ? colours.accent : colours.dimText, strong ? 2 : 1));
    painter.drawRect(QRectF(rect).adjusted(-1, -1, 1, kStrip + 1));
}

void LayerCell::paintMarks(QPainter& painter) const {
    const Colours colours = coloursOf(palette());
    const QRect rect = pictureRect();
    const QRect badge(rect.left(), rect.top(), kButton - 2, kButton - 2);
    if (!showsButtons() && m_state.muted) paintPill(painter, badge, tr("M", "mute"), colours.text, colours.panel);
    if (!showsButtons() && m_state.soloed) paintPill(painter, badge, tr("S", "solo"), colours.accent, colours.onAccent);
    const bool gained = m_state.gain != 1.0 && !m_state.muted;
    const int line = painter.fontMetrics().height();
    const QLocale locale;
    if (rect.width() < kWideCell) {
        if (gained) paintArrow(painter, rect.bottomLeft() + QPoint(8, -7), m_state.gain > 1 ? 0 : 180, Qt::white);
        if (m_state.offset != 0.0)
            paintArrow(painter, rect.bottomRight() + QPoint(-7, -7), m_state.offset > 0 ? 90 : -90, Qt::white);
        return;
    }
    const auto pill = [&](const QString& text, bool right) {
        QRect place(0, 0, painter.fontMetrics().horizontalAdvance(text) + 6, line);
        right ? place.moveBottomRight(rect.bottomRight()) : place.moveBottomLeft(rect.bottomLeft());
        paintPill(painter, place, text, kVeil, Qt::white);
    };
    if (gained) pill(QString(QChar(0x00d7)) + locale.toString(m_state.gain, 'f', 2), false);
    if (m_state.offset != 0.0) pill(QChar(m_state.offset > 0 ? 0x2192 : 0x2190) +
                                    locale.toString(std::abs(m_state.offset) * 100, 'f', 1), true);
}

void LayerCell::paintButtons(QPainter& painter) const {
    const Colours colours = coloursOf(palette());
    paintPill(painter, muteRect(), tr("M", "mute"), m_state.muted ? colours.accent : kVeil, Qt::white);
    paintPill(painter, soloRect(), tr("S", "solo"), m_state.soloed ? colours.accent : kVeil, Qt::white);
}

void LayerCell::paintFigures(QPainter& painter) const {
    const Colours colours = coloursOf(palette());
    const int line = painter.fontMetrics().height();
    QRect rect(0, pictureRect().bottom() + 1 + kStrip, width(), line);
    painter.setPen(m_state.muted ? colours.disabledText : colours.text);
    if (m_layout.figures != LayerFigures::SideBySide) {
        painter.drawText(rect, Qt::AlignCenter, m_state.parallax);
        if (m_layout.figures == LayerFigures::ParallaxOnly) return;
        painter.setPen(m_state.muted ? colours.disabledText : colours.dimText);
        painter.drawText(rect.translated(0, line), Qt::AlignCenter, m_state.share);
        return;
    }
    const int together = std::max(pictureRect().width(), narrowest(font(), LayerFigures::SideBySide) - 2 * kFrame);
    const QRect inner((width() - together) / 2, rect.top(), together, line);
    painter.drawText(inner, Qt::AlignLeft | Qt::AlignVCenter, m_state.parallax);
    painter.setPen(m_state.muted ? colours.disabledText : colours.dimText);
    painter.drawText(inner, Qt::AlignRight | Qt::AlignVCenter, m_state.share);
}

bool LayerCell::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride && LayerHand::claims(*static_cast<QKeyEvent*>(event))) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const bool mute = muteRect().contains(help->pos()), solo = soloRect().contains(help->pos());
        const QString text = mute ? tr("Mute this layer (M)") : solo ? tr("Show this layer alone (S)") : toolTip();
        QToolTip::showText(help->globalPos(), text, this);
        return true;
    }
    return QWidget::event(event);
}

void LayerCell::enterEvent(QEnterEvent*) { Q_EMIT entered(m_state.layer); }
void LayerCell::leaveEvent(QEvent*) { Q_EMIT left(m_state.layer); }

void LayerCell::focusInEvent(QFocusEvent* event) {
    const auto reason = event->reason();
    m_focusByKey = reason != Qt::MouseFocusReason && reason != Qt::ActiveWindowFocusReason;
    update();
    Q_EMIT focused(m_state.layer);
    if (m_focusByKey) Q_EMIT entered(m_state.layer);
}

void LayerCell::focusOutEvent(QFocusEvent*) {
    m_focusByKey = false;
    update();
    if (!underMouse()) Q_EMIT left(m_state.layer);
}

void LayerCell::mousePressEvent(QMouseEvent* event) {
    const QPoint at = event->position().toPoint();
    m_onButton = event->button() == Qt::LeftButton && (muteRect().contains(at) || soloRect().contains(at));
    if (!m_onButton) return m_hand.press(m_state.layer, *event);
    muteRect().contains(at) ? Q_EMIT m_hand.muteAsked(m_state.layer) : Q_EMIT m_hand.soloAsked(m_state.layer);
}

void LayerCell::mouseMoveEvent(QMouseEvent* event) {
    if (!m_onButton) m_hand.move(*event);
}

void LayerCell::mouseReleaseEvent(QMouseEvent* event) {
    if (!m_onButton) m_hand.release(*event);
}

void LayerCell::mouseDoubleClickEvent(QMouseEvent* event) {
    const QPoint at = event->position().toPoint();
    if (muteRect().contains(at) || soloRect().contains(at)) return mousePressEvent(event);  // two clicks on a button
    if (event->button() == Qt::LeftButton) Q_EMIT m_hand.soloAsked(m_state.layer);
}

void LayerCell::wheelEvent(QWheelEvent* event) { m_hand.wheel(m_state.layer, *event); }

void LayerCell::keyPressEvent(QKeyEvent* event) {
    if (!m_hand.key(m_state.layer, *event)) QWidget::keyPressEvent(event);
}

}  // namespace deep3d
