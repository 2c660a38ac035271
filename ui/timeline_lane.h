// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QRect>

#include <optional>

#include "core/project/project.h"
#include "ui/timeline_map.h"

class QPainter;

namespace deep3d {

struct Colours;

// One keyframe lane of the timeline: the curve of a track over the clip. A value, made anew whenever something changes;
// it draws and finds keys, and knows what a place in it means. GUI thread.
class TimelineLane {
public:
    static constexpr int kKeyPx = 9;  // width of a key

    TimelineLane(const Project& project, TrackId track, const QRect& place, const TimelineMap& map);

    // The value at a height, within the track's range and on the grid of its number field.
    double valueAt(double y) const;
    double yOf(double value) const;
    // The key near a point.
    std::optional<int64_t> keyNear(QPointF point) const;
    // "1.25 ×", "-0.50 %": what the track's number field would show.
    static QString text(TrackId track, double value);

    void paint(QPainter& painter, const Colours& colours, std::optional<int64_t> selected) const;

private:
    void paintCurve(QPainter& painter, const Colours& colours) const;

    const Project& m_project;
    TrackId m_track;
    QRect m_place;
    const TimelineMap& m_map;
    double m_lowest, m_highest;  // the values at bottom and top
};

}  // namespace deep3d
