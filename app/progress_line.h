// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <cstddef>
#include <string>

namespace deep3d {

// Progress on standard error with the time left: one line that rewrites itself on a terminal, a plain line every ten
// seconds when piped. One thread.
class ProgressLine {
public:
    // Speed and time left count from what is done now.
    explicit ProgressLine(size_t done = 0);
    void show(size_t done, size_t total, const std::string& what);

private:
    using Clock = std::chrono::steady_clock;
    bool m_terminal;
    size_t m_before;
    Clock::time_point m_start = Clock::now(), m_shown = m_start;
};

}  // namespace deep3d
