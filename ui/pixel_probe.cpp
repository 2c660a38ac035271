// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "ui/pixel_probe.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QStackedLayout>

#include "ui/probe_bars.h"
#include "ui/style.h"

namespace deep3d {
namespace {

// Mean parallax after the edits, weighted with mass and gain; where the gains silence all of it, with the mass alone
// (stereo conventions page: such a pixel keeps its unedited P).
double expectedParallax(const PixelProbe& probe, const ShiftTable& table) {
    double sum = 0.0, weight = 0.0, plainSum = 0.0;
    for (size_t k = 0; k < probe.mass.size() && k < table.parallax.size(); ++k) {
        sum += double(probe.mass[k]) * table.gain[k] * table.parallax[k];
        weight += double(probe.mass[k]) * table.gain[k];
        plainSum += double(probe.mass[k]) * table.parallax[k];
    }
    return weight < 1e-6 ? plainSum : sum / weight;
}

QLabel* makeFigure(const char* name, Qt::Alignment alignment) {
    auto* label = new QLabel;
    label->setObjectName(name);
    label->setAlignment(alignment | Qt::AlignVCenter);
    return label;
}

QLabel* makeCaption(const QString& text) {
    auto* label = new QLabel(text);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

}  // namespace

ProbePanel::ProbePanel(QWidget* parent) : QWidget(parent) {
    setObjectName("probePanel");
    setToolTip(tr("What the network says about the point under the pointer: how much it believes in each layer, from "
                  "near (left) to far (right)."));
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(metrics::kGrid, metrics::kGrid, metrics::kGrid, metrics::kGrid);
    grid->setVerticalSpacing(metrics::kHalfGrid);
    m_bars = new ProbeBars(this);
    m_parallax = makeFigure("probeParallax", Qt::AlignRight);
    m_doubt = makeFigure("probeDoubt", Qt::AlignRight);
    m_peaks = makeFigure("probePeaks", Qt::AlignLeft);
    m_peaks->setToolTip(tr("The network sees two depths here, as in glass, hair or at an edge."));
    m_hint = makeCaption(tr("Point at the picture"));
    m_hint->setObjectName("probeHint");
    m_hint->setAlignment(Qt::AlignCenter);
    grid->addWidget(m_bars, 0, 0, 1, 2);
    grid->addWidget(m_hint, 0, 0, 1, 2);
    grid->addWidget(makeCaption(tr("Parallax")), 1, 0);
    grid->addWidget(m_parallax, 1, 1);
    grid->addWidget(makeCaption(tr("Doubt")), 2, 0);
    grid->addWidget(m_doubt, 2, 1);
    grid->addWidget(m_peaks, 3, 0, 1, 2);
    grid->setColumnStretch(1, 1);
    showFigures();
}

void ProbePanel::setProbe(const PixelProbe& probe, const ShiftTable& table) {
    m_probe = probe;
    m_table = table;
    m_bars->setMass(probe.mass, probe.expectedLayer);
    showFigures();
}

void ProbePanel::clear() {
    m_probe.reset();
    m_bars->clear();
    showFigures();
}

void ProbePanel::setParallaxScale(const ParallaxScale& scale) {
    m_scale = scale;
    showFigures();
}

void ProbePanel::showFigures() {
    m_hint->setVisible(!m_probe);
    // An unbreakable space keeps the height of the line: nothing jumps when the pointer comes and goes.
    for (QLabel* figure : {m_parallax, m_doubt, m_peaks}) figure->setText(QChar(QChar::Nbsp));
    if (!m_probe) return;
    const double parallax = expectedParallax(*m_probe, m_table);
    //: parallax in percent of the width and in pixels
    m_parallax->setText(tr("%1 · %2").arg(parallaxText(parallax, ParallaxUnit::Percent, m_scale),
                                          parallaxText(parallax, ParallaxUnit::Pixels, m_scale)));
    m_doubt->setText(shareText(m_probe->doubt));
    QFont font = m_doubt->font();
    font.setBold(m_probe->twoPeaks);
    m_peaks->setFont(font);
    m_peaks->setText(m_probe->twoPeaks ? tr("Two peaks") : tr("One peak"));
}

}  // namespace deep3d
