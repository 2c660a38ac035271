// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <stop_token>
#include <vector>

#include "core/media/media_info.h"
#include "core/media/remux.h"
#include "core/util/error.h"

// Reads a finished file back and holds it against what it should be. Any thread.
namespace deep3d {

struct Expectation {
    int64_t frameCount = 0;
    double durationMs = 0.0;  // of the video
    Size size;
    StereoTag stereo;                 // looked at where the container or the codec can hold it
    std::vector<StreamInfo> streams;  // kind, codec, language and title of each have to be there in this order; of
                                      // sound durationMs too, where it is told
    size_t chapters = 0;
    std::optional<MasteringDisplay> mastering;
    std::optional<LightLevel> lightLevel;
    ColourTags colour;  // unspecified ones are not compared
};

// What `remux` of this job should give: the report's frames and streams, lengths of sound from the source cut to the
// range, colour and HDR data of `source`.
Expectation expectationOf(const RemuxJob& job, const RemuxReport& report, const MediaInfo& source);

struct Verification {
    MediaInfo found;
    std::vector<Error> differences;  // one sentence each; empty: all is as it should be
    bool stopped = false;
    bool passed() const { return differences.empty() && !stopped; }
};

// Walks through the packets of every stream (nothing but the first and last frame is decoded). Lengths may differ by
// one frame of video, or one packet of sound. Throws Error(BadInput) where the file cannot be opened at all.
Verification verifyMedia(const std::filesystem::path& path, const Expectation& expected, std::stop_token stop = {});

}  // namespace deep3d
