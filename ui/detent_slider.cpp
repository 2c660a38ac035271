// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "ui/detent_slider.h"

#include <algorithm>
#include <cmath>

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include "ui/style.h"

namespace deep3d {
namespace {

constexpr double kHandle = 12.0;    // diameter
constexpr double kTrack = 3.0;      // thickness
constexpr double kDetentPx = 4.0;   // the hand must pull this far to leave the neutral value
constexpr double kFineDrag = 0.1;

}  // namespace

DetentSlider::DetentSlider(QWidget* parent) : QSlider(Qt::Horizontal, parent) {
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
}

void DetentSlider::setNeutral(int position) {
    m_neutral = position;
    update();
}

QSize DetentSlider::sizeHint() const { return {16 * metrics::kGrid, metrics::kRow}; }
QSize DetentSlider::minimumSizeHint() const { return {8 * metrics::kGrid, metrics::kRow}; }

double DetentSlider::xOf(double position) const {
    const double room = width() - kHandle;
    return kHandle / 2 + room * (position - minimum()) / std::max(1, maximum() - minimum());
}

double DetentSlider::positionsPerPixel() const {
    return (maximum() - minimum()) / std::max(1.0, width() - kHandle);
}

void DetentSlider::paintEvent(QPaintEvent*) {
    const Colours colours = coloursOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double middle = height() / 2.0, handleX = xOf(value()), neutralX = xOf(m_neutral);
    painter.setPen(Qt::NoPen);

    painter.setBrush(colours.line);
    painter.drawRoundedRect(QRectF(kHandle / 2, middle - kTrack / 2, width() - kHandle, kTrack), 1.5, 1.5);
    painter.setBrush(isEnabled() ? colours.dimText : colours.disabledText);
    painter.drawRect(QRectF(std::round(neutralX) - 0.5, middle - 6, 1, 12));

    painter.setBrush(isEnabled() ? colours.accent : colours.disabledText);
    const double from = std::min(handleX, neutralX), to = std::max(handleX, neutralX);
    if (to - from > 0.5) painter.drawRect(QRectF(from, middle - kTrack / 2, to - from, kTrack));

    const bool lit = isEnabled() && (underMouse() || m_dragging);
    const QColor calm = colours.text.darker(isDark(palette()) ? 125 : 80);
    painter.setBrush(!isEnabled() ? colours.raised : lit ? colours.text : calm);
    painter.setPen(hasFocus() ? QPen(colours.accent, 2) : QPen(colours.panel, 1.5));
    painter.drawEllipse(QPointF(handleX, middle), kHandle / 2 - 0.5, kHandle / 2 - 0.5);
}

void DetentSlider::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) return event->ignore();
    m_dragging = true;
    m_lastX = event->position().x();
    m_freePosition = value();
    setSliderDown(true);
    // Beside the handle: the handle comes to the hand.
    if (std::abs(m_lastX - xOf(value())) > kHandle / 2) {
        m_freePosition = minimum() + (m_lastX - kHandle / 2) * positionsPerPixel();
        dragTo(m_lastX, false);
    }
    update();
}

void DetentSlider::mouseMoveEvent(QMouseEvent* event) {
    if (m_dragging) dragTo(event->position().x(), event->modifiers() & Qt::ShiftModifier);
}

void DetentSlider::dragTo(double x, bool fine) {
    m_freePosition += (x - m_lastX) * positionsPerPixel() * (fine ? kFineDrag : 1.0);
    m_lastX = x;
    double position = std::clamp(m_freePosition, double(minimum()), double(maximum()));
    if (!fine && std::abs(position - m_neutral) < kDetentPx * positionsPerPixel()) position = m_neutral;
    Q_EMIT positionDragged(position);
}

void DetentSlider::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || !m_dragging) return;
    m_dragging = false;
    setSliderDown(false);
    update();
    Q_EMIT dragEnded();
}

void DetentSlider::mouseDoubleClickEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton) Q_EMIT neutralAsked();
}

void DetentSlider::wheelEvent(QWheelEvent* event) {
    // Qt turns Shift and Alt with the wheel into horizontal deltas on some platforms.
    const QPoint delta = event->angleDelta();
    m_wheelRest += delta.y() ? delta.y() : delta.x();
    const int steps = m_wheelRest / 120;
    m_wheelRest -= steps * 120;
    if (steps) Q_EMIT stepAsked(steps, event->modifiers() & Qt::ShiftModifier);
    event->accept();
}

void DetentSlider::keyPressEvent(QKeyEvent* event) {
    const bool fine = event->modifiers() & Qt::ShiftModifier;
    switch (event->key()) {
        case Qt::Key_Left:
        case Qt::Key_Down: return Q_EMIT stepAsked(-1, fine);
        case Qt::Key_Right:
        case Qt::Key_Up: return Q_EMIT stepAsked(1, fine);
        case Qt::Key_PageDown: return Q_EMIT stepAsked(-10, fine);
        case Qt::Key_PageUp: return Q_EMIT stepAsked(10, fine);
        case Qt::Key_Delete:
        case Qt::Key_Backspace: return Q_EMIT neutralAsked();
        default: QSlider::keyPressEvent(event);
    }
}

void DetentSlider::enterEvent(QEnterEvent*) { update(); }
void DetentSlider::leaveEvent(QEvent*) { update(); }

}  // namespace deep3d
