// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QTimer>
#include <QWidget>

#include <optional>

#include "ui/preview_worker.h"
#include "ui/view_transform.h"

namespace deep3d {

// Shows a finished picture with zoom and pan, tells where the pointer is, and lets a point be picked.
//
// Wheel zooms about the pointer; dragging with the left or middle button pans, with the space bar also while picking.
// Both eyes in turn are shown by a timer. A veil (see layerVeil) lies over each view while a layer is highlighted, a
// note says quietly what is going on. Draws only; knows no document. GUI thread.
class PreviewWidget : public QWidget {
    Q_OBJECT

public:
    static constexpr int kWiggleMs = 140;  // of one eye: slow enough to see, quick enough for depth

    explicit PreviewWidget(QWidget* parent = nullptr);

    void setPicture(const PreviewPicture& picture);
    void clear();
    void setVeil(const QImage& veil);     // null: none
    void setNote(const QString& note);    // empty: none
    void setPicking(bool picking);

    void fit();
    void zoomTo(double zoom);             // device pixels per picture pixel, about the middle
    void zoomBy(double factor);
    double zoom() const { return m_transform.zoom(); }
    double requestedZoom() const { return m_transform.fits() ? 0.0 : m_transform.zoom(); }  // as in PreviewNeed
    Size viewport() const;                // device pixels

Q_SIGNALS:
    void viewChanged();                            // zoom or size
    void pointed(std::optional<QPointF> viewPoint);  // 0 ... 1 of the photo; none outside of it
    void picked(QPointF viewPoint);                // clicked while picking
    void pickingCancelled();
    void spaceTapped();                            // the space bar, with nothing dragged meanwhile

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent*) override;
    void resizeEvent(QResizeEvent*) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent*) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;

private:
    QPointF toDevice(QPointF logical) const { return logical * devicePixelRatioF(); }
    std::optional<QPointF> photoPoint(QPointF logical) const;
    void changed();
    void updateCursor();
    void paintPicture(QPainter& painter);
    void paintNote(QPainter& painter);

    ViewTransform m_transform;
    PreviewPicture m_picture;
    QImage m_veil;
    QString m_note;
    QTimer m_wiggle;
    bool m_showOther = false, m_isPicking = false, m_spaceHeld = false, m_spaceDragged = false;
    std::optional<QPointF> m_dragFrom;  // device pixels
};

}  // namespace deep3d
