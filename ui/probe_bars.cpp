// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "ui/probe_bars.h"

#include <algorithm>
#include <cmath>

#include <QPainter>

#include "ui/layer_colour.h"
#include "ui/style.h"

namespace deep3d {

ProbeBars::ProbeBars(QWidget* parent) : QWidget(parent) {
    setObjectName("probeBars");
    setAccessibleName(tr("Mass of each layer at the pointer"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void ProbeBars::setMass(std::vector<float> mass, double expectedLayer) {
    m_mass = std::move(mass);
    m_expectedLayer = expectedLayer;
    update();
}

void ProbeBars::clear() { setMass({}, 0.0); }

QSize ProbeBars::sizeHint() const { return {30 * metrics::kGrid, 9 * metrics::kGrid}; }
QSize ProbeBars::minimumSizeHint() const { return {16 * metrics::kGrid, 5 * metrics::kGrid}; }

void ProbeBars::paintEvent(QPaintEvent*) {
    const Colours colours = coloursOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), colours.sunken);
    if (m_mass.empty()) return;
    const int layers = int(m_mass.size());
    const double room = width() - 2.0 * metrics::kHalfGrid, pitch = room / layers;
    const double floor = height() - 5.0, high = floor - metrics::kHalfGrid;
    // A sure pixel fills the height; a spread one is enlarged at most fourfold, so that doubt looks low and wide.
    const double highest = std::max(0.25f, *std::max_element(m_mass.begin(), m_mass.end()));
    for (int k = 0; k < layers; ++k) {
        const double left = metrics::kHalfGrid + std::round(k * pitch);
        const double right = metrics::kHalfGrid + std::round((k + 1) * pitch);
        const double length = m_mass[size_t(k)] / highest * high;
        const QRectF bar(left, floor - length, std::max(1.0, right - left - 1), length);
        painter.fillRect(bar, layerColour(k, layers));
        painter.fillRect(QRectF(left, floor + 1, bar.width(), 2), layerColour(k, layers));
    }
    const double x = std::round(metrics::kHalfGrid + (m_expectedLayer + 0.5) * pitch);
    painter.fillRect(QRectF(x, 0, 1, floor + 1), colours.text);
}

}  // namespace deep3d
