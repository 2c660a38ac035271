// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <chrono>
#include <functional>
#include <vector>

namespace deep3d {

// How long `work` takes, ms.
inline double millisecondsOf(const std::function<void()>& work) {
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
}

// The median time of `work` in ms, after three runs that do not count.
inline double medianMs(int repetitions, const std::function<void()>& work) {
    constexpr int kWarmUps = 3;
    for (int i = 0; i < kWarmUps; ++i) work();
    std::vector<double> times;
    for (int i = 0; i < repetitions; ++i) times.push_back(millisecondsOf(work));
    const auto middle = times.begin() + std::ptrdiff_t(times.size() / 2);
    std::ranges::nth_element(times, middle);
    return *middle;
}

}  // namespace deep3d
