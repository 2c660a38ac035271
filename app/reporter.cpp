// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "app/reporter.h"

#include <cstdio>

#include <unistd.h>

#include <nlohmann/json.hpp>

#include "core/job/disk_room.h"

namespace fs = std::filesystem;

namespace deep3d {
namespace {

using nlohmann::json;

// File names may hold bytes that are not UTF-8; JSON may not.
void printEvent(const json& event) {
    std::printf("%s\n", event.dump(-1, ' ', false, json::error_handler_t::replace).c_str());
    std::fflush(stdout);
}

std::string minutes(double seconds) {
    char text[32];
    std::snprintf(text, sizeof text, "%d:%02d", int(seconds + 0.5) / 60, int(seconds + 0.5) % 60);
    return text;
}

// "Converting  34 %  12.3 frames a second, 3:20 left"
std::string clipLine(const ClipProgress& now) {
    if (now.pause) return now.pause->what();
    char text[96];
    std::snprintf(text, sizeof text, "%s %3.0f %%", labelOf(kClipStages, now.stage), now.fraction * 100);
    std::string line = text;
    if (now.stage != ClipStage::Converting || now.remainingSeconds < 0) return line;
    std::snprintf(text, sizeof text, "  %.1f frames a second, ", now.framesPerSecond);
    return line + text + minutes(now.remainingSeconds) + " left";
}

json clipEvent(const ClipProgress& now, const std::string& input) {
    json event = {{"event", "progress"}, {"input", input}, {"stage", nameOf(kClipStages, now.stage)},
                  {"fraction", now.fraction}, {"frames", now.frames}, {"total", now.total},
                  {"fps", now.framesPerSecond},
                  {"seconds_left", now.remainingSeconds < 0 ? json() : json(now.remainingSeconds)}};
    if (now.pause) event["message"] = now.pause->what();
    return event;
}

}  // namespace

Reporter::Reporter(bool json, size_t files)
    : m_json(json), m_terminal(!json && ::isatty(STDERR_FILENO) == 1), m_files(files) {}

double Reporter::secondsSince(Clock::time_point start) const {
    return std::chrono::duration<double>(Clock::now() - start).count();
}

void Reporter::clearLine() {
    if (m_terminal) std::fputs("\r\033[K", stderr);
}

void Reporter::begin(const fs::path& input) {
    m_input = input;
    m_fileStart = m_told = Clock::now();
    m_toldStage.reset();
    progress(0.0);
}

void Reporter::progress(double fraction) {
    if (!m_terminal) return;
    const double finished = double(m_done + m_failed) + fraction, elapsed = secondsSince(m_start);
    clearLine();
    std::fprintf(stderr, "[%zu/%zu] %s  %3.0f %%", m_done + m_failed + 1, m_files, m_input.filename().c_str(),
                 fraction * 100);
    if (finished > 0.2 && elapsed > 0.2) {
        std::fprintf(stderr, "  %.1f pictures a second, %s left", finished / elapsed,
                     minutes(elapsed * (double(m_files) - finished) / finished).c_str());
    }
    std::fflush(stderr);
}

void Reporter::forecast(const ClipForecast& expected) {
    if (m_json) {
        printEvent({{"event", "forecast"}, {"input", m_input.string()}, {"seconds", expected.seconds},
                    {"bytes", expected.bytes}, {"disk_bytes", expected.diskBytes}, {"memory_bytes", expected.memoryBytes}});
        return;
    }
    clearLine();
    std::fprintf(stderr, "%s: about %s min, %s without sound, %s on the disk meanwhile, %s of memory\n", m_input.c_str(),
                 minutes(expected.seconds).c_str(), bytesText(expected.bytes).c_str(),
                 bytesText(expected.diskBytes).c_str(), bytesText(expected.memoryBytes).c_str());
}

// A terminal's line ten times a second, an event each second, a plain line each minute, and every pause at once.
bool Reporter::isTimeToTell(const ClipProgress& now) {
    const double pause = m_terminal ? 0.1 : m_json ? 1.0 : 60.0;
    const bool changed = (m_terminal || m_json || now.pause) && m_toldStage != now.stage;
    if (!changed && secondsSince(m_told) < pause) return false;
    m_toldStage = now.stage;
    m_told = Clock::now();
    return true;
}

void Reporter::clipProgress(const ClipProgress& now) {
    if (!isTimeToTell(now)) return;
    if (m_json) return printEvent(clipEvent(now, m_input.string()));
    clearLine();
    std::fprintf(stderr, "[%zu/%zu] %s  %s%s", m_done + m_failed + 1, m_files, m_input.filename().c_str(),
                 clipLine(now).c_str(), m_terminal ? "" : "\n");
    std::fflush(stderr);
}

void Reporter::note(const std::string& message) {
    clearLine();
    if (m_json) {
        printEvent({{"event", "note"}, {"input", m_input.string()}, {"message", message}});
    } else {
        std::fprintf(stderr, "%s\n", message.c_str());
    }
}

void Reporter::done(const std::vector<fs::path>& outputs) {
    ++m_done;
    clearLine();
    if (m_json) {
        json names = json::array();
        for (const fs::path& output : outputs) names.push_back(output.string());
        printEvent({{"event", "done"}, {"input", m_input.string()}, {"outputs", names},
                    {"seconds", secondsSince(m_fileStart)}});
        return;
    }
    std::string names;
    for (const fs::path& output : outputs) names += (names.empty() ? "" : ", ") + output.string();
    std::printf("%s -> %s\n", m_input.c_str(), names.c_str());
    std::fflush(stdout);
}

void Reporter::failed(const Error& problem) {
    ++m_failed;
    clearLine();
    const char* kind = problem.kind() == ErrorKind::BadInput ? "bad-input" : "failed";
    if (m_json) {
        printEvent({{"event", "error"}, {"input", m_input.string()}, {"kind", kind}, {"message", problem.what()}});
    } else {
        reportError(problem.what(), kind, false);
    }
}

void Reporter::finish() {
    clearLine();
    const double seconds = secondsSince(m_start);
    if (m_json) {
        printEvent({{"event", "finished"}, {"done", m_done}, {"failed", m_failed}, {"seconds", seconds}});
    } else if (m_files > 1) {
        std::fprintf(stderr, "%zu of %zu done in %.1f s", m_done, m_files, seconds);
        std::fprintf(stderr, m_failed ? ", %zu failed\n" : "\n", m_failed);
    }
}

void reportError(const std::string& message, const char* kind, bool json) {
    if (json) {
        printEvent({{"event", "error"}, {"kind", kind}, {"message", message}});
    } else {
        std::fprintf(stderr, "deep3d: %s\n", message.c_str());
    }
}

}  // namespace deep3d
