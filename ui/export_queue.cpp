// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "ui/export_queue.h"

#include <QFileInfo>

#include <nlohmann/json.hpp>

#include "core/image/file_bytes.h"
#include "core/job/export_journal.h"
#include "core/util/log.h"
#include "ui/core_text.h"
#include "ui/export_choices.h"

namespace deep3d {

// Made on the export thread at the first export.
struct ExportQueue::Engines {
    EngineFactories factories;
    std::unique_ptr<LazyNetwork> network;
    std::string identity;
    RenderBackendPtr backend;
    CardPtr card;
    std::unique_ptr<DistributionCache> cache;

    ClipTools ready() {
        if (!network) {
            backend = factories.backend();
            card = factories.clipCard();
            identity = factories.identity();
            cache = std::make_unique<DistributionCache>(factories.answerFolder);
            network = std::make_unique<LazyNetwork>(factories);
        }
        return {*network, identity, *backend, *cache, factories.decodingDevice(), card};
    }
};

struct ExportQueue::Outcome {
    bool stopped = false;
    QStringList files, notes;
    QString problem;
};

ExportQueue::ExportQueue(EngineFactories factories, const QString& file, QObject* parent)
    : QAbstractListModel(parent), m_file(file) {
    setEngines(std::move(factories));
    read();
}

ExportQueue::~ExportQueue() = default;

void ExportQueue::setEngines(EngineFactories factories) {
    m_engines = std::make_shared<Engines>();
    m_engines->factories = std::move(factories);
}

ExportId ExportQueue::add(const ClipExport& job) {
    const int row = int(m_items.size());
    beginInsertRows({}, row, row);
    m_items.push_back({.id = ++m_lastId, .job = job});
    endInsertRows();
    const ExportId id = m_lastId;
    write();
    startNext();
    Q_EMIT changed();
    return id;
}

void ExportQueue::pause(ExportId id) {
    QueuedExport* const item = entry(id);
    if (!item || (item->state != ExportState::Waiting && item->state != ExportState::Running)) return;
    if (id == m_running) m_thread.request_stop();
    setState(*item, ExportState::Paused);
    startNext();
}

void ExportQueue::resume(ExportId id) {
    QueuedExport* const item = entry(id);
    if (!item || (item->state != ExportState::Paused && item->state != ExportState::Failed)) return;
    item->message.clear();
    setState(*item, ExportState::Waiting);
    startNext();
}

void ExportQueue::resumeAll() {
    for (size_t row = 0; row < m_items.size(); ++row)
        if (m_items[row].state == ExportState::Paused) resume(m_items[row].id);
}

void ExportQueue::remove(ExportId id) {
    const int row = rowOf(id);
    if (row < 0) return;
    if (id == m_running) {  // goes when its thread has let go of its files
        m_removesRunning = true;
        m_thread.request_stop();
        return;
    }
    std::error_code ignored;
    if (m_items[size_t(row)].state != ExportState::Done)
        std::filesystem::remove_all(ExportJournal::folderOf(m_items[size_t(row)].job.output), ignored);
    beginRemoveRows({}, row, row);
    m_items.erase(m_items.begin() + row);
    endRemoveRows();
    write();
    Q_EMIT changed();
}

void ExportQueue::move(ExportId id, int rows) {
    const int from = rowOf(id);
    const int to = std::clamp(from + rows, 0, int(m_items.size()) - 1);
    if (from < 0 || to == from) return;
    beginMoveRows({}, from, from, {}, to > from ? to + 1 : to);
    const auto item = m_items.begin() + from;
    to > from ? std::rotate(item, item + 1, m_items.begin() + to + 1)
              : std::rotate(m_items.begin() + to, item, item + 1);
    endMoveRows();
    write();
    Q_EMIT changed();
}

const QueuedExport* ExportQueue::find(ExportId id) const {
    const int row = rowOf(id);
    return row < 0 ? nullptr : &m_items[size_t(row)];
}

QueuedExport* ExportQueue::entry(ExportId id) {
    return const_cast<QueuedExport*>(find(id));
}

ExportId ExportQueue::idAt(int row) const {
    return row >= 0 && row < int(m_items.size()) ? m_items[size_t(row)].id : 0;
}

int ExportQueue::rowOf(ExportId id) const {
    for (size_t row = 0; row < m_items.size(); ++row)
        if (m_items[row].id == id) return int(row);
    return -1;
}

bool ExportQueue::hasPaused() const {
    return std::ranges::any_of(m_items, [](const QueuedExport& item) { return item.state == ExportState::Paused; });
}

int ExportQueue::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_items.size());
}

QVariant ExportQueue::data(const QModelIndex& index, int role) const {
    const QueuedExport* const item = find(idAt(index.row()));
    if (!item) return {};
    const QString name = toQString(item->job.output.filename());
    switch (role) {
        case Qt::DisplayRole:
            return name;
        case Qt::ToolTipRole:
            return toQString(item->job.output) + QLatin1Char('\n') + exportText(*item);
        case Qt::AccessibleTextRole:
            return name + QLatin1Char(' ') + exportText(*item);
        default:
            return {};
    }
}

