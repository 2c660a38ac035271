// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "ui/preview_widget.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <cmath>

#include "ui/style.h"

namespace deep3d {

namespace {

constexpr double kWheelStep = 1.25;  // zoom of one notch
constexpr double kKeyPan = 64.0;     // logical pixels

}  // namespace

PreviewWidget::PreviewWidget(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("preview"));
    setAccessibleName(tr("Preview"));
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setMinimumSize(160, 120);
    setAttribute(Qt::WA_OpaquePaintEvent);
    m_wiggle.setInterval(kWiggleMs);
    connect(&m_wiggle, &QTimer::timeout, this, [this] {
        m_showOther = !m_showOther;
        update();
    });
}

void PreviewWidget::setPicture(const PreviewPicture& picture) {
    m_picture = picture;
    m_transform.setPicture(QSizeF(picture.image.size()) / picture.scale);
    if (m_picture.otherEye.isNull())
        m_wiggle.stop();
    else if (!m_wiggle.isActive())
        m_wiggle.start();
    if (!m_wiggle.isActive()) m_showOther = false;
    update();
}

void PreviewWidget::clear() {
    m_picture = {};
    m_wiggle.stop();
    m_veil = {};
    m_note.clear();
    Q_EMIT pointed(std::nullopt);
    update();
}

void PreviewWidget::setVeil(const QImage& veil) {
    m_veil = veil;
    update();
}

void PreviewWidget::setNote(const QString& note) {
    m_note = note;
    setAccessibleDescription(note);
    update();
}

void PreviewWidget::setPicking(bool picking) {
    m_isPicking = picking;
    updateCursor();
}

void PreviewWidget::fit() {
    m_transform.fit();
    changed();
}

void PreviewWidget::zoomTo(double zoom) {
    m_transform.zoomTo(zoom);
    changed();
}

void PreviewWidget::zoomBy(double factor) { zoomTo(m_transform.zoom() * factor); }

Size PreviewWidget::viewport() const {
    const QSizeF device = QSizeF(size()) * devicePixelRatioF();
    return {int(std::lround(device.width())), int(std::lround(device.height()))};
}

void PreviewWidget::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), coloursOf(palette()).surround);
    if (!m_picture.image.isNull()) paintPicture(painter);
    if (!m_note.isEmpty()) paintNote(painter);
}

void PreviewWidget::paintPicture(QPainter& painter) {
    painter.save();
    painter.scale(1.0 / devicePixelRatioF(), 1.0 / devicePixelRatioF());  // draw in device pixels
    const QImage& image = m_showOther && !m_picture.otherEye.isNull() ? m_picture.otherEye : m_picture.image;
    QRectF target = m_transform.target();
    const QSizeF difference = target.size() - image.size();
    // A picture made for this size is drawn pixel for pixel, whatever the rounding of its aspect.
    if (std::abs(difference.width()) <= 2.0 && std::abs(difference.height()) <= 2.0)
        target = QRectF(target.topLeft().toPoint(), QSizeF(image.size()));
    const double enlarged = target.width() / image.width();
    painter.setRenderHint(QPainter::SmoothPixmapTransform, enlarged < 3.0 || m_picture.scale < 1.0);
    painter.drawImage(target, image);
    if (!m_veil.isNull()) {
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        for (const QRectF& view : viewRects(m_picture.mode.layout, target)) painter.drawImage(view, m_veil);
    }
    painter.restore();
}

void PreviewWidget::paintNote(QPainter& painter) {
    const QFontMetrics metrics(font());
    const QSize text = metrics.size(Qt::TextSingleLine, m_note);
    QRect box(QPoint(), text + QSize(4 * metrics::kGrid, 2 * metrics::kGrid));
    box.moveCenter({rect().center().x(), rect().bottom() - box.height() / 2 - 2 * metrics::kGrid});
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0, 0, 0, 170));
    painter.drawRoundedRect(box, box.height() / 2.0, box.height() / 2.0);
    painter.setPen(QColor(235, 235, 235));
    painter.drawText(box, Qt::AlignCenter, m_note);
}

