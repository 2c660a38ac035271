// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "ui/layer_histogram.h"

#include <algorithm>
#include <cmath>

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <QWheelEvent>

#include "core/comfort/comfort_budget.h"
#include "ui/layer_colour.h"
#include "ui/layer_hand.h"
#include "ui/parallax_text.h"
#include "ui/style.h"

namespace deep3d {
namespace {

constexpr int kGap = 4;  // between columns, as between the cells below
constexpr int kHighEnough = 56;
constexpr int kLabelTop = 2;    // px; accents of capitals rise above the font's height
constexpr double kFoot = 3.0;  // the strip below the bars that shows the selection

}  // namespace

LayerHistogram::LayerHistogram(LayerHand& hand, QWidget* parent) : QWidget(parent), m_hand(hand) {
    setObjectName("layerHistogram");
    setAccessibleName(tr("Histogram of the layers"));
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

void LayerHistogram::setBars(std::vector<LayerBar> bars) {
    m_bars = std::move(bars);
    const QString outside = shareText(shareOutsideBudget());
    setAccessibleDescription(tr("%1 of the picture lie outside the comfort budget").arg(outside));
    update();
}

double LayerHistogram::shareOutsideBudget() const {
    double outside = 0.0;
    for (const LayerBar& bar : m_bars)
        if (!kDesktopBudget.holds(bar.parallax)) outside += bar.shareWithGain;
    return outside;
}

double LayerHistogram::pitch() const { return double(width() + kGap) / std::max<size_t>(1, m_bars.size()); }

int LayerHistogram::layerAt(double x) const {
    if (m_bars.empty()) return -1;
    return std::clamp(int((x + kGap / 2.0) / pitch()), 0, int(m_bars.size()) - 1);
}

QRectF LayerHistogram::barRect(int layer) const {
    const double left = std::round(layer * pitch()), right = std::round((layer + 1) * pitch()) - kGap;
    return {left, 0.0, right - left, double(height())};
}

double LayerHistogram::parallaxAt(double x) const {
    const double position = (x + kGap / 2.0) / pitch() - 0.5;
    const int last = int(m_bars.size()) - 1;
    const int k = std::clamp(int(std::floor(position)), 0, std::max(0, last - 1));
    const double from = m_bars[size_t(k)].parallax, to = m_bars[size_t(std::min(k + 1, last))].parallax;
    return from + (to - from) * (position - k);
}

double LayerHistogram::xOfParallax(double parallax) const {
    for (int x = 0; x + 1 < width(); ++x)
        if ((parallaxAt(x) - parallax) * (parallaxAt(x + 1) - parallax) <= 0.0 && parallaxAt(x) != parallaxAt(x + 1))
            return x;
    return -1e6;
}

double LayerHistogram::highest() const {
    double most = 0.02;  // an even spread over 33 layers is 0.03: noise is not blown up to full height
    for (const LayerBar& bar : m_bars) most = std::max({most, bar.share, bar.shareWithGain});
    return most;
}

void LayerHistogram::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setFont(smallFont(font()));
    paintGround(painter);
    if (m_bars.empty()) return;
    // Where it is high enough the words have a line of their own above the bars.
    const int words = height() >= kHighEnough ? kLabelTop + painter.fontMetrics().height() : kLabelTop;
    const double perShare = (height() - words - kFoot - 1) / highest();
    for (int k = 0; k < int(m_bars.size()); ++k) paintBar(painter, k, perShare);
    paintLabels(painter);
}

// Column by column, so that offsets of single layers and a bent depth curve show where they leave the budget.
void LayerHistogram::paintGround(QPainter& painter) const {
    const Colours colours = coloursOf(palette());
    painter.fillRect(rect(), colours.sunken);
    if (m_bars.empty()) return;
    const QColor inside = isDark(palette()) ? colours.panel.lighter(118) : colours.panel;
    for (int x = 0; x < width(); ++x)
        if (kDesktopBudget.holds(parallaxAt(x + 0.5))) painter.fillRect(x, 0, 1, height(), inside);
}

void LayerHistogram::paintBar(QPainter& painter, int layer, double perShare) const {
    const Colours colours = coloursOf(palette());
    const LayerBar& bar = m_bars[size_t(layer)];
    const QRectF column = barRect(layer);
    const double foot = height() - kFoot;
    const auto rectFor = [&](double share) {
        const double high = share > 0 ? std::max(1.0, share * perShare) : 0.0;
        return QRectF(column.left(), foot - high, column.width(), high);
    };
    if (bar.lit) painter.fillRect(column, QColor(128, 128, 128, 70));
    if (bar.muted) {
        painter.fillRect(rectFor(bar.share), QBrush(colours.dimText, Qt::BDiagPattern));
        painter.setPen(colours.dimText);
        painter.drawRect(rectFor(bar.share).adjusted(0.5, 0.5, -0.5, -0.5));
    } else {
        painter.fillRect(rectFor(bar.shareWithGain), layerColour(layer, int(m_bars.size())));
        painter.setPen(colours.dimText);
        if (std::abs(bar.share - bar.shareWithGain) * perShare > 1.0)
            painter.drawRect(rectFor(bar.share).adjusted(0.5, 0.5, -0.5, -0.5));
    }
    painter.fillRect(QRectF(column.left(), foot + 1, column.width(), kFoot - 1),
                     bar.selected ? colours.accent : colours.line);
}

void LayerHistogram::paintLabels(QPainter& painter) const {
    const Colours colours = coloursOf(palette());
    const QFontMetrics metrics = painter.fontMetrics();
    std::vector<QRect> taken;
    const auto label = [&](const QString& text, int x) {
        QRect place(x, kLabelTop, metrics.horizontalAdvance(text), metrics.height());
        place.moveLeft(std::clamp(place.left(), 2, std::max(2, width() - place.width() - 2)));
        const auto covers = [&](const QRect& other) { return other.intersects(place); };
        if (std::any_of(taken.begin(), taken.end(), covers)) return;
        taken.push_back(place.adjusted(-4, 0, 4, 0));
        QColor ground = colours.sunken;
        ground.setAlpha(150);
        painter.fillRect(place.adjusted(-2, 0, 2, 0), ground);
        painter.drawText(place, Qt::AlignCenter, text);
    };
    const auto line = [&](double parallax, const QString& text, Qt::PenStyle style) {
        const int x = int(xOfParallax(parallax));
        if (x < 0) return;
        painter.setPen(QPen(colours.dimText, 1, style));
        painter.drawLine(QPointF(x + 0.5, 0), QPointF(x + 0.5, height() - kFoot));
        label(text, x + 4);
    };
    painter.setPen(colours.dimText);
    label(tr("Near"), 2);
    label(tr("Far"), width());
    line(0.0, tr("Screen"), Qt::SolidLine);
    line(kDesktopBudget.nearest, parallaxText(kDesktopBudget.nearest, ParallaxUnit::Percent, {}), Qt::DashLine);
    line(kDesktopBudget.farthest, parallaxText(kDesktopBudget.farthest, ParallaxUnit::Percent, {}), Qt::DashLine);
}

bool LayerHistogram::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip || m_bars.empty()) return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    QToolTip::showText(help->globalPos(),
                       tr("How much of the picture lies in each layer.\nThe lighter span is comfortable on a desktop "
                          "monitor: parallax %1 to %2 of the width.")
                           .arg(parallaxText(kDesktopBudget.nearest, ParallaxUnit::Percent, {}),
                                parallaxText(kDesktopBudget.farthest, ParallaxUnit::Percent, {})),
                       this);
    return true;
}

