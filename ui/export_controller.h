// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QStringList>

#include <memory>
#include <thread>

#include "core/job/still_export.h"
#include "ui/lazy_network.h"

namespace deep3d {

// Runs one export at a time on a thread of its own, with its own network and renderer, so that the preview goes on.
// GUI thread; the signals come on it.
class ExportController : public QObject {
    Q_OBJECT

public:
    explicit ExportController(EngineFactories factories, QObject* parent = nullptr);
    ~ExportController() override;  // cancels and waits

    void setEngines(EngineFactories factories);  // for the next export
    bool isRunning() const { return m_isRunning; }
    void start(StillExport job);  // ignored while one runs
    void cancel();

Q_SIGNALS:
    void progressed(double fraction, double remainingSeconds);  // remaining below 0: not known yet
    // One of these ends every export. `files` are complete; after cancelled and failed nothing is left behind.
    void finished(const QStringList& files);
    void cancelled();
    void failed(const QString& sentence);

private:
    struct Engines;
    struct Outcome;
    static Outcome run(Engines& engines, const StillExport& job, const std::function<void(const ExportProgress&)>& tell,
                       std::stop_token stop);
    void end(const Outcome& outcome);

    std::shared_ptr<Engines> m_engines;  // used by the export thread only; kept for the next export
    bool m_isRunning = false;
    std::jthread m_thread;
};

}  // namespace deep3d
