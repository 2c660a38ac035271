// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "ui/layer_cells.h"

#include <algorithm>
#include <cmath>

#include <QEvent>
#include <QScrollBar>

#include "ui/style.h"

namespace deep3d {
namespace {

constexpr int kGap = 4;              // between cells
constexpr int kFrames = 2 * LayerCell::kFrame;
constexpr int kLowestPicture = 18;   // below this a heat map says nothing
constexpr int kEasyPicture = 48;     // up to this height a larger picture is worth more than a second line of figures
constexpr int kWidestPicture = 320;
constexpr double kWorthARow = 1.3;

int ceilDivide(int a, int b) { return (a + b - 1) / b; }

LayerCellLayout cellWith(LayerFigures figures, QSize room, double aspect, const QFont& font) {
    const int below = LayerCell::figuresHeight(font, figures) + kFrames;
    const int width = std::min({room.width() - kFrames, kWidestPicture, int((room.height() - below) * aspect)});
    const QSize picture(width, int(std::lround(width / aspect)));
    return {QSize(room.width(), picture.height() + below), picture, figures};
}

// The best cell for `room`: figures side by side where the width allows, the share below where the height allows.
LayerCellLayout cellFor(QSize room, double aspect, const QFont& font) {
    if (room.width() >= LayerCell::narrowest(font, LayerFigures::SideBySide))
        return cellWith(LayerFigures::SideBySide, room, aspect, font);
    const LayerCellLayout two = cellWith(LayerFigures::TwoLines, room, aspect, font);
    const LayerCellLayout one = cellWith(LayerFigures::ParallaxOnly, room, aspect, font);
    return two.picture.height() >= kEasyPicture || two.picture == one.picture ? two : one;
}

}  // namespace

LayerCellsPlan planCells(QSize room, int count, double aspect, const QFont& font) {
    const int narrowest = LayerCell::narrowest(font, LayerFigures::ParallaxOnly);
    const int mostColumns = std::clamp((room.width() + kGap) / (narrowest + kGap), 1, std::max(1, count));
    const auto planFor = [&](int columns, int rows, int height) {
        const QSize one((room.width() + kGap) / columns - kGap, (height + kGap) / rows - kGap);
        const LayerCellLayout cell = cellFor(one, aspect, font);
        return LayerCellsPlan{columns, cell, false, rows * (cell.cell.height() + kGap) - kGap};
    };
    LayerCellsPlan best;
    for (int rows = ceilDivide(count, mostColumns); rows <= count; ++rows) {
        const LayerCellsPlan plan = planFor(ceilDivide(count, rows), rows, room.height());
        const bool readable = plan.cell.picture.height() >= kLowestPicture;
        // Leaving the single row, which stands exactly below the histogram's bars, must be worth it.
        const double wanted = (best.columns == count ? kWorthARow : 1.0) * best.cell.picture.width();
        if (readable && plan.cell.picture.width() > wanted) best = plan;
    }
    if (!best.cell.picture.isEmpty()) return best;
    // Nothing fits: the smallest cells that can be read, and a scroll bar.
    best = planFor(mostColumns, ceilDivide(count, mostColumns), 1 << 20);
    best.scrolls = true;
    return best;
}

LayerCells::LayerCells(LayerHand& hand, QWidget* parent) : QScrollArea(parent), m_hand(hand) {
    setObjectName("layerCells");
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidget(new QWidget);
    viewport()->setAutoFillBackground(false);
    widget()->setAutoFillBackground(false);
}

void LayerCells::setLayers(int count, double pictureAspect) {
    if (count == this->count() && pictureAspect == m_aspect) return;
    m_aspect = pictureAspect;
    while (this->count() > count) {
        delete m_cells.back();
        m_cells.pop_back();
    }
    while (this->count() < count) {
        auto* cell = new LayerCell(this->count(), m_hand, widget());
        connect(cell, &LayerCell::entered, this, &LayerCells::entered);
        connect(cell, &LayerCell::left, this, &LayerCells::left);
        connect(cell, &LayerCell::focused, this, &LayerCells::keepTabStop);
        cell->show();
        m_cells.push_back(cell);
    }
}

void LayerCells::fillRoom(QSize room) {
    if (m_cells.empty()) return;
    const QSize before = m_plan.cell.picture;
    m_plan = planCells(room, count(), m_aspect, font());
    if (m_plan.scrolls) {
        const QSize narrower = room - QSize(verticalScrollBar()->sizeHint().width(), 0);
        m_plan = planCells(narrower, count(), m_aspect, font());
        m_plan.scrolls = true;
    }
    setFixedHeight(std::min(m_plan.height, room.height()));
    place();
    if (m_plan.cell.picture != before) Q_EMIT pictureSizeChanged();
}

int LayerCells::pictureWidthIn(QSize room) const {
    const LayerCellsPlan plan = planCells(room, count(), m_aspect, font());
    return plan.scrolls ? 0 : plan.cell.picture.width();
}

void LayerCells::place() {
    const int bar = m_plan.scrolls ? verticalScrollBar()->sizeHint().width() : 0;
    widget()->resize(maximumViewportSize().width() - bar, m_plan.height);
    // Columns share the width to the pixel, so that a single row stands exactly below the histogram's bars.
    const double pitch = double(widget()->width() + kGap) / m_plan.columns;
    for (int k = 0; k < count(); ++k) {
        const int left = int(std::lround((k % m_plan.columns) * pitch));
        const int right = int(std::lround((k % m_plan.columns + 1) * pitch)) - kGap;
        const int top = (k / m_plan.columns) * (m_plan.cell.cell.height() + kGap);
        cell(k).setCellLayout(m_plan.cell);
        cell(k).setGeometry(left, top, right - left, m_plan.cell.cell.height());
    }
}

int LayerCells::neighbour(int layer, int key) const {
    const int last = count() - 1;
    switch (key) {
        case Qt::Key_Left: return std::max(0, layer - 1);
        case Qt::Key_Right: return std::min(last, layer + 1);
        case Qt::Key_Up: return layer >= m_plan.columns ? layer - m_plan.columns : layer;
        case Qt::Key_Down: return layer + m_plan.columns <= last ? layer + m_plan.columns : layer;
        case Qt::Key_Home: return 0;
        case Qt::Key_End: return last;
        default: return layer;
    }
}

void LayerCells::focusCell(int layer, Qt::FocusReason reason) {
    cell(layer).setFocus(reason);
    ensureWidgetVisible(&cell(layer), 0, kGap);
}

void LayerCells::keepTabStop(int layer) {
    for (int k = 0; k < count(); ++k) cell(k).setFocusPolicy(k == layer ? Qt::StrongFocus : Qt::ClickFocus);
}

int LayerCells::lowest() const {
    return LayerCell::figuresHeight(font(), LayerFigures::ParallaxOnly) + kFrames + kLowestPicture;
}

void LayerCells::resizeEvent(QResizeEvent* event) {
    QScrollArea::resizeEvent(event);
    place();
}

}  // namespace deep3d
