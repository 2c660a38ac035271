// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "core/job/clip_export.h"
#include "core/util/error.h"

namespace deep3d {

// What a command tells while it works through files. On a terminal one line rewrites itself with speed and time left;
// piped, each finished file is a plain line, and each minute of work on a clip; with --json each event is an object on its own line:
//   {"event": "done", "input": ..., "outputs": [...], "seconds": ...}
//   {"event": "forecast", "input": ..., "seconds": ..., "bytes": ..., "disk_bytes": ..., "memory_bytes": ...}
//   {"event": "progress", "input": ..., "stage": ..., "fraction": ..., "frames": n, "total": n, "fps": ...,
//    "seconds_left": ... or null, "message": why it waits}     of clips, once a second
//   {"event": "note" | "error", "input": ..., "message": ...}      error also has "kind": "bad-input" | "failed"
//   {"event": "finished", "done": n, "failed": n, "seconds": ...}
// Results go to standard output, everything else to standard error. One thread.
class Reporter {
public:
    Reporter(bool json, size_t files);

    void begin(const std::filesystem::path& input);
    void progress(double fraction);  // of the file that was begun
    void forecast(const ClipForecast& expected);
    void clipProgress(const ClipProgress& now);
    void note(const std::string& message);
    void done(const std::vector<std::filesystem::path>& outputs);
    void failed(const Error& problem);
    void finish();

    size_t failedCount() const { return m_failed; }

private:
    using Clock = std::chrono::steady_clock;
    void clearLine();
    double secondsSince(Clock::time_point start) const;
    bool isTimeToTell(const ClipProgress& now);

    bool m_json, m_terminal;
    size_t m_files, m_done = 0, m_failed = 0;
    std::filesystem::path m_input;
    Clock::time_point m_start = Clock::now(), m_fileStart = m_start, m_told;
    std::optional<ClipStage> m_toldStage;
};

// "deep3d: SENTENCE" on standard error, or an error event.
void reportError(const std::string& message, const char* kind, bool json);

}  // namespace deep3d
