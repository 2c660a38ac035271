// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/media/remux.h"
#include "core/media/verify.h"
#include "core/media/video_writer.h"
#include "tests/support/clips.h"

namespace deep3d {

inline const std::vector<std::string> kVideo{"-c:v", "libx264", "-pix_fmt",  "yuv420p", "-g",
                                             "25",   "-preset", "ultrafast", "-bf",     "2"};

// Segments of numbered pictures, to be put together with the streams of a source.
class RemuxCase : public testing::MediaTest {
protected:
    // `seconds` of 25 frames each with two sound tracks, subtitles, chapters, and in Matroska a font.
    std::filesystem::path source(const std::string& name, int seconds) {
        return testing::filmOf(clip("pictures_of_" + name, seconds * 25, kVideo), file(name), seconds, {"deu", "fra"});
    }
    // Frames [begin, end) of the source as segments of `length` frames.
    std::vector<std::filesystem::path> segments(const MediaReader& reader, int begin, int end, int length,
                                                VideoCodec codec = VideoCodec::H264, Layout layout = Layout::SbsFull) {
        std::vector<std::filesystem::path> files;
        VideoFormat format = videoFormat(reader.info(), {128, 64}, layout);
        VideoSettings settings{
            .codec = codec, .preset = codec == VideoCodec::Ffv1 ? "" : "superfast", .keyFrameInterval = 10};
        for (int start = begin; start < end; start += length) {
            const int stop = std::min(end, start + length);
            files.push_back(file(std::to_string(files.size()) + segmentExtension(codec)));
            VideoWriter writer(files.back(), format, settings);
            for (int i = start; i < stop; ++i) writer.write(testing::numberedFrame(i), reader.pts(i));
            writer.finish(reader.pts(stop));
        }
        return files;
    }
    static void expectPassed(const RemuxJob& job, const RemuxReport& report, const MediaInfo& source) {
        const Verification checked = verifyMedia(job.output, expectationOf(job, report, source));
        for (const Error& difference : checked.differences) ADD_FAILURE() << difference.what();
    }
};

}  // namespace deep3d
