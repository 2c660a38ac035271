// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/train/device_clock.h"

#include <c10/core/impl/VirtualGuardImpl.h>

namespace deep3d {

c10::Event DeviceClock::marked() const {
    c10::Event event(m_device.type(), c10::EventFlag::BACKEND_DEFAULT);  // torch's own default keeps no time
    event.record(c10::impl::VirtualGuardImpl(m_device.type()).getStream(m_device));
    return event;
}

void DeviceClock::begin() {
    if (measures()) m_spans.emplace_back(marked(), c10::Event(m_device.type(), c10::EventFlag::BACKEND_DEFAULT));
}

void DeviceClock::end() {
    if (measures()) m_spans.back().second = marked();
}

double DeviceClock::take() {
    if (m_spans.empty()) return 0.0;
    m_spans.back().second.synchronize();
    double ms = 0.0;
    for (const auto& [first, last] : m_spans) ms += first.elapsedTime(last);
    m_spans.clear();
    return ms / 1000.0;
}

}  // namespace deep3d
