// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
// How the timeline looks; what it holds and does stands in timeline_view.cpp.
#include <QPainter>
#include <QPainterPath>

#include <array>

#include "ui/core_text.h"
#include "ui/icons.h"
#include "ui/style.h"
#include "ui/timeline_view.h"

namespace deep3d {

namespace {

constexpr double kTickPx = 84.0;  // least distance of two times on the ruler
constexpr std::array kTickSeconds{0.1,  0.2,  0.5,   1.0,   2.0,   5.0,    10.0,  15.0,
                                  30.0, 60.0, 120.0, 300.0, 600.0, 1800.0, 3600.0};

double tickSeconds(double secondsPerPx) {
    for (const double seconds : kTickSeconds)
        if (seconds >= kTickPx * secondsPerPx) return seconds;
    return kTickSeconds.back();
}

}  // namespace

void TimelineView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Colours colours = coloursOf(palette());
    painter.fillRect(rect(), colours.panel);
    if (!m_clip) {
        painter.setPen(colours.dimText);
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap,
                         tr("Open a clip: its pictures, cuts and keyframes stand here."));
        return;
    }
    paintRuler(painter);
    paintAnswered(painter);
    paintStrip(painter);
    paintShots(painter);
    paintJumps(painter);
    for (const auto& entry : kTracks) paintLane(painter, entry.value);
    paintPlayhead(painter);
}

void TimelineView::paintRuler(QPainter& painter) {
    const Colours colours = coloursOf(palette());
    const QRect place = rulerRect();
    painter.save();
    painter.setClipRect(place);
    if (m_range) {
        const double from = m_map.xOf(double(m_range->first)), to = m_map.xOf(double(m_range->end));
        painter.fillRect(QRectF(from, place.bottom() - 3, to - from, 4), colours.accent);
    }
    painter.setFont(smallFont(font()));
    const double fromMs = m_clip->timeMs(int64_t(m_map.first)),
                 toMs = m_clip->timeMs(int64_t(std::ceil(m_map.first + m_map.span)));
    const double step = tickSeconds((toMs - fromMs) / 1000.0 / m_map.width) * 1000.0;
    for (double ms = std::floor(fromMs / step) * step; ms <= toMs; ms += step) {
        const double x = m_map.xOf(double(m_clip->frameAt(ms + 0.5)));
        painter.setPen(colours.line);
        painter.drawLine(QPointF(x, place.top() + 4), QPointF(x, place.bottom()));
        painter.setPen(colours.dimText);
        painter.drawText(QPointF(x + 4, place.top() + 13), timeText(ms + 0.5));
    }
    painter.restore();
}

// As editing programs show cached frames: a line wherever every frame below a pixel has its depth.
void TimelineView::paintAnswered(QPainter& painter) {
    const Colours colours = coloursOf(palette());
    const QRect place = answeredRect();
    painter.fillRect(place, colours.sunken);
    for (int x = place.left(); x <= place.right();) {
        const int from = x;
        const auto isAnswered = [this](int column) {
            const int64_t first = m_map.frameAt(column), last = std::max(first, m_map.frameAt(column + 0.999));
            return std::find(m_answered.begin() + first, m_answered.begin() + last + 1, false) ==
                   m_answered.begin() + last + 1;
        };
        while (x <= place.right() && isAnswered(x)) ++x;
        if (x > from) painter.fillRect(from, place.top(), x - from, place.height(), colours.dimText);
        ++x;
    }
}

// Each thumbnail is as wide as its aspect says; the one that was taken nearest to its middle is shown.
void TimelineView::paintStrip(QPainter& painter) {
    const Colours colours = coloursOf(palette());
    const QRect place = stripRect();
    painter.fillRect(place, colours.sunken);
    if (m_thumbnails.empty()) return;
    painter.save();
    painter.setClipRect(place);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const QImage& any = m_thumbnails.begin()->second;
    const double width = std::max(8.0, double(place.height()) * any.width() / any.height());
    for (double x = place.left(); x < place.right(); x += width) {
        const auto wanted = qint64(m_map.placeAt(x + width / 2));
        auto after = m_thumbnails.lower_bound(wanted);
        if (after == m_thumbnails.end()) --after;
        const auto nearest = after != m_thumbnails.begin() && wanted - std::prev(after)->first < after->first - wanted
                                 ? std::prev(after)
                                 : after;
        painter.drawImage(QRectF(x, place.top(), width - 1, place.height()), nearest->second);
    }
    painter.restore();
}

