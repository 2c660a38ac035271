// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/job/segment_plan.h"

#include <algorithm>
#include <cstdlib>

namespace deep3d {
namespace {

// The cut nearest to `border`, or the border itself.
int64_t movedToCut(int64_t border, const std::vector<int64_t>& cuts, int64_t reach) {
    int64_t nearest = border, distance = reach + 1;
    for (auto cut = std::ranges::lower_bound(cuts, border - reach); cut != cuts.end(); ++cut) {
        if (std::abs(*cut - border) >= distance) break;
        nearest = *cut;
        distance = std::abs(*cut - border);
    }
    return nearest;
}

}  // namespace

std::vector<FrameRange> planSegments(const FrameRange& frames, const std::vector<int64_t>& cuts,
                                     const SegmentRule& rule) {
    std::vector<FrameRange> segments;
    int64_t first = frames.first;
    for (int64_t number = std::max<int64_t>(1, frames.first / rule.frames);; ++number) {
        const int64_t next = movedToCut(number * rule.frames, cuts, rule.reach);
        if (next <= first) continue;
        if (next > frames.last) break;
        segments.push_back({first, next - 1});
        first = next;
    }
    segments.push_back({first, frames.last});
    return segments;
}

}  // namespace deep3d
