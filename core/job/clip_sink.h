// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <optional>
#include <vector>

#include "core/job/clip_stages.h"
#include "core/job/export_journal.h"

namespace deep3d {

// Where an export's pictures go: the third stage. One owner, one thread.
class ClipSink {
public:
    virtual ~ClipSink() = default;

    // Whether the files of a segment that the journal calls done are there.
    virtual bool holds(size_t segment) const = 0;
    virtual void begin(size_t segment) = 0;
    // Throws Error(OutOfSpace) on a full disk.
    virtual void write(const ClipPictures& frame) = 0;
    // Frames written that a card's encoder took from where they lay (VideoWriter::framesFromCard).
    virtual int64_t framesFromCard() const { return 0; }
    // The segment is complete under its final name.
    virtual void finish() = 0;
    // What was begun and not finished goes.
    virtual void abandon() = 0;
    // Bytes of the complete segment.
    virtual uintmax_t bytesOf(size_t segment) const = 0;
    virtual const std::vector<Error>& warnings() const = 0;

    // The files that hold the segments of output `number`, in order; empty where the pictures are the output.
    virtual std::vector<std::filesystem::path> segmentFiles(size_t number) const = 0;
};

// Video segments in the journal's folder, or numbered pictures under their final names, as the job's output says. `card` as
// VideoWriter takes it.
std::unique_ptr<ClipSink> makeClipSink(const ClipExport& job, const VideoFormat& format, const ExportJournal& journal,
                                       CardPtr card);

// What the video of one output is: its size, rate, colour and mark. `layers` of the network count for sheets alone.
VideoFormat outputFormat(const ClipExport& job, const MediaInfo& source, int layers);

}  // namespace deep3d
