// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <condition_variable>
#include <cstdint>
#include <deque>
#include <exception>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

#include "core/train/training_sample.h"

namespace deep3d {

struct PictureSize {
    int width = 256, height = 192;
};

// One step's samples, each array in the order [sample][row][column] with samples of one size.
struct Batch {
    int64_t step = 0;
    PictureSize size;
    std::vector<TrainingSample> samples;
};

// Makes batches ahead of time on worker threads.
//
// Sample i of step s depends on (seed, s, i) alone, so a resumed run sees the pictures it would have seen. At most
// `ahead` batches are held in memory. next() belongs to one thread.
class BatchLoader {
public:
    struct Options {
        uint64_t seed = 1;
        int64_t firstStep = 0;
        int workers = 2, ahead = 4;
        int rank = 0;  // among processes that share a step: each makes the samples rank * count ... (rank + 1) * count - 1
    };
    // What a step holds; called once per step, in order, on a worker.
    struct Plan {
        PictureSize size;
        int count = 16;
    };
    using PlanOf = std::function<Plan(int64_t step, Dice& dice)>;

    BatchLoader(const SampleSource& source, Options options, PlanOf planOf);
    ~BatchLoader();

    // The next step's batch; waits for it. Rethrows what a worker threw.
    std::unique_ptr<Batch> next();

private:
    struct Pending {
        std::unique_ptr<Batch> batch;
        int given = 0, done = 0;
    };
    void work();
    Pending* takeTask(std::unique_lock<std::mutex>& lock, int& slot);

    const SampleSource& m_source;
    Options m_options;
    PlanOf m_planOf;
    int64_t m_nextStep;
    std::deque<Pending> m_pending;  // front: the step that next() returns; references stay valid at both ends
    bool m_stop = false;
    std::exception_ptr m_failure;
    std::mutex m_mutex;
    std::condition_variable m_room, m_ready;
    std::vector<std::thread> m_workers;
};

}  // namespace deep3d