void PreviewWidget::resizeEvent(QResizeEvent*) {
    const Size device = viewport();
    m_transform.setViewport(QSizeF(device.width, device.height));
    changed();
}

void PreviewWidget::wheelEvent(QWheelEvent* event) {
    if (m_picture.image.isNull() || event->angleDelta().y() == 0) return event->ignore();
    const double factor = std::pow(kWheelStep, event->angleDelta().y() / 120.0);
    m_transform.zoomTo(m_transform.zoom() * factor, toDevice(event->position()));
    changed();
    event->accept();
}

void PreviewWidget::mousePressEvent(QMouseEvent* event) {
    const bool pans = event->button() == Qt::MiddleButton ||
                      (event->button() == Qt::LeftButton && (!m_isPicking || m_spaceHeld));
    if (pans) {
        m_dragFrom = toDevice(event->position());
        m_spaceDragged = m_spaceHeld;
        updateCursor();
    } else if (event->button() == Qt::LeftButton) {
        if (const auto point = photoPoint(event->position())) Q_EMIT picked(*point);
    }
}

void PreviewWidget::mouseMoveEvent(QMouseEvent* event) {
    if (m_dragFrom) {
        const QPointF now = toDevice(event->position());
        m_transform.panBy(now - *m_dragFrom);
        m_dragFrom = now;
        update();
    }
    Q_EMIT pointed(photoPoint(event->position()));
}

void PreviewWidget::mouseReleaseEvent(QMouseEvent*) {
    m_dragFrom.reset();
    updateCursor();
}

void PreviewWidget::mouseDoubleClickEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || m_isPicking || m_picture.image.isNull()) return;
    if (m_transform.fits())
        m_transform.zoomTo(1.0, toDevice(event->position()));
    else
        m_transform.fit();
    changed();
}

void PreviewWidget::leaveEvent(QEvent*) { Q_EMIT pointed(std::nullopt); }

// The space bar is held for dragging here: no shortcut may take it.
bool PreviewWidget::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Space) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void PreviewWidget::keyPressEvent(QKeyEvent* event) {
    const double step = kKeyPan * devicePixelRatioF();
    switch (event->key()) {
        case Qt::Key_Space:
            if (event->isAutoRepeat()) return;
            m_spaceHeld = true;
            m_spaceDragged = m_dragFrom.has_value();
            return updateCursor();
        case Qt::Key_Escape:
            if (!m_isPicking) break;
            Q_EMIT pickingCancelled();
            return;
        case Qt::Key_Left: m_transform.panBy({step, 0}); return update();
        case Qt::Key_Right: m_transform.panBy({-step, 0}); return update();
        case Qt::Key_Up: m_transform.panBy({0, step}); return update();
        case Qt::Key_Down: m_transform.panBy({0, -step}); return update();
        default: break;
    }
    QWidget::keyPressEvent(event);
}

void PreviewWidget::keyReleaseEvent(QKeyEvent* event) {
    if (event->key() != Qt::Key_Space || event->isAutoRepeat()) return QWidget::keyReleaseEvent(event);
    const bool isTap = m_spaceHeld && !m_spaceDragged;
    m_spaceHeld = false;
    updateCursor();
    if (isTap) Q_EMIT spaceTapped();
}

std::optional<QPointF> PreviewWidget::photoPoint(QPointF logical) const {
    if (m_picture.image.isNull()) return std::nullopt;
    const QPointF composed = m_transform.toPicture(toDevice(logical));
    if (!QRectF(0, 0, 1, 1).contains(composed)) return std::nullopt;
    return viewPoint(m_picture.mode.layout, composed);
}

void PreviewWidget::changed() {
    update();
    Q_EMIT viewChanged();
}

void PreviewWidget::updateCursor() {
    if (m_dragFrom)
        setCursor(Qt::ClosedHandCursor);
    else if (m_spaceHeld)
        setCursor(Qt::OpenHandCursor);
    else if (m_isPicking)
        setCursor(Qt::CrossCursor);
    else
        unsetCursor();
}

}  // namespace deep3d
