// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <cmath>
#include <cstdint>

namespace deep3d {

// Where the frames of a clip lie on the timeline: frames first ... first + span over `width` px from `left` on. A
// value.
struct TimelineMap {
    static constexpr double kSmallestSpan = 12.0;  // frames

    int64_t frames = 1;
    double first = 0.0, span = 1.0;
    int left = 0, width = 1;

    double xOf(double frame) const { return left + (frame - first) / span * width; }
    double placeAt(double x) const { return first + (x - left) / width * span; }
    // The frame under x, within the clip.
    int64_t frameAt(double x) const { return std::clamp<int64_t>(int64_t(std::floor(placeAt(x))), 0, frames - 1); }
    double framePx() const { return width / span; }

    void showAll() {
        first = 0.0;
        span = double(frames);
    }
    // What lies under x stays there; `factor` above 1 shows more detail.
    void zoomAbout(double x, double factor) {
        const double place = placeAt(x);
        span = std::clamp(span / factor, std::min(kSmallestSpan, double(frames)), double(frames));
        moveTo(place - (x - left) / width * span);
    }
    void moveTo(double wanted) { first = std::clamp(wanted, 0.0, double(frames) - span); }
    // Brings a frame that lies outside into view.
    void reveal(int64_t frame) {
        if (double(frame) < first || double(frame + 1) > first + span) moveTo(double(frame) - span / 4);
    }
};

}  // namespace deep3d
