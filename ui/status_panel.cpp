// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "ui/status_panel.h"

#include <QLabel>
#include <QStatusBar>

#include <cmath>

namespace deep3d {

StatusPanel::StatusPanel(QStatusBar* bar) : QObject(bar), m_bar(bar) {
    m_photo = add("statusPhoto", tr("Size of the photo"));
    m_zoom = add("statusZoom", tr("Zoom of the preview"));
    m_rate = add("statusRate", tr("Pictures of the preview in the last second"));
    m_render = add("statusRender", tr("Time of the last rendering"));
    m_network = add("statusNetwork", tr("Network, and the time it took for this photo"));
    m_device = add("statusDevice", tr("What does the work"));
}

QLabel* StatusPanel::add(const char* name, const QString& toolTip) {
    auto* label = new QLabel;
    label->setObjectName(QString::fromLatin1(name));
    label->setToolTip(toolTip);
    label->setContentsMargins(8, 0, 8, 0);
    m_bar->addPermanentWidget(label);
    return label;
}

void StatusPanel::setEngine(const QString& device, const QString& network) {
    m_device->setText(device);
    m_network->setProperty("name", network);
    m_network->setText(network);
}

void StatusPanel::setTimes(const StageTimes& times, int picturesPerSecond) {
    const QString name = m_network->property("name").toString();
    m_network->setText(times.networkMs > 0.0 ? tr("%1: %2 ms").arg(name).arg(std::lround(times.networkMs)) : name);
    m_render->setText(times.renderMs > 0.0 ? tr("Render %1 ms").arg(std::lround(times.renderMs)) : QString());
    m_rate->setText(tr("%n picture(s)/s", nullptr, picturesPerSecond));
}

void StatusPanel::setZoom(double zoom) { m_zoom->setText(tr("%1 %").arg(std::lround(zoom * 100.0))); }

void StatusPanel::clearPhoto() {
    for (QLabel* label : {m_photo, m_zoom, m_rate, m_render}) label->clear();
    m_network->setText(m_network->property("name").toString());
}

void StatusPanel::setPhoto(const QString& text) { m_photo->setText(text); }

}  // namespace deep3d
