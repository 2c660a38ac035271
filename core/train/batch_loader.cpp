// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/train/batch_loader.h"

#include <algorithm>

namespace deep3d {

BatchLoader::BatchLoader(const SampleSource& source, Options options, PlanOf planOf)
    : m_source(source), m_options(options), m_planOf(std::move(planOf)), m_nextStep(options.firstStep) {
    for (int i = 0; i < std::max(1, options.workers); ++i) {
        m_workers.emplace_back([this] { work(); });
    }
}

BatchLoader::~BatchLoader() {
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
    }
    m_room.notify_all();
    for (auto& worker : m_workers) {
        worker.join();
    }
}

// The oldest batch with a sample nobody makes yet, or a new one; null when stopping.
BatchLoader::Pending* BatchLoader::takeTask(std::unique_lock<std::mutex>& lock, int& slot) {
    while (!m_stop) {
        for (auto& pending : m_pending) {
            if (pending.given < int(pending.batch->samples.size())) {
                slot = pending.given++;
                return &pending;
            }
        }
        if (int(m_pending.size()) < m_options.ahead) {
            auto batch = std::make_unique<Batch>();
            batch->step = m_nextStep++;
            Dice dice(m_options.seed, uint64_t(batch->step), ~0ull);
            const Plan plan = m_planOf(batch->step, dice);
            batch->size = plan.size;
            batch->samples.resize(size_t(std::max(1, plan.count)));
            m_pending.push_back({std::move(batch), 0, 0});
            continue;
        }
        m_room.wait(lock);
    }
    return nullptr;
}

void BatchLoader::work() {
    std::unique_lock lock(m_mutex);
    int slot = 0;
    try {
        while (Pending* pending = takeTask(lock, slot)) {
            Batch& batch = *pending->batch;
            lock.unlock();
            const uint64_t number = uint64_t(m_options.rank) * batch.samples.size() + uint64_t(slot);
            Dice dice(m_options.seed, uint64_t(batch.step), number);
            auto sample = makeTrainingSample(m_source, dice, batch.size.width, batch.size.height);
            lock.lock();
            batch.samples[size_t(slot)] = std::move(sample);
            if (++pending->done == int(batch.samples.size())) {
                m_ready.notify_all();
            }
        }
    } catch (...) {
        if (!lock.owns_lock()) {
            lock.lock();
        }
        m_failure = std::current_exception();
        m_stop = true;
        m_ready.notify_all();
        m_room.notify_all();
    }
}

std::unique_ptr<Batch> BatchLoader::next() {
    std::unique_lock lock(m_mutex);
    m_ready.wait(lock, [&] {
        return m_failure || (!m_pending.empty() && m_pending.front().done == int(m_pending.front().batch->samples.size()));
    });
    if (m_failure) {
        std::rethrow_exception(m_failure);
    }
    auto batch = std::move(m_pending.front().batch);
    m_pending.pop_front();
    m_room.notify_all();
    return batch;
}

}  // namespace deep3d
