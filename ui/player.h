// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

#include "core/project/keyframe_track.h"
#include "ui/clip_facts.h"
#include "ui/clip_sound.h"

namespace deep3d {

// Plays a clip: says which frame is due, by a clock that never waits for the pictures. The clock is a timer; while
// sound is heard it is set right by the sound. Forward at normal speed only there is sound. GUI thread.
class Player : public QObject {
    Q_OBJECT

public:
    static constexpr double kFastest = 8.0;  // times normal speed

    // Makes the sound at the first clip that has some; it may return null.
    explicit Player(std::function<std::unique_ptr<ClipSound>()> makeSound = makeClipSound, QObject* parent = nullptr);
    ~Player() override;

    void setClip(const ClipFactsPtr& clip, int64_t frame);  // null: none; pauses
    bool isPlaying() const { return m_rate != 0.0; }
    bool hasSound() const { return m_sound && m_clip && m_clip->hasSound(); }
    int64_t frame() const { return m_frame; }
    double rate() const { return m_rate; }

    void play(double rate);  // times normal speed, below 0 backwards; at the end of what is played it starts over
    void pause();
    void togglePlaying() { isPlaying() ? pause() : play(1.0); }
    void faster(int direction);  // J (-1) and L (1): that way at normal speed, again: twice as fast
    void seek(int64_t frame);    // goes on from there where it plays
    void step(int frames);       // pauses

    void setLooping(bool looping) { m_isLooping = looping; }
    void setRange(const std::optional<ShotRange>& range) { m_range = range; }  // what is played; none: the whole clip
    const std::optional<ShotRange>& range() const { return m_range; }
    void setMuted(bool muted);

Q_SIGNALS:
    void frameChanged(qint64 frame);
    void playingChanged(bool playing);

private:
    ShotRange played() const;
    void start(double fromMs);
    void tick();
    double nowMs();
    void show(int64_t frame);

    std::function<std::unique_ptr<ClipSound>()> m_makeSound;
    std::unique_ptr<ClipSound> m_sound;
    ClipFactsPtr m_clip;
    std::optional<ShotRange> m_range;
    QTimer m_timer;
    QElapsedTimer m_clock;
    double m_clockStartMs = 0.0, m_lastSoundMs = -1.0, m_rate = 0.0;
    int64_t m_frame = 0;
    bool m_isLooping = false, m_isMuted = false, m_askedForSound = false;
};

}  // namespace deep3d
