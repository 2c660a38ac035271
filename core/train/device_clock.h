// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <c10/core/Event.h>
#include <torch/types.h>

#include <utility>
#include <vector>

namespace deep3d {

// Torch-only header. How long a device was at work, by its own clock: an event before and one after what each step queues
// (on CUDA cudaEventRecord on torch's stream, with no wait in between). What lies between two steps is time in which it
// had nothing to do; gaps inside a step, where the host queues too slowly, count as work, so the share is an upper bound.
// A processor has no such clock: all calls do nothing. One thread.
class DeviceClock {
public:
    explicit DeviceClock(at::Device device) : m_device(device) {}

    bool measures() const { return !m_device.is_cpu(); }
    void begin();  // what is queued from here
    void end();    // to here is work
    // Seconds of work since the last call; waits until all of it is done.
    double take();

private:
    c10::Event marked() const;

    at::Device m_device;
    std::vector<std::pair<c10::Event, c10::Event>> m_spans;
};

}  // namespace deep3d
