// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <string>

namespace deep3d {

enum class LogLevel { Debug, Info, Warning, Error };

// Receives every message; called from any thread, one call at a time.
using LogSink = std::function<void(LogLevel, const std::string&)>;

// Replaces where messages go (default: standard error through spdlog). An empty sink restores the default.
// Call before threads start; the sink must outlive them.
void setLogSink(LogSink sink);

// Sends one UTF-8 line to the sink. Any thread. Never throws.
void log(LogLevel level, const std::string& message) noexcept;

}  // namespace deep3d
