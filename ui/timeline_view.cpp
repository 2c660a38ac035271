// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
// What the timeline holds and what hands do with it; how it looks stands in timeline_paint.cpp.
#include "ui/timeline_view.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>

#include "ui/core_text.h"
#include "ui/style.h"

namespace deep3d {

namespace {

constexpr int kRuler = 20, kAnswered = 4, kStrip = 44, kLane = 34, kGap = 2, kNames = 112;
constexpr double kZoomStep = 1.25;

}  // namespace

TimelineView::TimelineView(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("timeline"));
    setAccessibleName(tr("Timeline"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
}

void TimelineView::setClip(const ClipFactsPtr& clip) {
    m_clip = clip;
    m_thumbnails.clear();
    m_jumps.clear();
    m_range.reset();
    m_selected.reset();
    m_answered.assign(clip ? size_t(clip->frames()) : 0, false);
    m_frame = 0;
    m_hand = Hand::Free;
    m_map.frames = clip ? clip->frames() : 1;
    m_map.showAll();
    update();
}

void TimelineView::setProject(const Project& project) {
    m_project = project;
    if (m_selected && !keyAt(m_project.track(m_selected->track), m_selected->frame)) selectKey(std::nullopt);
    update();
}

void TimelineView::setFrame(int64_t frame) {
    m_frame = frame;
    if (m_hand == Hand::Free) m_map.reveal(frame);
    update();
}

void TimelineView::setRange(const std::optional<ShotRange>& range) {
    m_range = range;
    update();
}

void TimelineView::addThumbnail(qint64 frame, const QImage& thumbnail) {
    m_thumbnails[frame] = thumbnail;
    update(stripRect());
}

void TimelineView::setJumps(const std::map<int64_t, double>& jumps) {
    m_jumps = jumps;
    update();
}

void TimelineView::setAnswered(const std::vector<bool>& answered) {
    for (size_t i = 0; i < std::min(answered.size(), m_answered.size()); ++i)
        m_answered[i] = m_answered[i] || answered[i];
    update(answeredRect());
}

void TimelineView::addAnswered(qint64 frame) {
    if (frame < 0 || size_t(frame) >= m_answered.size()) return;
    m_answered[size_t(frame)] = true;
    update(answeredRect());
}

std::optional<int64_t> TimelineView::jumpAt(QPointF point) const {
    for (const auto& [cut, jump] : m_jumps)
        if (stripRect().contains(point.toPoint()) && std::abs(m_map.xOf(double(cut)) - point.x()) < metrics::kGrid)
            return cut;
    return std::nullopt;
}

void TimelineView::selectKey(const std::optional<KeyPlace>& key) {
    if (m_selected == key) return;
    m_selected = key;
    update();
    Q_EMIT keySelected();
}

QSize TimelineView::sizeHint() const {
    return {600, minimumSizeHint().height()};
}

QSize TimelineView::minimumSizeHint() const {
    return {kNames + 120, kRuler + kAnswered + kStrip + 2 * (kLane + kGap) + kGap};
}

QRect TimelineView::rulerRect() const {
    return {m_map.left, 0, m_map.width, kRuler};
}

QRect TimelineView::answeredRect() const {
    return {m_map.left, kRuler + 1, m_map.width, kAnswered - 1};
}

QRect TimelineView::stripRect() const {
    return {m_map.left, kRuler + kAnswered, m_map.width, kStrip};
}

// The lanes share the height that is left.
QRect TimelineView::laneRect(TrackId track) const {
    const int top = kRuler + kAnswered + kStrip + kGap, each = (height() - top) / int(kTracks.size());
    return {m_map.left, top + int(track) * each, m_map.width, each - kGap};
}

QPointF TimelineView::keyPoint(const KeyPlace& key) const {
    const Keyframe* const found = keyAt(m_project.track(key.track), key.frame);
    StereoSettings settings = settingsAt(m_project, key.frame);
    return {m_map.xOf(double(key.frame) + 0.5),
            lane(key.track).yOf(found ? found->value : trackValue(settings, key.track))};
}

QRect TimelineView::keyButton(TrackId track) const {
    const QRect place = laneRect(track);
    return {place.left() - metrics::kIcon - metrics::kGrid, place.bottom() - metrics::kIcon, metrics::kIcon,
            metrics::kIcon};
}

std::optional<TrackId> TimelineView::trackAt(QPointF point) const {
    if (m_project.views.keeps()) return std::nullopt;  // nothing there acts on a file's own views
    for (const auto& entry : kTracks)
        if (laneRect(entry.value).contains(point.toPoint())) return entry.value;
    return std::nullopt;
}

TimelineLane TimelineView::lane(TrackId track) const {
    return {m_project, track, laneRect(track), m_map};
}

void TimelineView::resizeEvent(QResizeEvent*) {
    m_map.left = kNames;
    m_map.width = std::max(1, width() - kNames - metrics::kGrid);
}

void TimelineView::mousePressEvent(QMouseEvent* event) {
    if (!m_clip || event->button() != Qt::LeftButton) return;
    const QPointF point = event->position();
    if (const auto track = trackAt(point)) {
        const auto key = lane(*track).keyNear(point);
        selectKey(key ? std::optional(KeyPlace{*track, *key}) : std::nullopt);
        if (key) m_hand = Hand::MovesKey;
        return;
    }
    for (const auto& entry : kTracks)
        if (!m_project.views.keeps() && keyButton(entry.value).contains(point.toPoint())) Q_EMIT keyToggled(entry.value);
    if (point.x() < m_map.left) return;
    m_hand = event->modifiers() & Qt::ShiftModifier ? Hand::SelectsRange : Hand::Scrubs;
    m_rangeFrom = m_map.frameAt(point.x());
    if (m_hand == Hand::Scrubs) Q_EMIT scrubbed(m_rangeFrom);
}

void TimelineView::mouseMoveEvent(QMouseEvent* event) {
    switch (m_hand) {
        case Hand::Free:
            return;
        case Hand::Scrubs:
            Q_EMIT scrubbed(m_map.frameAt(event->position().x()));
            return;
        case Hand::SelectsRange:
            return selectRange(event->position());
        case Hand::MovesKey:
            return moveKey(event->position(), false);
    }
}

void TimelineView::mouseReleaseEvent(QMouseEvent* event) {
    const Hand hand = std::exchange(m_hand, Hand::Free);
    if (hand == Hand::MovesKey && m_selected) {
        const Keyframe* const key = keyAt(m_project.track(m_selected->track), m_selected->frame);
        if (key) Q_EMIT keyEdited(m_selected->track, key->frame, *key, true);
    }
    // A click with Shift takes the range away.
    if (hand == Hand::SelectsRange && m_map.frameAt(event->position().x()) == m_rangeFrom)
        Q_EMIT rangeChosen(std::nullopt);
}

void TimelineView::mouseDoubleClickEvent(QMouseEvent* event) {
    const auto track = m_clip ? trackAt(event->position()) : std::nullopt;
    if (!track || lane(*track).keyNear(event->position())) return;
    const int64_t frame = m_map.frameAt(event->position().x());
    Q_EMIT keyEdited(*track, frame, {frame, lane(*track).valueAt(event->position().y())}, true);
    selectKey(KeyPlace{*track, frame});
}

// A key stays between its neighbours, so that none is lost on the way.
void TimelineView::moveKey(QPointF point, bool finished) {
    if (!m_selected) return;
    const auto& keys = m_project.track(m_selected->track).keys;
    const auto key =
        std::find_if(keys.begin(), keys.end(), [&](const Keyframe& k) { return k.frame == m_selected->frame; });
    if (key == keys.end()) return;
    const int64_t least = key == keys.begin() ? 0 : (key - 1)->frame + 1;
    const int64_t most = key + 1 == keys.end() ? m_clip->frames() - 1 : (key + 1)->frame - 1;
    Keyframe moved = *key;
    moved.frame = std::clamp(m_map.frameAt(point.x()), least, most);
    moved.value = lane(m_selected->track).valueAt(point.y());
    const KeyPlace before = *m_selected;
    m_selected->frame = moved.frame;  // first: setProject() drops a selection that is gone
    Q_EMIT keyEdited(before.track, before.frame, moved, finished);
}

void TimelineView::selectRange(QPointF point) {
    const int64_t to = m_map.frameAt(point.x());
    Q_EMIT rangeChosen(ShotRange{std::min(m_rangeFrom, to), std::max(m_rangeFrom, to) + 1});
}

void TimelineView::wheelEvent(QWheelEvent* event) {
    if (!m_clip) return;
    const QPoint angle = event->angleDelta();
    const double steps = (angle.y() != 0 ? angle.y() : angle.x()) / 120.0;
    if (event->modifiers() & Qt::ShiftModifier || angle.y() == 0)
        m_map.moveTo(m_map.first - steps * m_map.span / 8);
    else
        m_map.zoomAbout(event->position().x(), std::pow(kZoomStep, steps));
    event->accept();
    update();
}

void TimelineView::keyPressEvent(QKeyEvent* event) {
    if (!m_selected || (event->key() != Qt::Key_Delete && event->key() != Qt::Key_Backspace))
        return QWidget::keyPressEvent(event);
    const KeyPlace key = *m_selected;
    selectKey(std::nullopt);
    Q_EMIT keyRemoved(key.track, key.frame);
}

bool TimelineView::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip) return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    QToolTip::showText(help->globalPos(), m_clip ? toolTipAt(help->pos()) : QString(), this);
    return true;
}

