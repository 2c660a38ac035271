// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
// The look of the layer grid: its header, and how it shares its room between header, histogram and cells.
#include <algorithm>

#include <QBoxLayout>
#include <QButtonGroup>
#include <QLabel>
#include <QToolButton>

#include "ui/icons.h"
#include "ui/layer_cells.h"
#include "ui/layer_grid.h"
#include "ui/layer_histogram.h"
#include "ui/style.h"

namespace deep3d {
namespace {

constexpr int kSide = 25 * metrics::kGrid;  // width of the buttons where they stand beside the cells

QToolButton* makeChoice(const QString& text, const char* name, const QString& toolTip, QButtonGroup* group, int id) {
    auto* button = new QToolButton;
    button->setObjectName(name);
    button->setText(text);
    button->setToolTip(toolTip);
    button->setAccessibleName(toolTip);
    button->setCheckable(true);
    button->setChecked(id == 0);
    group->addButton(button, id);
    return button;
}

}  // namespace

QWidget* LayerGrid::makeHeader() {
    auto* header = new QWidget;
    m_header = new QBoxLayout(QBoxLayout::LeftToRight, header);
    m_header->setContentsMargins(0, 0, 0, 0);
    m_header->setSpacing(metrics::kHalfGrid);
    m_buttons = new QBoxLayout(QBoxLayout::LeftToRight);
    m_buttons->setSpacing(metrics::kHalfGrid);
    m_header->addLayout(m_buttons);
    auto* row = new QHBoxLayout;
    row->setSpacing(metrics::kHalfGrid);
    m_buttons->addLayout(row);

    auto* styles = new QButtonGroup(header);
    row->addWidget(makeChoice(tr("Heat map"), "cellStyleHeat", tr("Show the probability over the dimmed picture"),
                              styles, int(LayerCellStyle::Heat)));
    row->addWidget(makeChoice(tr("Picture"), "cellStyleMasked", tr("Show the picture multiplied by the probability"),
                              styles, int(LayerCellStyle::Masked)));
    connect(styles, &QButtonGroup::idClicked, this, [this](int id) {
        m_style = LayerCellStyle(id);
        ask();
    });
    row->addStretch();
    row = new QHBoxLayout;
    row->setSpacing(metrics::kHalfGrid);
    m_buttons->addLayout(row);
    auto* units = new QButtonGroup(header);
    const std::pair<ParallaxUnit, const char*> choices[] = {
        {ParallaxUnit::Percent, "unitPercent"},
        {ParallaxUnit::Pixels, "unitPixels"},
        {ParallaxUnit::Millimetres, "unitMillimetres"}};
    const QString toolTips[] = {tr("Parallax in % of the width"), tr("Parallax in pixels of the full picture"),
                                tr("Parallax in mm on the screen")};
    for (const auto& [unit, name] : choices)
        row->addWidget(makeChoice(unitSymbol(unit), name, toolTips[int(unit)], units, int(unit)));
    connect(units, &QButtonGroup::idClicked, this, [this](int id) {
        m_unit = ParallaxUnit(id);
        showAll();
    });

    m_resetAll = new QToolButton;
    m_resetAll->setObjectName("resetLayers");
    m_resetAll->setIcon(icon(Glyph::Reset));
    m_resetAll->setToolTip(tr("Reset every layer: no mute, no solo, gain 1, offset 0"));
    m_resetAll->setAccessibleName(tr("Reset every layer"));
    row->addSpacing(metrics::kGrid);
    row->addWidget(m_resetAll);
    row->addStretch();

    m_info = new QLabel;
    m_info->setObjectName("layerInfo");
    m_info->setFont(smallFont(font()));
    m_info->setMinimumHeight(QFontMetrics(m_info->font()).height());
    m_info->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_header->addWidget(m_info, 1);
    m_buttonsWidth = m_buttons->sizeHint().width();
    return header;
}

QWidget* LayerGrid::makeFilledPage() {
    auto* page = new QWidget;
    m_page = new QBoxLayout(QBoxLayout::TopToBottom, page);
    m_page->setContentsMargins(metrics::kGrid, metrics::kHalfGrid, metrics::kGrid, metrics::kHalfGrid);
    m_page->setSpacing(metrics::kHalfGrid);
    m_headerBox = makeHeader();
    m_page->addWidget(m_headerBox);
    auto* body = new QVBoxLayout;
    body->setSpacing(metrics::kHalfGrid);
    m_histogram = new LayerHistogram(*m_hand, page);
    m_cells = new LayerCells(*m_hand, page);
    body->addWidget(m_histogram, 1);
    body->addWidget(m_cells);
    m_page->addLayout(body, 1);
    return page;
}

// The cells take what they can use of three quarters of the room, the histogram the rest. A wide, low dock has the
// buttons at its side where that makes the pictures larger.
void LayerGrid::arrange() {
    const QFontMetrics small(m_info->font());
    const int line = small.horizontalAdvance(tr("Layer %1 of %2").arg(99).arg(99)) * 5;
    const QMargins margins = m_page->contentsMargins();
    const QSize room(width() - margins.left() - margins.right(), height() - margins.top() - margins.bottom());
    const int buttonRow = m_resetAll->sizeHint().height();
    const bool oneLine = room.width() >= m_buttonsWidth + line;
    const int infoRow = oneLine ? 0 : m_page->spacing() + small.height();
    const QSize below = room - QSize(0, m_page->spacing() + buttonRow + infoRow);
    const QSize besideIt = room - QSize(kSide + m_page->spacing(), 0);
    const bool side = room.height() >= 2 * buttonRow + 3 * small.height() &&
                      m_cells->pictureWidthIn(cellsRoom(besideIt)) > 1.15 * m_cells->pictureWidthIn(cellsRoom(below));
    const auto down = QBoxLayout::TopToBottom, across = QBoxLayout::LeftToRight;
    m_page->setDirection(side ? across : down);
    m_buttons->setDirection(side ? down : across);
    m_header->setDirection(side || !oneLine ? down : across);
    m_headerBox->setMinimumWidth(side ? kSide : 0);
    m_headerBox->setMaximumWidth(side ? kSide : QWIDGETSIZE_MAX);
    m_info->setWordWrap(side);
    m_info->setAlignment(side ? Qt::AlignLeft | Qt::AlignTop
                              : (oneLine ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    m_cells->fillRoom(cellsRoom(side ? besideIt : below));
    showInfo();
}

// What the histogram leaves to the cells.
QSize LayerGrid::cellsRoom(QSize room) const {
    const int histogram = std::max(m_histogram->minimumSizeHint().height(), room.height() / 4);
    return {room.width(), std::max(m_cells->lowest(), room.height() - histogram - metrics::kHalfGrid)};
}

void LayerGrid::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    if (m_distribution) arrange();
}

QSize LayerGrid::sizeHint() const { return {80 * metrics::kGrid, 22 * metrics::kGrid}; }

QSize LayerGrid::minimumSizeHint() const {
    const QMargins margins = m_page->contentsMargins();
    const int height = margins.top() + margins.bottom() + m_resetAll->sizeHint().height() + 2 * m_page->spacing() +
                       m_histogram->minimumSizeHint().height() + m_cells->lowest();
    return {m_buttonsWidth + margins.left() + margins.right(), height};
}

}  // namespace deep3d
