// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QImage>
#include <QWidget>

#include <map>

#include "core/project/project.h"
#include "ui/clip_facts.h"
#include "ui/timeline_lane.h"
#include "ui/timeline_map.h"

namespace deep3d {

// A keyframe of one of the tracks.
struct KeyPlace {
    TrackId track = TrackId::DepthScale;
    int64_t frame = 0;
    bool operator==(const KeyPlace&) const = default;
};

// The picture of a clip over time: times, a thin line where depth is known, thumbnails with the cuts and the shots' own
// settings, one keyframe lane for each track, and the playhead. Takes values, emits what the person does; knows no document.
//
// Dragging on times or thumbnails moves the playhead; with Shift it selects the range to play. In a lane a double click
// sets a key, dragging moves it (within its neighbours), Delete removes it; for a file's own views the lanes are off. The
// wheel zooms about the pointer, with Shift it moves along. GUI thread.
class TimelineView : public QWidget {
    Q_OBJECT

public:
    explicit TimelineView(QWidget* parent = nullptr);

    void setClip(const ClipFactsPtr& clip);  // null: none; forgets thumbnails, range and selection
    void setProject(const Project& project);
    void setFrame(int64_t frame);
    void setRange(const std::optional<ShotRange>& range);
    void addThumbnail(qint64 frame, const QImage& thumbnail);
    // Cuts with a depth jump, as fractions of the width (depthJump()).
    void setJumps(const std::map<int64_t, double>& jumps);
    // Which frames the network has answered; those that were added before stay.
    void setAnswered(const std::vector<bool>& answered);
    void addAnswered(qint64 frame);
    const std::vector<bool>& answered() const { return m_answered; }
    const std::optional<KeyPlace>& selectedKey() const { return m_selected; }
    void selectKey(const std::optional<KeyPlace>& key);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    // Where things lie, for tests and for the panel: the strip of thumbnails, the lane of a track, a frame in it.
    QRect stripRect() const;
    QRect laneRect(TrackId track) const;
    QPointF keyPoint(const KeyPlace& key) const;
    QRect keyButton(TrackId track) const;  // sets a key at the playhead, or removes it
    const TimelineMap& map() const { return m_map; }

Q_SIGNALS:
    void scrubbed(qint64 frame);
    void rangeChosen(const std::optional<deep3d::ShotRange>& range);
    // A key was set or moved (`from` is where it was); `finished` false: the hand still holds it.
    void keyEdited(deep3d::TrackId track, qint64 from, const deep3d::Keyframe& key, bool finished);
    void keyRemoved(deep3d::TrackId track, qint64 frame);
    void keySelected();
    void keyToggled(deep3d::TrackId track);  // at the playhead

protected:
    void paintEvent(QPaintEvent*) override;
    void resizeEvent(QResizeEvent*) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    enum class Hand { Free, Scrubs, SelectsRange, MovesKey };

    QRect rulerRect() const;
    QRect answeredRect() const;
    std::optional<TrackId> trackAt(QPointF point) const;
    TimelineLane lane(TrackId track) const;
    void moveKey(QPointF point, bool finished);
    void selectRange(QPointF point);
    QString toolTipAt(QPoint point) const;
    void paintRuler(QPainter& painter);
    void paintAnswered(QPainter& painter);
    void paintStrip(QPainter& painter);
    void paintShots(QPainter& painter);
    void paintJumps(QPainter& painter);
    std::optional<int64_t> jumpAt(QPointF point) const;
    void paintLane(QPainter& painter, TrackId track);
    void paintPlayhead(QPainter& painter);

    ClipFactsPtr m_clip;
    Project m_project;
    TimelineMap m_map;
    std::map<qint64, QImage> m_thumbnails;
    std::map<int64_t, double> m_jumps;
    std::vector<bool> m_answered;  // by frame
    std::optional<ShotRange> m_range;
    std::optional<KeyPlace> m_selected;
    int64_t m_frame = 0, m_rangeFrom = 0;
    Hand m_hand = Hand::Free;
};

// "1:02:03.04" of a time; hours only where there are some.
QString timeText(double ms);

}  // namespace deep3d
