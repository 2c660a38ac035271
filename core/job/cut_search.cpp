// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/job/cut_search.h"

#include <algorithm>

#include "core/edit/shot_detection.h"
#include "core/edit/temporal_smoothing.h"

namespace deep3d {
namespace {

constexpr int64_t kContext = ShotDetector::kContext + ShotDetector::kFlashFrames;  // frames that a cut depends on

}  // namespace

std::optional<std::vector<int64_t>> findCuts(MediaReader& reader, const FrameRange& frames,
                                             const std::function<void(double)>& progress, std::stop_token stop) {
    const int64_t lookBack = std::min(TemporalSmoother::firstFrame(frames.first, 0), frames.first - SegmentRule{}.reach);
    const int64_t wanted = std::max<int64_t>(0, lookBack), first = std::max<int64_t>(0, wanted - kContext);
    const int64_t last = std::min(reader.frameCount() - 1, frames.last + kContext);
    ShotDetector detector;
    std::vector<int64_t> cuts;
    const auto keep = [&](const std::vector<int64_t>& found) {
        for (const int64_t cut : found)
            if (first + cut >= wanted && first + cut <= frames.last) cuts.push_back(first + cut);
    };
    for (int64_t index = first; index <= last; ++index) {
        const FramePtr frame = reader.read(index, stop);
        if (!frame) return std::nullopt;
        keep(detector.add(frame));
        if (progress) progress(double(index - first + 1) / double(last - first + 1));
    }
    keep(detector.finish());
    return cuts;
}

}  // namespace deep3d
