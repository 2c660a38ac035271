// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "ui/timeline_lane.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include "ui/style.h"

namespace deep3d {

namespace {

constexpr int kMargin = 6;  // px above and below the curve

// What a lane shows where its keys ask for no more; the limits are those of the number fields of the stereo panel.
struct LaneRange {
    double low, high, least, most, grid;
};

LaneRange rangeOf(TrackId track) {
    if (track == TrackId::DepthScale) return {0.0, 1.0, 0.0, 4.0, 0.01};
    return {-0.01, 0.01, -0.06, 0.06, 0.0001};
}

QPolygonF diamond(QPointF centre, double radius) {
    return {{{centre.x() - radius, centre.y()},
             {centre.x(), centre.y() - radius},
             {centre.x() + radius, centre.y()},
             {centre.x(), centre.y() + radius}}};
}

}  // namespace

TimelineLane::TimelineLane(const Project& project, TrackId track, const QRect& place, const TimelineMap& map)
    : m_project(project), m_track(track), m_place(place), m_map(map) {
    const LaneRange range = rangeOf(track);
    m_lowest = range.low;
    m_highest = range.high;
    const auto include = [&](double value) {
        m_lowest = std::min(m_lowest, value);
        m_highest = std::max(m_highest, value);
    };
    for (const Keyframe& key : project.track(track).keys) include(key.value);
    StereoSettings settings = project.settings;
    include(trackValue(settings, track));
    for (auto [start, own] : project.shots) include(trackValue(own, track));
}

double TimelineLane::yOf(double value) const {
    const double share = (value - m_lowest) / (m_highest - m_lowest);
    return m_place.bottom() - kMargin - share * (m_place.height() - 2 * kMargin);
}

double TimelineLane::valueAt(double y) const {
    const LaneRange range = rangeOf(m_track);
    const double share = (m_place.bottom() - kMargin - y) / (m_place.height() - 2 * kMargin);
    const double value = std::clamp(m_lowest + share * (m_highest - m_lowest), range.least, range.most);
    return std::round(value / range.grid) * range.grid;
}

std::optional<int64_t> TimelineLane::keyNear(QPointF point) const {
    std::optional<int64_t> nearest;
    double distance = kKeyPx;
    for (const Keyframe& key : m_project.track(m_track).keys) {
        const double away = std::hypot(m_map.xOf(double(key.frame) + 0.5) - point.x(), yOf(key.value) - point.y());
        if (away >= distance) continue;
        distance = away;
        nearest = key.frame;
    }
    return nearest;
}

QString TimelineLane::text(TrackId track, double value) {
    if (track == TrackId::DepthScale)
        return QCoreApplication::translate("TimelineLane", "%1 ×").arg(QLocale().toString(value, 'f', 2));
    return QCoreApplication::translate("TimelineLane", "%1 %").arg(QLocale().toString(value * 100, 'f', 2));
}

void TimelineLane::paint(QPainter& painter, const Colours& colours, std::optional<int64_t> selected) const {
    painter.fillRect(m_place, colours.sunken);
    painter.save();
    painter.setClipRect(m_place);
    painter.setRenderHint(QPainter::Antialiasing);
    paintCurve(painter, colours);
    for (const Keyframe& key : m_project.track(m_track).keys) {
        const bool isSelected = selected == key.frame;
        painter.setPen(QPen(isSelected ? colours.accent : colours.text, 1.5));
        painter.setBrush(isSelected ? colours.accent : colours.raised);
        painter.drawPolygon(diamond({m_map.xOf(double(key.frame) + 0.5), yOf(key.value)}, kKeyPx / 2.0));
    }
    painter.restore();
}

// The value that every frame is shown with, from column to column; dim where no keyframe of the shot says so.
void TimelineLane::paintCurve(QPainter& painter, const Colours& colours) const {
    QPainterPath curves[2];
    int64_t lastShot = -1;
    for (int x = m_place.left(); x <= m_place.right(); ++x) {
        const int64_t frame = m_map.frameAt(x);
        const ShotRange shot = shotAt(m_project, frame);
        StereoSettings settings = settingsAt(m_project, frame);
        QPainterPath& curve = curves[hasKeysIn(m_project.track(m_track), shot)];
        const QPointF point(x, yOf(trackValue(settings, m_track)));
        shot.first == lastShot ? curve.lineTo(point) : curve.moveTo(point);
        lastShot = shot.first;
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colours.disabledText, 1, Qt::DashLine));
    painter.drawPath(curves[0]);
    painter.setPen(QPen(colours.text, 1.5));
    painter.drawPath(curves[1]);
}

}  // namespace deep3d