QString TimelineView::toolTipAt(QPoint point) const {
    const int64_t frame = m_map.frameAt(point.x());
    if (const auto track = trackAt(point)) {
        const auto key = lane(*track).keyNear(point);
        StereoSettings settings = settingsAt(m_project, key.value_or(frame));
        const QString value = TimelineLane::text(*track, trackValue(settings, *track));
        return key ? tr("Frame %1: %2. Drag it; Delete removes it.").arg(*key).arg(value)
                   : tr("Frame %1: %2. A double click sets a keyframe.").arg(frame).arg(value);
    }
    for (const auto& entry : kTracks)
        if (keyButton(entry.value).contains(point)) return tr("Set a keyframe at the playhead, or remove it");
    if (point.x() < m_map.left) return {};
    if (answeredRect().adjusted(0, -2, 0, 2).contains(point))
        return tr("Depth is ready for %1 of %2 frames; the others follow while the clip rests.")
            .arg(std::count(m_answered.begin(), m_answered.end(), true))
            .arg(m_clip->frames());
    if (const auto cut = jumpAt(point)) {
        const QString jump = TimelineLane::text(TrackId::Convergence, std::abs(m_jumps.at(*cut)));
        return m_jumps.at(*cut) < 0.0 ? tr("At this cut the scene jumps nearer by %1 of the width; \"Ease the depth "
                                           "jump\" in the menu Clip takes that away.")
                                            .arg(jump)
                                      : tr("At this cut the scene jumps back by %1 of the width; \"Ease the depth "
                                           "jump\" in the menu Clip takes that away.")
                                            .arg(jump);
    }
    return tr("Frame %1, %2. Drag to look; drag with Shift to choose the range to play; the wheel zooms.")
        .arg(frame)
        .arg(timeText(m_clip->timeMs(frame)));
}

QString timeText(double ms) {
    const auto hundredths = int64_t(std::floor(ms / 10.0));
    const int64_t seconds = hundredths / 100, hours = seconds / 3600;
    const QString rest = QStringLiteral("%1:%2.%3")
                             .arg(seconds / 60 % 60, hours ? 2 : 1, 10, QLatin1Char('0'))
                             .arg(seconds % 60, 2, 10, QLatin1Char('0'))
                             .arg(hundredths % 100, 2, 10, QLatin1Char('0'));
    return hours ? QStringLiteral("%1:%2").arg(hours).arg(rest) : rest;
}

}  // namespace deep3d
