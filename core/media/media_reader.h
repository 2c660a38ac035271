// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <stop_token>
#include <vector>

#include "core/image/frame.h"
#include "core/media/media_info.h"
#include "core/util/error.h"

namespace deep3d {

class MediaReader;
using MediaReaderPtr = std::unique_ptr<MediaReader>;

// The frames of a clip, by number in the order of presentation.
//
// Frames are upright, deinterlaced, full-range RGB by the source's own matrix and range; 16 bits where the source has
// more than eight; all of one size. Frame i is the same picture whatever was read before it. Reading on (i, i + 1, ...)
// decodes each picture once; any other order seeks to the key frame before it. Holds the codec's reference pictures and
// one finished frame, whatever the length of the clip. One owner, one thread at a time; reopened() gives another
// thread its own.
class MediaReader {
public:
    virtual ~MediaReader() = default;

    virtual const MediaInfo& info() const = 0;  // frameCountExact is true
    int64_t frameCount() const { return info().frameCount; }

    // Frame `index`, 0 ... frameCount() - 1; its tags hold timeMs(index). Null when stopped. A picture that cannot be
    // decoded is replaced by the one before it (the first by the one after it) and told in warnings().
    // Throws Error(BadInput) for an index outside and where nothing can be decoded, Error(Failed) where reading fails.
    virtual FramePtr read(int64_t index, std::stop_token stop = {}) = 0;

    // When frame `index` begins: units of info().timeBase as the file counts them (the first is not always 0), strictly
    // increasing. pts(frameCount()) is the end of the last frame. Throws Error(BadInput) outside 0 ... frameCount().
    virtual int64_t pts(int64_t index) const = 0;
    // The same in ms from the file's start: what a player's clock shows.
    double timeMs(int64_t index) const { return double(pts(index) - startPts()) * info().timeBase.value() * 1000.0; }
    // The file's start (of the earliest of its streams) in units of info().timeBase.
    virtual int64_t startPts() const = 0;
    // The frame that is on show at that time; times outside give the first or last frame.
    int64_t frameAt(double timeMs) const;

    // The key frame nearest to `index` no larger than `fit` (aspect kept, at least 1 x 1), eight bits, upright: for
    // timelines. Does not disturb read(). Null when stopped or where none can be decoded.
    virtual FramePtr thumbnail(int64_t index, Size fit, std::stop_token stop = {}) = 0;

    // What went wrong without ending the work, each sentence once: pictures replaced, sizes that change on the way.
    virtual const std::vector<Error>& warnings() const = 0;

    // A second reader of the same file without a new walk through it. Throws as openMedia().
    virtual MediaReaderPtr reopened() const = 0;
};

struct MediaOptions {
    Rational sequenceRate{25, 1};          // frames a second of an image sequence
    int threads = 0;                       // of the decoder; 0: as many as the machine has cores
    int cudaDevice = -1;                   // that decodes where it can; below 0: the processor
    CardPtr card{};                        // the same, and frames stay on it (Frame::onDevice) where they can; null: none
    std::function<void(double)> progress;  // 0 ... 1 of the walk through the file, on the calling thread
};

// Opens a clip, a GIF, a folder of numbered pictures (in the order of their numbers) or a pattern like `name_%05d.png`
// (from its lowest number on). Walks once through the packets of the video, so that every frame has its number; null
// when stopped on the way. Where a file has several video streams, FFmpeg's best one.
// Throws Error(BadInput), each a sentence with the file's name: missing, a folder without pictures, empty, no clip,
// damaged or truncated before its index, no video in it, no frames in it, no decoder for it.
MediaReaderPtr openMedia(const std::filesystem::path& path, const MediaOptions& options = {},
                         std::stop_token stop = {});

}  // namespace deep3d
