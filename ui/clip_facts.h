// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <memory>
#include <vector>

#include "core/media/media_info.h"

namespace deep3d {

// What the window knows of an opened clip. Immutable: any thread.
struct ClipFacts {
    MediaInfo info;
    std::vector<double>
        startsMs;  // of every frame, and the end of the last: frames + 1 rising values from the file's start

    int64_t frames() const { return int64_t(startsMs.size()) - 1; }
    bool hasSound() const {
        return std::any_of(info.streams.begin(), info.streams.end(),
                           [](const StreamInfo& stream) { return stream.kind == StreamKind::Audio; });
    }
    // The frame that is on show at a time; times outside give the first or the last.
    int64_t frameAt(double timeMs) const {
        const auto next = std::upper_bound(startsMs.begin(), startsMs.end(), timeMs);
        return std::clamp<int64_t>(next - startsMs.begin() - 1, 0, frames() - 1);
    }
    double timeMs(int64_t frame) const { return startsMs[size_t(std::clamp<int64_t>(frame, 0, frames()))]; }
};
using ClipFactsPtr = std::shared_ptr<const ClipFacts>;

}  // namespace deep3d
