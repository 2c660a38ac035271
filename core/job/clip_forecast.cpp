// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
// What an export will take: a few frames of it, exported and measured.
#include <algorithm>
#include <chrono>
#include <fstream>
#include <string>

#include <unistd.h>

#include "core/edit/temporal_smoothing.h"
#include "core/job/clip_export.h"
#include "core/job/source_identity.h"
#include "core/media/remux.h"

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

// From the start of one of the smoother's blocks where one is near, so that little has to be answered before it.
FrameRange middleOf(const FrameRange& frames) {
    const int64_t count = std::min(kSampleFrames, frames.count());
    const int64_t middle = frames.first + (frames.count() - count) / 2;
    const int64_t first = std::max(frames.first, middle - middle % TemporalSmoother::kBlockFrames);
    return {first, first + count - 1};
}

int64_t heldFrames(const FrameRange& frames, const AnswerSource& source, const DistributionCache& cache) {
    int64_t held = 0;
    for (int64_t i = frames.first; i <= frames.last; ++i) held += cache.holds(source, i);
    return held;
}

// Seconds for a frame of the sample; std::nullopt when stopped.
std::optional<double> secondsOfFrame(const ClipExport& sample, const ClipTools& tools, MediaReader& reader,
                                     const std::stop_token& stop) {
    Clock::time_point first;
    const auto note = [&first](const ClipProgress& now) {
        if (now.frames == 1 && first == Clock::time_point{}) first = Clock::now();  // what came before is done once
    };
    if (exportClip(sample, tools, reader, {.waitForRoom = false, .progress = note}, stop).stopped) return std::nullopt;
    const double seconds = std::chrono::duration<double>(Clock::now() - first).count();
    return seconds / double(std::max<int64_t>(1, sample.frames->count() - 1));
}

// How many frames the network is asked about, and how many it is not.
struct FrameCounts {
    int64_t unknown = 0, held = 0;
};

FrameCounts countsOf(const ClipExport& job, const FrameRange& frames, const ClipTools& tools) {
    if (keepsOwnViews(job)) return {0, frames.count()};
    const int64_t held = heldFrames(frames, {pictureIdentity(job.input, leftViewTaken(job)), tools.networkIdentity}, tools.cache);
    return {frames.count() - held, held};
}

std::optional<double> secondsOf(const ClipExport& sample, const FrameCounts& counts, const ClipTools& tools,
                                MediaReader& reader, const std::stop_token& stop) {
    DistributionCache empty(sample.output.parent_path() / "answers");
    const ClipTools without{tools.network, tools.networkIdentity, tools.backend, empty, tools.cudaDevice, tools.card};
    double seconds = 0.0;
    if (counts.unknown > 0) {
        const auto each = secondsOfFrame(sample, without, reader, stop);
        if (!each) return std::nullopt;
        seconds += double(counts.unknown) * *each;
    }
    if (counts.held > 0) {  // where some are not held, the sample has its answers now
        const auto each = secondsOfFrame(sample, counts.unknown > 0 ? without : tools, reader, stop);
        if (!each) return std::nullopt;
        seconds += double(counts.held) * *each;
    }
    return seconds;
}

}  // namespace

std::optional<ClipForecast> forecastClip(const ClipExport& job, const ClipTools& tools, MediaReader& reader,
                                         std::stop_token stop) {
    checkClipExport(job, reader.info());
    const FrameRange frames = job.frames.value_or(FrameRange{0, reader.frameCount() - 1});
    const SampleFolder folder(job.output);
    ClipExport sample = job;
    sample.output = folder.path() / job.output.filename();
    sample.frames = middleOf(frames);
    sample.keepStreams = false;
    const auto seconds = secondsOf(sample, countsOf(job, frames, tools), tools, reader, stop);
    if (!seconds) return std::nullopt;
    ClipForecast forecast;
    forecast.seconds = *seconds;
    forecast.bytes = uintmax_t(double(folder.bytes()) / double(sample.frames->count()) * double(frames.count()));
    forecast.diskBytes = isPicturePattern(job.output) ? forecast.bytes : 2 * forecast.bytes;
    forecast.memoryBytes = peakMemory();
    if (keepsOtherStreams(job, reader.info())) forecast.notes = remuxNotes(job.input, sample.output);
    return forecast;
}

std::optional<ClipForecast> forecastClip(const ClipExport& job, const ClipTools& tools, std::stop_token stop) {
    const MediaReaderPtr reader = openSource(job, tools, stop);
    return reader ? forecastClip(job, tools, *reader, stop) : std::nullopt;
}

}  // namespace deep3d