QSize LayerHistogram::sizeHint() const { return {80 * metrics::kGrid, 7 * metrics::kGrid}; }
QSize LayerHistogram::minimumSizeHint() const { return {16 * metrics::kGrid, 4 * metrics::kGrid}; }

void LayerHistogram::mousePressEvent(QMouseEvent* event) {
    if (!m_bars.empty()) m_hand.press(layerAt(event->position().x()), *event);
}

void LayerHistogram::mouseMoveEvent(QMouseEvent* event) {
    if (m_bars.empty()) return;
    if (event->buttons() & Qt::LeftButton) return m_hand.move(*event);
    Q_EMIT entered(layerAt(event->position().x()));
}

void LayerHistogram::mouseReleaseEvent(QMouseEvent* event) { m_hand.release(*event); }

void LayerHistogram::mouseDoubleClickEvent(QMouseEvent* event) {
    if (!m_bars.empty() && event->button() == Qt::LeftButton) Q_EMIT m_hand.soloAsked(layerAt(event->position().x()));
}

void LayerHistogram::wheelEvent(QWheelEvent* event) {
    if (!m_bars.empty()) m_hand.wheel(layerAt(event->position().x()), *event);
}

void LayerHistogram::leaveEvent(QEvent*) { Q_EMIT left(); }

}  // namespace deep3d
