// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include <thread>

#include "core/job/clip_export.h"
#include "ui/lazy_network.h"

namespace deep3d {

// Measures what the export of a clip will take (forecastClip()) on a thread of its own, with a network, a renderer and
// a reader of its own that go with the measurement. GUI thread, the signals come on it; after measure() and stop()
// none of an earlier measurement follows, and neither waits for the network.
class ClipForecaster : public QObject {
    Q_OBJECT

public:
    // The engines must name a folder for answers.
    explicit ClipForecaster(EngineFactories engines, QObject* parent = nullptr);
    ~ClipForecaster() override;  // stops and waits

    void setEngines(const EngineFactories& engines) { m_engines = engines; }  // for the next measurement
    void measure(const ClipExport& job);
    void stop();

Q_SIGNALS:
    void measured(const deep3d::ClipForecast& forecast);
    void failed(const QString& sentence);

private:
    void work(const EngineFactories& engines, const ClipExport& job, const std::stop_token& stop);
    template <class Tell> void tell(const std::stop_token& stop, Tell tell);

    EngineFactories m_engines;
    std::jthread m_thread;
};

// "About 4 min, 35 MB, up to 900 MB of memory", and a line for each of the first three streams that are left out or
// changed. Translated.
QString forecastText(const ClipForecast& forecast);

}  // namespace deep3d
