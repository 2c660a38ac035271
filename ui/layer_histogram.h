// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include <QWidget>

namespace deep3d {

class LayerHand;

// One bar of the histogram.
struct LayerBar {
    double share = 0.0;           // of the picture's mass, as the network says
    double shareWithGain = 0.0;   // after the gains; 0 where muted
    double parallax = 0.0;        // after the edits, fraction of the width
    bool muted = false, selected = false, lit = false;
};

// How much of the picture lies in each layer: bars in the near-to-far colours over the layers from near to far, muted
// ones hatched, an outline where a gain changed them. Behind them the span whose parallax after the edits lies inside
// the comfort budget, and the screen plane. Bars take the same input as cells. GUI thread.
class LayerHistogram : public QWidget {
    Q_OBJECT

public:
    LayerHistogram(LayerHand& hand, QWidget* parent);

    void setBars(std::vector<LayerBar> bars);
    // Share of the visible mass whose parallax lies outside the desktop budget (core/comfort/comfort_budget.h).
    double shareOutsideBudget() const;
    int layerAt(double x) const;  // -1 without layers
    QRectF barRect(int layer) const;  // of its column, full height

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void entered(int layer);
    void left();

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    double pitch() const;
    double xOfParallax(double parallax) const;  // where the layers first reach it; outside the widget if never
    double parallaxAt(double x) const;
    double highest() const;
    void paintGround(QPainter& painter) const;
    void paintBar(QPainter& painter, int layer, double perShare) const;
    void paintLabels(QPainter& painter) const;

    LayerHand& m_hand;
    std::vector<LayerBar> m_bars;
};

}  // namespace deep3d
