// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <stop_token>
#include <vector>

#include "core/media/media_info.h"
#include "core/util/error.h"

// Puts rendered video and the other streams of its source into one file. Nothing is decoded or encoded but text
// subtitles, where the container has another form of them. Free functions: any thread, on different outputs.
namespace deep3d {

// Part of a source, ms of its clock (MediaReader::timeMs): from the begin of the first frame to the end of the last.
struct TimeRange {
    double startMs = 0.0, endMs = 0.0;
    bool operator==(const TimeRange&) const = default;
};

// What the pictures' colours are; matrix and range are the film's own, as it was encoded.
struct FilmColour {
    ColourTags tags;
    std::optional<MasteringDisplay> mastering;
    std::optional<LightLevel> lightLevel;
    bool operator==(const FilmColour&) const = default;
};

struct RemuxJob {
    std::vector<std::filesystem::path>
        segments;                    // files of VideoWriter in order of time, pts of the source, equal settings
    std::filesystem::path source;    // its sound, subtitles, chapters, attachments, metadata; empty: video alone
    std::filesystem::path output;    // container by extension: mp4 m4v mov mkv webm avi
    std::filesystem::path shownAs{};  // what sentences call the output where it gets another name later; empty: its own
    std::optional<TimeRange> range;  // of the source; none: all of it. The output's clock starts at the range's start
    double lengthMs = -1.0;          // of the film, to the end of its last frame; below 0: as the range or the segments say
    StereoTag stereo;                // the container's mark
    std::optional<FilmColour> colour{};  // for codecs that do not say it (FFV1); none: as the source says
    bool operator==(const RemuxJob&) const = default;
};

// What a finished file holds, or why a stream of the source is not in it.
struct RemuxReport {
    int64_t frameCount = 0;           // video packets written
    std::vector<StreamInfo> streams;  // of the output in its order; the video first
    std::vector<Error> notes;         // one sentence for each stream left out, changed or marked otherwise
    bool stopped = false;             // nothing was written then
};

// Writes the output through a hidden file that is renamed when complete; nothing is left behind otherwise. Times of
// sound and video stay as they are in the source, to the container's unit; with a range, packets of sound and subtitles
// that begin inside it are taken. `progress` is 0 ... 1, on the calling thread. Throws Error(BadInput): a segment or
// the source is missing or no clip, segments of different codecs, sizes or settings, segments out of order, an unknown
// extension, a container that cannot hold the video, the output is the source; Error(OutOfSpace) on a full disk;
// Error(Failed).
RemuxReport remux(const RemuxJob& job, const std::function<void(double)>& progress = {}, std::stop_token stop = {});

// One sentence for each stream of the source that this output could not hold, before any work: what remux() will note.
std::vector<Error> remuxNotes(const std::filesystem::path& source, const std::filesystem::path& output);

// Joins finished files end to end without re-encoding: the first file's streams, each continued by the same stream of
// the next ones; chapters of all. For parts of one film made by separate processes. Each part starts where the video of
// the one before it ends. Throws as remux(), and Error(BadInput) where the parts' streams differ.
RemuxReport join(const std::vector<std::filesystem::path>& parts, const std::filesystem::path& output,
                 const std::function<void(double)>& progress = {}, std::stop_token stop = {});

}  // namespace deep3d
