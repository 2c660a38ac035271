// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <stop_token>
#include <thread>

namespace deep3d {

// Ctrl-C (and a polite kill) as a stop request: the work ends at its next step and leaves nothing half-written. One
// object, made in main() before any other thread, because threads inherit the blocked signals.
class Interrupt {
public:
    Interrupt();
    ~Interrupt();

    std::stop_token token() const { return m_stop.get_token(); }
    bool requested() const { return m_stop.stop_requested(); }

private:
    std::stop_source m_stop;
    std::jthread m_waiter;
};

}  // namespace deep3d
