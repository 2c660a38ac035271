// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "ui/view_transform.h"

#include <algorithm>
#include <cmath>

namespace deep3d {

namespace {

// The start of `length` in `room`: centred when it is shorter, else kept so that no gap opens.
double placed(double start, double length, double room) {
    return length <= room ? std::floor((room - length) / 2.0) : std::clamp(start, room - length, 0.0);
}

}  // namespace

void ViewTransform::setViewport(QSizeF devicePixels) {
    const QPointF middle = toPicture(QRectF({}, m_viewport).center());
    m_viewport = devicePixels.expandedTo({1, 1});
    if (m_fits) return;
    const QSizeF size = m_picture * m_zoom;
    m_origin = {m_viewport.width() / 2 - middle.x() * size.width(), m_viewport.height() / 2 - middle.y() * size.height()};
    clampOrigin();
}

void ViewTransform::setPicture(QSizeF pixels) {
    m_picture = pixels.expandedTo({1, 1});
    clampOrigin();
}

double ViewTransform::zoom() const {
    if (!m_fits) return m_zoom;
    return std::min(m_viewport.width() / m_picture.width(), m_viewport.height() / m_picture.height());
}

void ViewTransform::zoomTo(double zoom, QPointF about) {
    const QPointF kept = toPicture(about);
    m_fits = false;
    m_zoom = std::clamp(zoom, kMinimumZoom, kMaximumZoom);
    m_origin = {about.x() - kept.x() * m_picture.width() * m_zoom, about.y() - kept.y() * m_picture.height() * m_zoom};
    clampOrigin();
}

void ViewTransform::zoomTo(double zoom) { zoomTo(zoom, QRectF({}, m_viewport).center()); }

void ViewTransform::panBy(QPointF delta) {
    if (m_fits) return;
    m_origin += delta;
    clampOrigin();
}

QRectF ViewTransform::target() const {
    const QSizeF size = m_picture * zoom();
    if (!m_fits) return {m_origin, size};
    // Whole pixels: the fitted picture is rendered at exactly this size and must not be resampled on the screen.
    const double width = std::max(1.0, std::round(size.width())), height = std::max(1.0, std::round(size.height()));
    return {placed(0, width, m_viewport.width()), placed(0, height, m_viewport.height()), width, height};
}

QPointF ViewTransform::toPicture(QPointF device) const {
    const QRectF place = target();
    return {(device.x() - place.x()) / place.width(), (device.y() - place.y()) / place.height()};
}

void ViewTransform::clampOrigin() {
    const QSizeF size = m_picture * m_zoom;
    m_origin = {placed(m_origin.x(), size.width(), m_viewport.width()),
                placed(m_origin.y(), size.height(), m_viewport.height())};
}

}  // namespace deep3d
