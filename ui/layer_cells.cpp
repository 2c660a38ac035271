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

constexpr int kGap = 4;               // between cells
constexpr int kFrames = 4;            // a cell's frame, both sides
constexpr int kLowestPicture = 18;    // below this a heat map says nothing
constexpr int kWidestPicture = 320;

int ceilDivide(int a, int b) { return (a + b - 1) / b; }

// The largest cell that stands `columns` times side by side and `rows` times below each other.
LayerCellLayout cellFor(QSize room, int columns, int rows, double aspect, const QFont& font) {
    LayerCellLayout layout;
    const int width = (room.width() + kGap) / columns - kGap;
    const int height = (room.height() + kGap) / rows - kGap;
    layout.twoLines = width < LayerCell::narrowestForOneLine(font);
    const int figures = LayerCell::figuresHeight(font, layout.twoLines) + kFrames;
    const int widest = std::min({width - kFrames, kWidestPicture, int((height - figures) * aspect)});
    layout.picture = {widest, int(std::lround(widest / aspect))};
    layout.cell = {width, layout.picture.height() + figures};
    return layout;
}

}  // namespace

LayerCellsPlan planCells(QSize room, int count, double aspect, const QFont& font) {
    const int narrowest = LayerCell::narrowest(font) + kFrames / 2;
    const int mostColumns = std::clamp((room.width() + kGap) / (narrowest + kGap), 1, std::max(1, count));
    LayerCellsPlan best;
    for (int rows = ceilDivide(count, mostColumns); rows <= count; ++rows) {
        const int columns = ceilDivide(count, rows);
        const LayerCellLayout cell = cellFor(room, columns, rows, aspect, font);
        if (cell.picture.height() < kLowestPicture) continue;
        if (cell.picture.width() > best.cell.picture.width()) best = {columns, cell, false};
    }
    if (!best.cell.picture.isEmpty()) return best;
    // Nothing fits: the smallest cells that can be read, and a scroll bar.
    const int columns = mostColumns;
    return {columns, cellFor({room.width(), 1 << 20}, columns, 1, aspect, font), true};
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
    arrange();
}

void LayerCells::arrange() {
    if (m_cells.empty()) return;
    const QSize before = m_plan.cell.picture;
    const int columnsBefore = m_plan.columns;
    QSize room = maximumViewportSize();
    m_plan = planCells(room, count(), m_aspect, font());
    if (m_plan.scrolls) {
        room.rwidth() -= verticalScrollBar()->sizeHint().width();
        m_plan = planCells(room, count(), m_aspect, font());
    }
    place();
    if (m_plan.columns != columnsBefore) Q_EMIT columnsChanged();
    if (m_plan.cell.picture != before) Q_EMIT pictureSizeChanged();
}

void LayerCells::place() {
    const int rows = ceilDivide(count(), m_plan.columns);
    const QSize room = maximumViewportSize();
    const int content = rows * (m_plan.cell.cell.height() + kGap) - kGap;
    widget()->resize(room.width() - (m_plan.scrolls ? verticalScrollBar()->sizeHint().width() : 0),
                     std::max(content, m_plan.scrolls ? 0 : room.height()));
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

void LayerCells::focusCell(int layer) {
    cell(layer).setFocus(Qt::OtherFocusReason);
    ensureWidgetVisible(&cell(layer), 0, kGap);
}

void LayerCells::keepTabStop(int layer) {
    for (int k = 0; k < count(); ++k) cell(k).setFocusPolicy(k == layer ? Qt::StrongFocus : Qt::ClickFocus);
}

QSize LayerCells::sizeHint() const {
    return {80 * metrics::kGrid, LayerCell::figuresHeight(font(), true) + kFrames + 8 * metrics::kGrid};
}

QSize LayerCells::minimumSizeHint() const {
    return {20 * metrics::kGrid, LayerCell::figuresHeight(font(), true) + kFrames + kLowestPicture};
}

void LayerCells::resizeEvent(QResizeEvent* event) {
    QScrollArea::resizeEvent(event);
    arrange();
}

void LayerCells::changeEvent(QEvent* event) {
    if (event->type() == QEvent::FontChange) arrange();
    QScrollArea::changeEvent(event);
}

}  // namespace deep3d
