// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "gpu/device_queue.h"

#include <algorithm>

#include "core/util/error.h"
#include "gpu/step_equality.h"

namespace deep3d::gpu {
namespace {

// Masses that a network leaves on the device, and pictures that stay there, lie in a few places in turn; each order of
// places makes its own graph.
constexpr size_t kMostKnown = 32;

template <class... Functions> struct Overloaded : Functions... {
    using Functions::operator()...;
};

}  // namespace

void check(const CudaAnswer& answer) {
    if (answer.code == 0) return;
    if (answer.code == kCudaOutOfMemory)
        throw Error(ErrorKind::OutOfMemory, QT_TRANSLATE_NOOP("core", "The CUDA device has too little memory for this picture."));
    throw Error(ErrorKind::Failed, QT_TRANSLATE_NOOP("core", "The CUDA device failed: %1."), {answer.text});
}

void DeviceQueue::queueAll() {
    const Overloaded queue{
        [this](const Upload& step) { check(m_api.upload(step.device, step.pinned, step.bytes)); },
        [this](const Download& step) { check(m_api.download(step.pinned, step.device, step.bytes)); },
        [this](const KernelCall& call) { check(m_api.launch(call)); },
    };
    for (const DeviceStep& step : m_steps) std::visit(queue, step);
}

// By a graph; false where there is none.
bool DeviceQueue::replay() {
    const auto isThis = [this](const Known& known) {
        return std::ranges::equal(known.steps, m_steps, [](const auto& a, const auto& b) { return same(a, b); });
    };
    const auto found = std::ranges::find_if(m_known, isThis);
    if (found == m_known.end()) {
        if (m_known.size() == kMostKnown) m_known.erase(m_known.begin());
        m_known.push_back({m_steps, {nullptr, {&m_api}}});
        return false;
    }
    std::rotate(found, found + 1, m_known.end());
    Known& known = m_known.back();
    if (!known.graph && m_records) {
        void* graph = nullptr;
        m_records = m_api.record(m_steps, graph).code == 0;
        if (m_records) known.graph.reset(graph);
    }
    if (!known.graph) return false;
    check(m_api.replay(known.graph.get()));
    return true;
}

void DeviceQueue::finish() {
    if (!replay()) queueAll();
    m_steps.clear();
    check(m_api.synchronise());
}

void DeviceQueue::clear() {
    m_steps.clear();
    m_known.clear();
}

}  // namespace deep3d::gpu
