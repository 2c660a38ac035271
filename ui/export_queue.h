// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractListModel>

#include <memory>
#include <thread>

#include "core/job/clip_export.h"
#include "ui/lazy_network.h"

namespace deep3d {

using ExportId = quint64;  // 0 = none

enum class ExportState { Waiting, Running, Paused, Done, Failed };
inline constexpr std::array kExportStates{
    NamedValue<ExportState>{ExportState::Waiting, "waiting", QT_TRANSLATE_NOOP("core", "Waiting")},
    NamedValue<ExportState>{ExportState::Running, "running", QT_TRANSLATE_NOOP("core", "Converting")},
    NamedValue<ExportState>{ExportState::Paused, "paused", QT_TRANSLATE_NOOP("core", "Paused")},
    NamedValue<ExportState>{ExportState::Done, "done", QT_TRANSLATE_NOOP("core", "Done")},
    NamedValue<ExportState>{ExportState::Failed, "failed", QT_TRANSLATE_NOOP("core", "Failed")},
};

// One clip to export.
struct QueuedExport {
    ExportId id = 0;
    ClipExport job;
    ExportState state = ExportState::Waiting;
    ClipProgress progress;  // while it runs
    QString message;        // why it failed or waits; after Done what the person should know
    QStringList files;      // after Done
};

// The clips to export, one after the other, on a thread of its own with its own network and renderer. It is the list
// model of the queue's panel. Order, jobs and states are kept in a file: after a restart, or a crash, what was not
// finished is there again, paused; an export that goes on does so at its last finished segment. GUI thread.
class ExportQueue : public QAbstractListModel {
    Q_OBJECT

public:
    // `factories` must name a folder for answers. `file`: where the queue is kept; one that cannot be read is an empty
    // queue.
    ExportQueue(EngineFactories factories, const QString& file, QObject* parent = nullptr);
    ~ExportQueue() override;  // stops the running one, so that it can go on later, and waits

    void setEngines(EngineFactories factories);  // for the exports that begin or go on after this
    ExportId add(const ClipExport& job);
    void pause(ExportId id);
    void resume(ExportId id);          // after a pause or a failure
    void remove(ExportId id);          // with what is written of an unfinished one
    void move(ExportId id, int rows);  // towards the end, below 0 towards the start

    const QueuedExport* find(ExportId id) const;  // valid until the queue changes
    ExportId idAt(int row) const;                 // 0 outside the queue
    int rowOf(ExportId id) const;                 // -1 when unknown
    bool hasPaused() const;
    void resumeAll();

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

Q_SIGNALS:
    void changed();  // any state
    void finished(const QStringList& files);
    void failed(const QString& sentence);

private:
    struct Engines;
    struct Outcome;
    static Outcome run(Engines& engines, const ClipExport& job, const ClipRun& run, const std::stop_token& stop);
    QueuedExport* entry(ExportId id);
    void startNext();
    void takeProgress(ExportId id, const ClipProgress& progress);
    void end(ExportId id, const Outcome& outcome);
    void setState(QueuedExport& item, ExportState state);
    void read();
    void write() const;

    std::shared_ptr<Engines> m_engines;  // used by the export thread only
    const QString m_file;
    std::vector<QueuedExport> m_items;
    ExportId m_running = 0, m_lastId = 0;
    bool m_removesRunning = false;
    std::jthread m_thread;
};

// "42 %, 3.1 pictures/s, 2 min 10 s left" and the like: how it is with an export. Translated.
QString exportText(const QueuedExport& item);

}  // namespace deep3d
