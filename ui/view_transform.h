// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QPointF>
#include <QRectF>
#include <QSizeF>

namespace deep3d {

// Where a picture lies in a viewport: zoom and pan, as numbers only. All lengths are device pixels; zoom is device
// pixels per picture pixel. A picture smaller than the viewport stands in its middle, a larger one always covers it.
// A value; GUI thread.
class ViewTransform {
public:
    static constexpr double kMinimumZoom = 0.02, kMaximumZoom = 16.0;

    void setViewport(QSizeF devicePixels);
    void setPicture(QSizeF pixels);  // at 100 %

    bool fits() const { return m_fits; }  // true: the zoom follows the viewport
    double zoom() const;
    void fit() { m_fits = true; }
    // Changes the zoom so that the picture's point under `about` stays there. Clamped.
    void zoomTo(double zoom, QPointF about);
    void zoomTo(double zoom);  // about the middle
    void panBy(QPointF delta);

    // The picture's rectangle; whole device pixels where the zoom makes its edges whole.
    QRectF target() const;
    QPointF toPicture(QPointF device) const;  // 0 ... 1 inside the picture

private:
    void clampOrigin();

    QSizeF m_viewport{1, 1}, m_picture{1, 1};
    bool m_fits = true;
    double m_zoom = 1.0;
    QPointF m_origin;  // top left corner of the picture while it does not fit
};

}  // namespace deep3d
