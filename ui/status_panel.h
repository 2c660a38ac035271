// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include "core/job/frame_pipeline.h"

class QLabel;
class QStatusBar;

namespace deep3d {

// The figures of the status bar: device and network, times of the stages, pictures a second. GUI thread.
class StatusPanel : public QObject {
    Q_OBJECT

public:
    explicit StatusPanel(QStatusBar* bar);  // becomes its child

    void setEngine(const QString& device, const QString& network);
    void setTimes(const StageTimes& times, int picturesPerSecond);
    void setZoom(double zoom);  // device pixels per picture pixel
    void setPhoto(const QString& text);
    void clearPhoto();  // another photo, or none: its figures are not known yet

private:
    QLabel* add(const char* name, const QString& toolTip);

    QStatusBar* m_bar;
    QLabel *m_photo, *m_zoom, *m_device, *m_network, *m_render, *m_rate;
};

}  // namespace deep3d
