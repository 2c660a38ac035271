// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <vector>

#include "core/edit/temporal_smoothing.h"
#include "core/job/clip_export.h"
#include "core/util/bounded_queue.h"
#include "core/util/thread_group.h"

namespace deep3d {

// The finished pictures of one frame: one, or left and right.
struct ClipPictures {
    int64_t index = 0, pts = 0, endPts = 0;  // MediaReader::pts
    std::vector<FramePtr> pictures;
};

// The first two stages of an export, each on its own thread: decode and ask the network, then render. The frames of the
// segments come out in order. Job, tools and reader are borrowed; the reader and network are used by the first thread
// alone, the backend by the second. One owner; the destructor stops and joins.
class ClipStages {
public:
    // The job's cuts are known.
    ClipStages(const ClipExport& job, const ClipTools& tools, MediaReader& reader, std::vector<FrameRange> segments,
               std::stop_token stop);

    // Waits for the next frame; std::nullopt after the last one and when stopped. Throws what a stage threw.
    std::optional<ClipPictures> next();

private:
    struct Answered {
        ClipPictures frame;  // without pictures
        FramePtr source;
        DistributionPtr answer;
    };
    void decodeAll(std::stop_token stop);
    bool decodeSegment(const FrameRange& segment, std::stop_token stop);
    int64_t firstNeeded(int64_t frame) const;
    DistributionPtr answer(int64_t index, const FramePtr& frame);  // smoothed where the job says so
    void renderAll(std::stop_token stop);
    std::vector<FramePtr> rendered(const Answered& frame, std::stop_token stop);

    const ClipExport& m_job;
    const ClipTools m_tools;
    const AnswerSource m_answers;
    MediaReader& m_reader;
    const Size m_view;
    TemporalSmoother m_smoother;
    int64_t m_smoothed = -1;  // the frame that the smoother saw last
    const std::vector<FrameRange> m_segments;
    BoundedQueue<Answered> m_answered;
    BoundedQueue<ClipPictures> m_rendered;
    ThreadGroup m_threads;
};

}  // namespace deep3d
