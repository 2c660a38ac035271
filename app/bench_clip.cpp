// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "app/bench_clip.h"

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <thread>

#include <sys/resource.h>
#include <unistd.h>

#include "core/image/resize.h"
#include "core/job/clip_stages.h"

namespace fs = std::filesystem;

namespace deep3d {
namespace {

constexpr Size k1080{1920, 1080};
constexpr int kFrames = 96, kPictures = 12, kStepPx = 6;
const std::string kNetwork = "bench";

double processorSeconds() {
    double seconds = 0.0;
    for (const int who : {RUSAGE_SELF, RUSAGE_CHILDREN}) {
        rusage used{};
        ::getrusage(who, &used);
        for (const timeval& time : {used.ru_utime, used.ru_stime}) seconds += double(time.tv_sec) + 1e-6 * double(time.tv_usec);
    }
    return seconds;
}

// Counts from where it is made; children count once they have ended.
class Stopwatch {
public:
    // `scale`: for work of which that part was done.
    WorkTime elapsed(double scale = 1.0) const {
        const double seconds = std::chrono::duration<double>(Clock::now() - m_start).count();
        return {seconds * scale, (processorSeconds() - m_processor) * scale};
    }

private:
    using Clock = std::chrono::steady_clock;
    Clock::time_point m_start = Clock::now();
    double m_processor = processorSeconds();
};

class TemporaryFolder {
public:
    TemporaryFolder() : m_path(fs::temp_directory_path() / ("deep3d-bench-" + std::to_string(::getpid()))) {
        fs::create_directories(m_path);
    }
    ~TemporaryFolder() {
        std::error_code ignored;
        fs::remove_all(m_path, ignored);
    }
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;
    fs::path operator/(const char* name) const { return m_path / name; }

private:
    fs::path m_path;
};

// The picture moved to the left, its columns coming in again at the right.
FramePtr moved(const Frame& picture, int shiftPx) {
    auto frame = std::make_shared<Frame>(picture.size(), SampleBits::Eight);
    for (int y = 0; y < picture.height(); ++y) {
        const auto from = picture.row<uint8_t>(y);
        std::rotate_copy(from.begin(), from.begin() + 3 * shiftPx, from.end(), frame->row<uint8_t>(y).begin());
    }
    return frame;
}

std::vector<FramePtr> movingPictures(const FramePtr& picture) {
    const FramePtr still = toEightBits(resized(picture, k1080));
    std::vector<FramePtr> pictures;
    for (int i = 0; i < kPictures; ++i) pictures.push_back(moved(*still, i * kStepPx));
    return pictures;
}

// There and back, so that nothing jumps.
size_t pictureOf(int64_t index) {
    const int64_t place = index % (2 * kPictures - 2);
    return size_t(place < kPictures ? place : 2 * kPictures - 2 - place);
}

// Frames from memory as a clip.
class MemoryReader final : public MediaReader {
public:
    explicit MemoryReader(std::vector<FramePtr> pictures) : m_pictures(std::move(pictures)) {
        m_info.size = k1080;
        m_info.frameCount = kFrames;
        m_info.frameCountExact = true;
    }
    const MediaInfo& info() const override { return m_info; }
    FramePtr read(int64_t index, std::stop_token) override { return m_pictures[pictureOf(index)]; }
    int64_t pts(int64_t index) const override { return index; }
    int64_t startPts() const override { return 0; }
    FramePtr thumbnail(int64_t index, Size fit, std::stop_token) override {
        return resized(m_pictures[pictureOf(index)], fittedInto(k1080, fit));
    }
    const std::vector<Error>& warnings() const override { return m_warnings; }
    MediaReaderPtr reopened() const override { return std::make_unique<MemoryReader>(m_pictures); }

private:
    std::vector<FramePtr> m_pictures;
    MediaInfo m_info;
    std::vector<Error> m_warnings;
};

ClipExport sideBySide(const fs::path& input, const fs::path& output) {
    ClipExport job;
    job.input = input;
    job.output = output;
    job.edits.reducesFlicker = false;
    return job;
}

WorkTime convertTime(const BenchSubject& subject, const TemporaryFolder& folder, const std::vector<FramePtr>& pictures,
                     std::stop_token stop) {
    DistributionCache cache(folder / "memory");
    MemoryReader reader(pictures);
    const ClipExport job = sideBySide("memory", "none.mp4");
    ClipStages stages(job, {subject.network, kNetwork, subject.backend, cache}, reader, {{0, kFrames - 1}}, stop);
    stages.next();  // buffers are made once
    const Stopwatch watch;
    while (stages.next()) {}
    return watch.elapsed(kFrames / (kFrames - 1.0));
}

void writeClip(const fs::path& file, const std::vector<FramePtr>& pictures) {
    VideoWriter writer(file, {.size = k1080, .frameRate = {25, 1}, .timeBase = {1, 25}});
    for (int i = 0; i < kFrames; ++i) writer.write(pictures[pictureOf(i)], i);
    writer.finish(kFrames);
}

WorkTime wholeTime(const BenchSubject& subject, const TemporaryFolder& folder, EncoderDevice encoder, std::stop_token stop) {
    DistributionCache cache(folder / "whole");
    ClipExport job = sideBySide(folder / "clip.mp4", folder / "stereo.mp4");
    job.video.device = encoder;
    const ClipTools tools{subject.network, kNetwork, subject.backend, cache, subject.cudaDevice, subject.card};
    const Stopwatch watch;
    const ClipResult result = exportClip(job, tools, {}, stop);
    return result.stopped ? WorkTime{} : watch.elapsed();
}

// The program ffmpeg: `inputs` of the folder decoded, `pictures` (options) encoded as the export does.
WorkTime ffmpegTime(const TemporaryFolder& folder, EncoderDevice encoder, const std::vector<const char*>& inputs,
                    const std::string& pictures) {
    const bool device = encoder == EncoderDevice::Nvenc;
    std::string command = "ffmpeg -v error -nostdin -y ";
    for (const char* input : inputs) command += (device ? "-hwaccel cuda -i '" : "-i '") + (folder / input).string() + "' ";
    const VideoSettings usual = withUsualSettings({.device = encoder});
    command += pictures + (device ? " -c:v h264_nvenc -rc vbr -cq " : " -c:v libx264 -preset " + usual.preset + " -crf ") +
               std::to_string(usual.quality) + " '" + (folder / "ffmpeg.mp4").string() + "' 2>/dev/null";
    const Stopwatch watch;
    return std::system(command.c_str()) == 0 ? watch.elapsed() : WorkTime{};
}

WorkTime codecTime(const TemporaryFolder& folder, EncoderDevice encoder) {
    return ffmpegTime(folder, encoder, {"clip.mp4", "stereo.mp4"}, "-map 0:v -f null - -map 1:v");
}

WorkTime plainTime(const TemporaryFolder& folder, EncoderDevice encoder) {
    return ffmpegTime(folder, encoder, {"clip.mp4"}, "-filter_complex '[0:v]split[a][b];[a][b]hstack'");
}

}  // namespace

BenchClip benchClip(const BenchSubject& subject, std::stop_token stop) {
    const TemporaryFolder folder;
    const auto pictures = movingPictures(subject.picture);
    const bool device = subject.cudaDevice != kProcessor && canEncode(VideoCodec::H264, EncoderDevice::Nvenc);
    const EncoderDevice encoder = device ? EncoderDevice::Nvenc : EncoderDevice::Cpu;
    BenchClip row{.figures = {.frames = kFrames, .cores = int(std::thread::hardware_concurrency())}, .onDevice = device};
    row.figures.convert = convertTime(subject, folder, pictures, stop);
    writeClip(folder / "clip.mp4", pictures);
    if (!stop.stop_requested()) row.figures.whole = wholeTime(subject, folder, encoder, stop);
    if (!stop.stop_requested()) row.figures.codec = codecTime(folder, encoder);
    if (!stop.stop_requested()) row.figures.plain = plainTime(folder, encoder);
    return row;
}

}  // namespace deep3d