void ExportQueue::startNext() {
    if (m_running) return;
    const auto next = std::ranges::find(m_items, ExportState::Waiting, &QueuedExport::state);
    if (next == m_items.end()) return;
    m_running = next->id;
    next->progress = {};
    m_thread = std::jthread([this, engines = m_engines, id = next->id, job = next->job](std::stop_token stop) {
        ClipRun options;
        options.resume = true;
        options.progress = [this, id](const ClipProgress& progress) {
            QMetaObject::invokeMethod(
                this, [this, id, progress] { takeProgress(id, progress); }, Qt::QueuedConnection);
        };
        Outcome outcome = run(*engines, job, options, stop);
        QMetaObject::invokeMethod(
            this, [this, id, outcome = std::move(outcome)] { end(id, outcome); }, Qt::QueuedConnection);
    });
    setState(*next, ExportState::Running);
}

ExportQueue::Outcome ExportQueue::run(Engines& engines, const ClipExport& job, const ClipRun& run,
                                      const std::stop_token& stop) {
    Outcome outcome;
    try {
        const ClipResult result = exportClip(job, engines.ready(), run, stop);
        outcome.stopped = result.stopped;
        for (const auto& path : result.outputs) outcome.files << toQString(path);
        for (const Error& note : result.notes) outcome.notes << describe(note);
        for (const Error& difference : result.differences) outcome.notes << describe(difference);
    } catch (const Error& error) {
        outcome.problem = describe(error);
    } catch (const std::bad_alloc&) {
        outcome.problem = tr("There is not enough memory for this export. A smaller width may succeed.");
    } catch (const std::exception& error) {
        outcome.problem = QString::fromUtf8(error.what());
    }
    return outcome;
}

void ExportQueue::takeProgress(ExportId id, const ClipProgress& progress) {
    QueuedExport* const item = entry(id);
    if (!item || id != m_running) return;
    item->progress = progress;
    item->message = progress.pause ? describe(*progress.pause) : QString();
    const QModelIndex row = index(rowOf(id));
    Q_EMIT dataChanged(row, row);
}

void ExportQueue::end(ExportId id, const Outcome& outcome) {
    m_running = 0;
    QueuedExport* const item = entry(id);
    if (std::exchange(m_removesRunning, false)) {
        remove(id);
    } else if (!outcome.problem.isEmpty()) {
        item->message = outcome.problem;
        setState(*item, ExportState::Failed);
        Q_EMIT failed(outcome.problem);
    } else if (!outcome.stopped) {
        item->files = outcome.files;
        item->message = outcome.notes.join(QLatin1Char(' '));
        setState(*item, ExportState::Done);
        Q_EMIT finished(outcome.files);
    }  // stopped: paused, or waiting again already
    startNext();
}

void ExportQueue::setState(QueuedExport& item, ExportState state) {
    item.state = state;
    const QModelIndex row = index(rowOf(item.id));
    Q_EMIT dataChanged(row, row);
    write();
    Q_EMIT changed();
}

// What is done is not kept; what was under way goes on when the person says so.
void ExportQueue::read() {
    if (!QFileInfo::exists(m_file)) return;
    try {
        const Bytes bytes = readFileBytes(toPath(m_file));
        for (const auto& entry : nlohmann::json::parse(bytes.begin(), bytes.end()))
            m_items.push_back({.id = ++m_lastId, .job = entry.get<ClipExport>(), .state = ExportState::Paused});
    } catch (const std::exception& error) {
        log(LogLevel::Warning, error.what());
    }
}

void ExportQueue::write() const {
    nlohmann::json json = nlohmann::json::array();
    for (const QueuedExport& item : m_items)
        if (item.state != ExportState::Done) json.push_back(item.job);
    const std::string text = json.dump(2);
    try {
        writeFileBytes(toPath(m_file), {reinterpret_cast<const uint8_t*>(text.data()), text.size()});
    } catch (const Error& error) {
        log(LogLevel::Warning, error.what());
    }
}

QString exportText(const QueuedExport& item) {
    const QString state = coreText(labelOf(kExportStates, item.state));
    if (item.state != ExportState::Running)
        return item.message.isEmpty() ? state : ExportQueue::tr("%1: %2").arg(state, item.message);
    const ClipProgress& progress = item.progress;
    if (!item.message.isEmpty()) return item.message;
    QStringList parts{ExportQueue::tr("%1 %2 %")
                          .arg(coreText(labelOf(kClipStages, progress.stage)))
                          .arg(int(progress.fraction * 100.0))};
    if (progress.framesPerSecond > 0.0)
        parts << ExportQueue::tr("%1 pictures/s").arg(progress.framesPerSecond, 0, 'f', 1);
    if (progress.remainingSeconds >= 0.0)
        parts << ExportQueue::tr("%1 left").arg(durationText(progress.remainingSeconds));
    return parts.join(QStringLiteral(", "));
}

}  // namespace deep3d
