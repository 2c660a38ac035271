// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "ui/export_controller.h"

#include <chrono>

#include "ui/core_text.h"

namespace deep3d {

// Made on the export thread at the first export.
struct ExportController::Engines {
    EngineFactories factories;
    std::unique_ptr<LazyNetwork> network;
    RenderBackendPtr backend;
    std::unique_ptr<FramePipeline> pipeline;

    FramePipeline& ready() {
        if (!pipeline) {
            network = std::make_unique<LazyNetwork>(factories);
            backend = factories.backend();
            pipeline = std::make_unique<FramePipeline>(*network, *backend);
        }
        return *pipeline;
    }
};

struct ExportController::Outcome {
    QStringList files;  // empty with an empty problem: cancelled
    QString problem;
};

ExportController::ExportController(EngineFactories factories, QObject* parent)
    : QObject(parent) {
    setEngines(std::move(factories));
}

ExportController::~ExportController() = default;

void ExportController::setEngines(EngineFactories factories) {
    m_engines = std::make_shared<Engines>();
    m_engines->factories = std::move(factories);
}

void ExportController::start(StillExport job) {
    if (m_isRunning) return;
    m_isRunning = true;
    m_thread = std::jthread([this, engines = m_engines, job = std::move(job)](std::stop_token stop) {
        const auto tell = [this](const ExportProgress& progress) {
            QMetaObject::invokeMethod(this, [this, progress] {
                if (m_isRunning) Q_EMIT progressed(progress.fraction, progress.remainingSeconds);
            }, Qt::QueuedConnection);
        };
        Outcome outcome = run(*engines, job, tell, stop);
        QMetaObject::invokeMethod(this, [this, outcome = std::move(outcome)] { end(outcome); }, Qt::QueuedConnection);
    });
}

ExportController::Outcome ExportController::run(Engines& engines, const StillExport& job,
                                                const std::function<void(const ExportProgress&)>& tell,
                                                std::stop_token stop) {
    Outcome outcome;
    try {
        for (const auto& path : exportStill(job, engines.ready(), tell, stop)) outcome.files << toQString(path);
    } catch (const Error& error) {
        outcome.problem = describe(error);
    } catch (const std::bad_alloc&) {
        outcome.problem = tr("There is not enough memory for this export. A smaller width may succeed.");
    } catch (const std::exception& error) {
        outcome.problem = QString::fromUtf8(error.what());
    }
    return outcome;
}

void ExportController::cancel() { m_thread.request_stop(); }

void ExportController::end(const Outcome& outcome) {
    m_isRunning = false;
    if (!outcome.problem.isEmpty())
        Q_EMIT failed(outcome.problem);
    else if (outcome.files.isEmpty())
        Q_EMIT cancelled();
    else
        Q_EMIT finished(outcome.files);
}

}  // namespace deep3d
