// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include "gpu/cuda_api.h"

namespace deep3d::gpu {

// Throws Error(OutOfMemory) or Error(Failed) unless the answer is 0.
void check(const CudaAnswer& answer);

// What a device shall do for one picture: collected, then done at once and waited for. Steps that come a second time,
// the same in every number and address, become a CUDA graph, which is replayed from then on: in a clip whose sizes and
// edits stay each picture is one call. What changes lies in memory (pictures, masses, gains, shifts); whatever else
// changes makes other steps. Where a device refuses to make a graph the steps are queued one by one. One thread.
class DeviceQueue {
public:
    explicit DeviceQueue(CudaApi& api) : m_api(api) {}

    CudaApi& api() const { return m_api; }
    // What a step reads from the host must stay as it is until finish().
    void add(const DeviceStep& step) { m_steps.push_back(step); }
    // Throws as check().
    void finish();
    // Drops steps and graphs: before memory goes that they work on.
    void clear();

private:
    struct GraphDeleter {
        CudaApi* api;
        void operator()(void* graph) const { api->releaseGraph(graph); }
    };
    struct Known {
        std::vector<DeviceStep> steps;
        std::unique_ptr<void, GraphDeleter> graph;  // null: done once, one by one
    };

    bool replay();
    void queueAll();

    CudaApi& m_api;
    std::vector<DeviceStep> m_steps;
    std::vector<Known> m_known;  // used last at the end
    bool m_records = true;       // until the device refuses
};

}  // namespace deep3d::gpu
