// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "app/progress_line.h"

#include <algorithm>
#include <cstdio>

#include <unistd.h>

namespace deep3d {

ProgressLine::ProgressLine(size_t done) : m_terminal(::isatty(STDERR_FILENO) == 1), m_before(done) {}

void ProgressLine::show(size_t done, size_t total, const std::string& what) {
    const auto now = Clock::now();
    if (!m_terminal && now - m_shown < std::chrono::seconds(10) && done < total) return;
    m_shown = now;
    const double elapsed = std::chrono::duration<double>(now - m_start).count();
    const double here = double(done) - double(m_before);
    const double left = here > 0 ? elapsed * double(total - done) / here : 0.0;
    std::fprintf(stderr, "%s%zu of %zu  %-20s %5.1f a second, %d:%02d left%s", m_terminal ? "\r" : "", done, total,
                 what.c_str(), here / std::max(elapsed, 1e-3), int(left) / 60, int(left) % 60,
                 !m_terminal || done == total ? "\n" : "");
}

}  // namespace deep3d
