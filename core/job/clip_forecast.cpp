// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
// What an export will take: a few frames of it, exported and measured.
#include <algorithm>
#include <chrono>
#include <fstream>
#include <string>

#include <unistd.h>

#include "core/job/clip_export.h"

namespace fs = std::filesystem;

namespace deep3d {
namespace {

constexpr int64_t kSampleFrames = 24;

using Clock = std::chrono::steady_clock;

// A hidden folder beside the output, on the same disk; goes with the object.
class SampleFolder {
public:
    explicit SampleFolder(const fs::path& output)
        : m_path(output.parent_path() / (".deep3d-forecast-" + std::to_string(::getpid()))) {
        fs::create_directory(m_path);
    }
    ~SampleFolder() {
        std::error_code ignored;
        fs::remove_all(m_path, ignored);
    }
    SampleFolder(const SampleFolder&) = delete;
    SampleFolder& operator=(const SampleFolder&) = delete;

    const fs::path& path() const { return m_path; }
    uintmax_t bytes() const {
        uintmax_t sum = 0;
        for (const auto& entry : fs::directory_iterator(m_path))
            if (entry.is_regular_file()) sum += entry.file_size();
        return sum;
    }

private:
    fs::path m_path;
};

// The most memory that this process has held, as the kernel counts it.
uintmax_t peakMemory() {
    std::ifstream status("/proc/self/status");
    for (std::string word; status >> word;) {
        uintmax_t kilobytes = 0;
        if (word == "VmHWM:" && status >> kilobytes) return kilobytes * 1024;
    }
    return 0;
}

FrameRange middleOf(const FrameRange& frames) {
    const int64_t count = std::min(kSampleFrames, frames.count());
    const int64_t first = frames.first + (frames.count() - count) / 2;
    return {first, first + count - 1};
}

}  // namespace

std::optional<ClipForecast> forecastClip(const ClipExport& job, const ClipTools& tools, std::stop_token stop) {
    const MediaReaderPtr reader = openMedia(job.input, {.sequenceRate = job.sequenceRate}, stop);
    if (!reader) return std::nullopt;
    checkClipExport(job, reader->info());
    const FrameRange frames = job.frames.value_or(FrameRange{0, reader->frameCount() - 1});
    const FrameRange middle = middleOf(frames);
    const SampleFolder folder(job.output);
    ClipExport sample = job;
    sample.output = folder.path() / job.output.filename();
    sample.frames = middle;
    sample.keepStreams = false;
    Clock::time_point first;
    const auto note = [&first](const ClipProgress& now) {
        if (now.frames == 1 && first == Clock::time_point{}) first = Clock::now();  // what came before is done once
    };
    if (exportClip(sample, tools, {.waitForRoom = false, .progress = note}, stop).stopped) return std::nullopt;
    const double seconds = std::chrono::duration<double>(Clock::now() - first).count();
    const double times = double(frames.count()) / double(std::max<int64_t>(1, middle.count() - 1));
    ClipForecast forecast;
    forecast.seconds = seconds * times;
    forecast.bytes = uintmax_t(double(folder.bytes()) / double(middle.count()) * double(frames.count()));
    forecast.diskBytes = isPicturePattern(job.output) ? forecast.bytes : 2 * forecast.bytes;
    forecast.memoryBytes = peakMemory();
    return forecast;
}

}  // namespace deep3d
