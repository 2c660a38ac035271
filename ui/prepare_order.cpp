// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "ui/prepare_order.h"

#include <algorithm>

#include "core/edit/temporal_smoothing.h"

namespace deep3d {

namespace {

std::optional<int64_t> firstUnknown(const std::vector<bool>& known, int64_t from, int64_t end) {
    const auto last = known.begin() + std::max(from, end);
    const auto found = std::find(known.begin() + from, last, false);
    return found == last ? std::nullopt : std::optional(found - known.begin());
}

// What is missing so that an answer comes at least every `stride` frames from that far ahead of the play head on.
std::optional<int64_t> nextAhead(const std::vector<bool>& known, const PlayHead& head, int64_t stride, int64_t end) {
    for (int64_t frame = head.frame + stride; frame < end;) {
        const auto cut = std::upper_bound(head.cuts.begin(), head.cuts.end(), frame);
        int64_t before = frame;
        const int64_t farthest = std::max(shotStart(head.cuts, frame), frame - stride + 1);
        while (before >= farthest && !known[size_t(before)]) --before;
        if (before < farthest) return frame;
        frame = before + stride;
        if (cut != head.cuts.end()) frame = std::min(frame, *cut);
    }
    return std::nullopt;
}

// The same in a clip of so many frames that come in the other order.
PlayHead mirrored(const PlayHead& head, int64_t frames) {
    PlayHead other{.frame = frames - 1 - head.frame, .rate = -head.rate, .range = {}, .cuts = {}};
    if (head.range.end < frames) other.range.first = frames - head.range.end;
    other.range.end = frames - head.range.first;
    for (auto cut = head.cuts.rbegin(); cut != head.cuts.rend(); ++cut) other.cuts.push_back(frames - *cut);
    return other;
}

}  // namespace

std::optional<int64_t> nextToPrepare(const std::vector<bool>& known, const PlayHead& head, int64_t stride) {
    const auto frames = int64_t(known.size());
    if (head.rate < 0.0) {
        const auto next = nextToPrepare({known.rbegin(), known.rend()}, mirrored(head, frames), stride);
        return next ? std::optional(frames - 1 - *next) : std::nullopt;
    }
    const int64_t first = std::clamp<int64_t>(head.range.first, 0, frames), end = std::clamp(head.range.end, first, frames);
    if (head.rate > 0.0)
        if (const auto ahead = nextAhead(known, head, stride, end)) return ahead;
    const int64_t from = std::clamp(head.frame, first, end);
    for (const ShotRange& part : {ShotRange{from, end}, {first, from}, {end, frames}, {0, first}})
        if (const auto unknown = firstUnknown(known, part.first, part.end)) return unknown;
    return std::nullopt;
}

int64_t shotStart(const std::vector<int64_t>& cuts, int64_t frame) {
    const auto next = std::upper_bound(cuts.begin(), cuts.end(), frame);
    return next == cuts.begin() ? 0 : *(next - 1);
}

int64_t smoothingStart(const PlayHead& head, int64_t late) {
    const auto startOf = [&head](int64_t frame) { return TemporalSmoother::firstFrame(frame, shotStart(head.cuts, frame)); };
    int64_t frame = head.frame;
    while (head.rate > 0.0 && startOf(frame) <= head.frame - late) ++frame;
    return startOf(frame);
}

}  // namespace deep3d
