// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
// Sound and picture of a whole film: a beep and a flash every 1.001 s (24 frames of a cinema film on television, a rate
// that no container's clock counts in whole units), found again in the result by decoding both.
#include <algorithm>
#include <cmath>
#include <fstream>

#include "core/media/remux.h"
#include "core/media/video_writer.h"
#include "tests/support/clips.h"

namespace deep3d {
namespace {

namespace fs = std::filesystem;

constexpr Size kSize{64, 36};
constexpr int kSeconds = 3600, kFlashFrames = 24, kSegmentFrames = 480, kSampleRate = 8000;

class SoundSyncTest : public testing::MediaTest {
protected:
    fs::path film() {
        return ffmpeg(
            {"-f", "lavfi", "-i",
             "color=black:s=64x36:r=24000/1001,format=yuv420p,drawbox=c=white:t=fill:enable='not(mod(n,24))'", "-f",
             "lavfi", "-i",
             "aevalsrc=if(lt(mod(t\\,1.001)\\,0.02)\\,0.8*sin(2*PI*1000*t)\\,0):s=" + std::to_string(kSampleRate), "-t",
             std::to_string(kSeconds), "-c:v", "mpeg4", "-g", "24", "-c:a", "aac"},
            "film.mp4");
    }

    // Frames [first, last) of the film through the writer, as an export cuts them.
    std::vector<fs::path> segments(MediaReader& reader, int64_t first, int64_t last) {
        const VideoFormat format = videoFormat(reader.info(), kSize, Layout::Original);
        std::vector<fs::path> files;
        for (int64_t start = first; start < last; start += kSegmentFrames) {
            const int64_t stop = std::min(last, start + kSegmentFrames);
            files.push_back(file(std::to_string(start) + ".nut"));
            VideoWriter writer(files.back(), format, {.preset = "ultrafast"});
            for (int64_t i = start; i < stop; ++i) writer.write(reader.read(i), reader.pts(i));
            writer.finish(reader.pts(stop));
        }
        return files;
    }

    static std::vector<double> flashesMs(const fs::path& path) {
        const auto reader = openMedia(path);
        std::vector<double> times;
        for (int64_t i = 0; i < reader->frameCount(); ++i)
            if (reader->read(i)->row<uint8_t>(kSize.height / 2)[size_t(3 * kSize.width / 2)] > 128)
                times.push_back(reader->timeMs(i));
        return times;
    }

    // Sound with its own times: gaps before it become silence.
    std::vector<double> beepsMs(const fs::path& path) {
        const auto sound = ffmpeg(
            {"-i", path.string(), "-map", "0:a", "-af", "aresample=async=1:first_pts=0", "-f", "s16le"}, "sound.raw");
        std::ifstream raw(sound, std::ios::binary);
        const std::string bytes{std::istreambuf_iterator<char>(raw), {}};
        const auto* samples = reinterpret_cast<const int16_t*>(bytes.data());
        std::vector<double> times;
        for (size_t i = 0, quiet = kSampleRate; i < bytes.size() / 2; ++i, ++quiet)
            if (std::abs(samples[i]) > 6000) {
                if (quiet > kSampleRate / 2) times.push_back(1000.0 * double(i) / kSampleRate);
                quiet = 0;
            }
        return times;
    }

    void expectInSync(const fs::path& path, size_t flashCount) {
        const auto flashes = flashesMs(path), beeps = beepsMs(path);
        ASSERT_EQ(flashes.size(), flashCount) << path;
        ASSERT_EQ(beeps.size(), flashCount) << path;
        double largestMs = 0.0;
        for (size_t i = 0; i < flashCount; ++i) largestMs = std::max(largestMs, std::abs(flashes[i] - beeps[i]));
        RecordProperty(path.filename().string(), std::to_string(largestMs) + " ms");
        EXPECT_LT(largestMs, 10.0) << path;
    }
};

TEST_F(SoundSyncTest, anHourAndARangeOfItsEndStayTogether) {
    const auto in = film();
    const auto reader = openMedia(in);
    const int64_t frames = reader->frameCount();
    ASSERT_EQ(frames, 86314);
    const auto whole = segments(*reader, 0, frames);
    for (const std::string out : {"all.mkv", "all.mp4"}) {
        remux({.segments = whole, .source = in, .output = file(out)});
        expectInSync(file(out), size_t((frames + kFlashFrames - 1) / kFlashFrames));
    }
    constexpr int64_t first = 85003, last = 86003;  // flashes at 85008, 85032 ... 85992
    const auto part = segments(*reader, first, last);
    for (const std::string out : {"part.mkv", "part.mp4"}) {
        remux({.segments = part,
               .source = in,
               .output = file(out),
               .range = TimeRange{reader->timeMs(first), reader->timeMs(last)}});
        expectInSync(file(out), 42);
    }
}

}  // namespace
}  // namespace deep3d