// Cuts as gaps over the strip; shots with settings of their own have a line below.
void TimelineView::paintShots(QPainter& painter) {
    const Colours colours = coloursOf(palette());
    const QRect place = stripRect();
    painter.save();
    painter.setClipRect(place.adjusted(0, -4, 0, 2));
    for (const auto& [start, settings] : m_project.shots) {
        const ShotRange shot = shotAt(m_project, start);
        const double from = m_map.xOf(double(shot.first)), to = m_map.xOf(double(std::min(shot.end, m_map.frames)));
        painter.fillRect(QRectF(from, place.bottom() - 3, to - from, 4), colours.warning);
    }
    for (const int64_t cut : m_project.cuts) {
        const double x = m_map.xOf(double(cut));
        painter.fillRect(QRectF(x - 2, place.top() - 4, 3, place.height() + 4), colours.panel);
        painter.fillRect(QRectF(x - 1, place.top() - 4, 1, place.height() + 4), colours.text);
    }
    painter.restore();
}

// A mark at the foot of each cut where the depth jumps.
void TimelineView::paintJumps(QPainter& painter) {
    const Colours colours = coloursOf(palette());
    const QRect place = stripRect();
    painter.save();
    painter.setClipRect(place);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colours.panel, 1));
    painter.setBrush(colours.warning);
    for (const auto& [cut, jump] : m_jumps) {
        const double x = m_map.xOf(double(cut)), foot = place.bottom() - 2;
        painter.drawPolygon(QPolygonF({{x - 6, foot}, {x + 6, foot}, {x, foot - 11}}));
    }
    painter.restore();
}

void TimelineView::paintLane(QPainter& painter, TrackId track) {
    const Colours colours = coloursOf(palette());
    painter.setOpacity(m_project.views.keeps() ? 0.4 : 1.0);
    const bool isSelected = m_selected && m_selected->track == track;
    lane(track).paint(painter, colours, isSelected ? std::optional(m_selected->frame) : std::nullopt);
    const QRect place = laneRect(track);
    const QRect names(metrics::kGrid, place.top(), place.left() - 2 * metrics::kGrid, place.height());
    StereoSettings settings = settingsAt(m_project, m_frame);
    painter.setPen(colours.text);
    painter.drawText(names, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, coreText(labelOf(kTracks, track)));
    painter.setFont(smallFont(font()));
    painter.setPen(colours.dimText);
    painter.drawText(names, Qt::AlignLeft | Qt::AlignBottom, TimelineLane::text(track, trackValue(settings, track)));
    painter.setFont(font());
    const bool isKey = keyAt(m_project.track(track), m_frame) != nullptr;
    icon(Glyph::Keyframe)
        .paint(&painter, keyButton(track), Qt::AlignCenter, QIcon::Normal, isKey ? QIcon::On : QIcon::Off);
    painter.setOpacity(1.0);
}

void TimelineView::paintPlayhead(QPainter& painter) {
    const Colours colours = coloursOf(palette());
    const double left = m_map.xOf(double(m_frame)), width = std::max(1.0, m_map.framePx());
    if (left + width < m_map.left || left > m_map.left + m_map.width) return;
    const QColor wash(colours.accent.red(), colours.accent.green(), colours.accent.blue(), 60);
    if (width > 3.0) painter.fillRect(QRectF(left, 0, width, height()), wash);
    painter.fillRect(QRectF(left, 0, 2, height()), colours.accent);
    QPainterPath head;
    head.moveTo(left - 4, 0);
    head.lineTo(left + 6, 0);
    head.lineTo(left + 1, 8);
    head.closeSubpath();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(head, colours.accent);
}

}  // namespace deep3d
