// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdlib>
#include <cstring>
#include <map>
#include <mutex>
#include <set>

#include "gpu/cuda_api.h"
#include "tests/gpu/host_grid.h"

namespace deep3d::gpu::testing {

// A CUDA runtime without CUDA: memory of the host, kernels on the host grid, and every answer that a runtime may give
// when told to. Memory is poisoned when it is allocated; what is not given back is counted. Any thread, as the runtime;
// its numbers are read when no other thread calls.
class StandIn final : public CudaApi {
public:
    CudaAnswer driver;          // what every question for devices answers
    int devices = 1;
    size_t deviceBytes = size_t(1) << 40;  // more at once is out of memory
    int failingAllocation = -1;            // the n-th allocation from 0, pinned or not; -1: none
    int failingLaunch = -1;                // the n-th launch is refused
    int failingSynchronise = -1;           // the n-th wait brings a failure of the device
    bool refusesGraphs = false;
    int failingReplay = -1;                // the n-th replay is refused
    size_t uploadedBytes = 0, downloadedBytes = 0, heldBytes = 0;
    int allocations = 0, launches = 0, waits = 0, recordings = 0, replays = 0, heldGraphs = 0;

    ~StandIn() override {
        for (const auto& [memory, bytes] : m_held) std::free(memory);
    }
    size_t held() const { return m_held.size(); }

    CudaAnswer countDevices(int& count) override {
        if (driver.code != 0) return driver;
        count = devices;
        return {};
    }
    CudaAnswer nameDevice(int device, std::string& name) override {
        if (driver.code != 0) return driver;
        name = "Stand-in " + std::to_string(device);
        return {};
    }
    CudaAnswer select(int device) override {
        return device < devices ? CudaAnswer{} : CudaAnswer{101, "invalid device ordinal"};
    }

    CudaAnswer context(void*& context) override {
        context = this;
        return {};
    }

    CudaAnswer allocate(size_t bytes, void*& memory) override {
        const std::scoped_lock lock(m_mutex);
        if (heldBytes + bytes > deviceBytes) return outOfMemory();
        return hold(bytes, memory);
    }
    void release(void* memory) override {
        const std::scoped_lock lock(m_mutex);
        heldBytes -= m_held.at(memory);
        m_held.erase(memory);
        std::free(memory);
    }
    CudaAnswer allocatePinned(size_t bytes, void*& memory) override { return hold(bytes, memory); }
    void releasePinned(void* memory) override { release(memory); }

    CudaAnswer upload(void* device, const void* pinned, size_t bytes) override {
        const std::scoped_lock lock(m_mutex);
        std::memcpy(device, pinned, bytes);
        uploadedBytes += bytes;
        return {};
    }
    CudaAnswer download(void* pinned, const void* device, size_t bytes) override {
        const std::scoped_lock lock(m_mutex);
        std::memcpy(pinned, device, bytes);
        downloadedBytes += bytes;
        return {};
    }
    CudaAnswer launch(const KernelCall& call) override {
        const std::scoped_lock lock(m_mutex);
        if (launches++ == failingLaunch) return {209, "no kernel image is available for execution on the device"};
        dispatch(call, m_grid);
        return {};
    }
    CudaAnswer copy(void* to, const void* from, size_t bytes) override {
        std::memcpy(to, from, bytes);
        return {};
    }
    CudaAnswer synchronise() override {
        const std::scoped_lock lock(m_mutex);
        return waits++ == failingSynchronise ? CudaAnswer{719, "unspecified launch failure"} : CudaAnswer{};
    }

    // A graph is the list of its steps.
    CudaAnswer record(const std::vector<DeviceStep>& steps, void*& graph) override {
        const std::scoped_lock lock(m_mutex);
        ++recordings;
        if (refusesGraphs) return {900, "operation not permitted when stream is capturing"};
        graph = new std::vector<DeviceStep>(steps);
        ++heldGraphs;
        return {};
    }
    CudaAnswer replay(void* graph) override {
        const std::scoped_lock lock(m_mutex);
        if (replays++ == failingReplay) return {719, "unspecified launch failure"};
        for (const DeviceStep& step : *static_cast<std::vector<DeviceStep>*>(graph)) {
            if (const auto* sent = std::get_if<Upload>(&step)) upload(sent->device, sent->pinned, sent->bytes);
            if (const auto* fetched = std::get_if<Download>(&step)) download(fetched->pinned, fetched->device, fetched->bytes);
            if (const auto* call = std::get_if<KernelCall>(&step)) dispatch(*call, m_grid);
        }
        return {};
    }
    void releaseGraph(void* graph) override {
        const std::scoped_lock lock(m_mutex);
        delete static_cast<std::vector<DeviceStep>*>(graph);
        --heldGraphs;
    }

private:
    static CudaAnswer outOfMemory() { return {kCudaOutOfMemory, "out of memory"}; }

    CudaAnswer hold(size_t bytes, void*& memory) {
        const std::scoped_lock lock(m_mutex);
        if (allocations++ == failingAllocation) return outOfMemory();
        memory = std::aligned_alloc(256, (bytes + 255) / 256 * 256);
        std::memset(memory, 0xff, bytes);
        m_held[memory] = bytes;
        heldBytes += bytes;
        return {};
    }

    std::recursive_mutex m_mutex;
    HostGrid m_grid;
    std::map<void*, size_t> m_held;
};

}  // namespace deep3d::gpu::testing
