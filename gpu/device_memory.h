// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <cstring>

#include "gpu/device_queue.h"

namespace deep3d::gpu {

enum class MemoryKind { Device, Pinned };

// Owns one piece of memory; grows, keeps nothing of its content when it does. Kernels get views.
template <MemoryKind kKind> class CudaBuffer {
public:
    explicit CudaBuffer(CudaApi& api) : m_api(api) {}
    ~CudaBuffer() { release(); }
    CudaBuffer(const CudaBuffer&) = delete;
    CudaBuffer& operator=(const CudaBuffer&) = delete;

    void reserve(size_t bytes) {
        if (bytes <= m_bytes) return;
        release();
        check(kKind == MemoryKind::Device ? m_api.allocate(bytes, m_memory) : m_api.allocatePinned(bytes, m_memory));
        m_bytes = bytes;
    }
    void release() {
        if (m_memory) kKind == MemoryKind::Device ? m_api.release(m_memory) : m_api.releasePinned(m_memory);
        m_memory = nullptr;
        m_bytes = 0;
    }
    void* data() const { return m_memory; }

    // The first `count` elements; grows to hold them.
    template <class T> DeviceView<T> view(size_t count) {
        reserve(count * sizeof(T));
        return {static_cast<T*>(m_memory), count};
    }

private:
    CudaApi& m_api;
    void* m_memory = nullptr;
    size_t m_bytes = 0;
};

using DeviceBuffer = CudaBuffer<MemoryKind::Device>;
using PinnedBuffer = CudaBuffer<MemoryKind::Pinned>;

// Memory of a device with a pinned twin on the host, through which it is filled or read.
class StagedBuffer {
public:
    explicit StagedBuffer(DeviceQueue& queue) : m_queue(queue), m_device(queue.api()), m_pinned(queue.api()) {}

    // The host's side, `bytes` long; must not be touched between send() or fetch() and the queue's next finish().
    std::byte* host(size_t bytes) {
        m_device.reserve(bytes);
        m_pinned.reserve(bytes);
        return static_cast<std::byte*>(m_pinned.data());
    }
    void send(size_t bytes) { m_queue.add(Upload{m_device.data(), m_pinned.data(), bytes}); }
    void send(const void* from, size_t bytes) {
        std::memcpy(host(bytes), from, bytes);
        send(bytes);
    }
    void fetch(size_t bytes) { m_queue.add(Download{host(bytes), m_device.data(), bytes}); }

    template <class T> DeviceView<T> view(size_t count) { return m_device.view<T>(count); }
    void release() {
        m_device.release();
        m_pinned.release();
    }

private:
    DeviceQueue& m_queue;
    DeviceBuffer m_device;
    PinnedBuffer m_pinned;
};

}  // namespace deep3d::gpu
