// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QSlider>

namespace deep3d {

// A horizontal slider with a mark and a detent at its neutral position. The part of the track between the neutral mark
// and the handle is filled, so that an edited value is seen at a glance. A drag moves the handle relative to where it
// was taken; with Shift it moves a tenth as far and the detent lets go. GUI thread.
class DetentSlider : public QSlider {
    Q_OBJECT

public:
    explicit DetentSlider(QWidget* parent = nullptr);

    void setNeutral(int position);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void neutralAsked();                          // double click
    void stepAsked(int steps, bool fine);         // wheel and arrow keys
    void positionDragged(double position);        // may lie between two positions
    void dragEnded();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    double xOf(double position) const;
    double positionsPerPixel() const;
    void dragTo(double x, bool fine);

    int m_neutral = 0;
    bool m_dragging = false;
    double m_lastX = 0.0, m_freePosition = 0.0;  // of the hand, before detent and clamping to whole positions
    int m_wheelRest = 0;
};

}  // namespace deep3d
