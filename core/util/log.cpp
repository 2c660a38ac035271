// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/util/log.h"

#include <mutex>

#include <spdlog/sinks/stdout_color_sinks.h>
#include <spdlog/spdlog.h>

namespace deep3d {
namespace {

struct SinkSlot {
    std::mutex mutex;
    LogSink sink;
};

SinkSlot& slot() {
    static SinkSlot the;
    return the;
}

void writeToStandardError(LogLevel level, const std::string& message) {
    static const auto logger = [] {
        auto made = std::make_shared<spdlog::logger>("deep3d", std::make_shared<spdlog::sinks::stderr_color_sink_mt>());
        made->set_pattern("%^%l%$: %v");
        return made;
    }();
    constexpr spdlog::level::level_enum levels[] = {spdlog::level::debug, spdlog::level::info, spdlog::level::warn,
                                                    spdlog::level::err};
    logger->log(levels[int(level)], message);
}

}  // namespace

void setLogSink(LogSink sink) {
    std::lock_guard lock(slot().mutex);
    slot().sink = std::move(sink);
}

void log(LogLevel level, const std::string& message) noexcept {
    try {
        std::lock_guard lock(slot().mutex);
        if (slot().sink)
            slot().sink(level, message);
        else
            writeToStandardError(level, message);
    } catch (...) {
        // A message that cannot be written must not end the work that it speaks of.
    }
}

}  // namespace deep3d
