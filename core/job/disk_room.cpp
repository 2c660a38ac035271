// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/job/disk_room.h"

#include <array>
#include <chrono>
#include <condition_variable>
#include <cstdio>
#include <mutex>

namespace deep3d {

uintmax_t freeBytes(const std::filesystem::path& folder) {
    std::error_code problem;
    const auto space = std::filesystem::space(folder.empty() ? "." : folder, problem);
    return problem ? 0 : space.available;
}

std::string bytesText(uintmax_t bytes) {
    static constexpr std::array kUnits{"bytes", "kB", "MB", "GB", "TB"};
    double value = double(bytes);
    size_t unit = 0;
    for (; value >= 999.5 && unit + 1 < kUnits.size(); ++unit) value /= 1000;
    char text[32];
    std::snprintf(text, sizeof text, "%.*f %s", unit >= 2 && value < 99.5 ? 1 : 0, value, kUnits[unit]);
    return text;
}

bool waitForRoom(const std::filesystem::path& folder, uintmax_t wanted, const std::function<void(uintmax_t)>& missing,
                 std::stop_token stop) {
    std::mutex mutex;
    std::condition_variable_any stopped;
    std::unique_lock lock(mutex);
    uintmax_t told = 0;
    while (!stop.stop_requested()) {
        const uintmax_t free = freeBytes(folder);
        if (free >= wanted) return true;
        if (wanted - free != told) missing(told = wanted - free);
        stopped.wait_for(lock, stop, std::chrono::milliseconds(500), [] { return false; });
    }
    return false;
}

}  // namespace deep3d
