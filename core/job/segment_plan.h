// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <vector>

namespace deep3d {

// Frames first ... last of a clip, both included, counted from 0.
struct FrameRange {
    int64_t first = 0, last = 0;
    int64_t count() const { return last - first + 1; }
    bool operator==(const FrameRange&) const = default;
};

// How a clip is cut into pieces: each is about `frames` long. The borders stand at its multiples, counted from the clip's
// start, moved to the nearest cut within `reach` (less than half of `frames`). So a border depends on the cuts near it
// alone, and processes that each do a part of the clip agree on it.
struct SegmentRule {
    int64_t frames = 96, reach = 24;
};

// The pieces that an export is written in, or that machines share. `cuts`: first frames of shots, rising.
std::vector<FrameRange> planSegments(const FrameRange& frames, const std::vector<int64_t>& cuts,
                                     const SegmentRule& rule = {});

}  // namespace deep3d
