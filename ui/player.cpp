// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "ui/player.h"

#include <cmath>

namespace deep3d {

namespace {

constexpr int kTickMs = 5;

}  // namespace

Player::Player(std::function<std::unique_ptr<ClipSound>()> makeSound, QObject* parent)
    : QObject(parent), m_makeSound(std::move(makeSound)) {
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(kTickMs);
    connect(&m_timer, &QTimer::timeout, this, &Player::tick);
}

Player::~Player() = default;

void Player::setClip(const ClipFactsPtr& clip, int64_t frame) {
    pause();
    m_clip = clip;
    m_frame = frame;
    m_range.reset();
    const bool wantsSound = clip && clip->hasSound();
    if (wantsSound && !std::exchange(m_askedForSound, true)) {
        m_sound = m_makeSound();
        if (m_sound) m_sound->setMuted(m_isMuted);
    }
    if (m_sound) m_sound->setClip(wantsSound ? clip->info.path : std::filesystem::path());
}

void Player::play(double rate) {
    if (!m_clip || rate == 0.0) return;
    const bool wasPlaying = isPlaying();
    m_rate = rate;
    const ShotRange range = played();
    if (rate > 0 && (m_frame >= range.end - 1 || m_frame < range.first)) show(range.first);
    if (rate < 0 && (m_frame <= range.first || m_frame >= range.end)) show(range.end - 1);
    start(m_clip->timeMs(m_frame));
    m_timer.start();
    if (!wasPlaying) Q_EMIT playingChanged(true);
}

void Player::pause() {
    if (!isPlaying()) return;
    m_rate = 0.0;
    m_timer.stop();
    if (m_sound) m_sound->pause();
    Q_EMIT playingChanged(false);
}

void Player::faster(int direction) {
    const bool isThatWay = m_rate * direction > 0;
    play(isThatWay ? std::copysign(std::min(kFastest, 2.0 * std::abs(m_rate)), direction) : double(direction));
}

void Player::seek(int64_t frame) {
    if (!m_clip) return;
    show(std::clamp<int64_t>(frame, 0, m_clip->frames() - 1));
    if (isPlaying()) start(m_clip->timeMs(m_frame));
}

void Player::step(int frames) {
    pause();
    seek(m_frame + frames);
}

void Player::setMuted(bool muted) {
    m_isMuted = muted;
    if (m_sound) m_sound->setMuted(muted);
}

ShotRange Player::played() const {
    const ShotRange whole{0, m_clip->frames()};
    if (!m_range) return whole;
    return {std::clamp<int64_t>(m_range->first, 0, whole.end - 1), std::clamp<int64_t>(m_range->end, 1, whole.end)};
}

void Player::start(double fromMs) {
    m_clockStartMs = fromMs;
    m_lastSoundMs = -1.0;
    m_clock.start();
    if (!hasSound()) return;
    m_rate == 1.0 ? m_sound->play(fromMs) : m_sound->pause();
}

// A sound's position comes in steps: it is taken when it has moved, in between the timer goes on from there.
double Player::nowMs() {
    const auto sound = hasSound() && m_rate == 1.0 ? m_sound->positionMs() : std::nullopt;
    if (sound && *sound != m_lastSoundMs) {
        const bool isFirst = m_lastSoundMs < 0.0;
        m_lastSoundMs = *sound;
        if (!isFirst) {
            m_clockStartMs = *sound;
            m_clock.start();
        }
    }
    return m_clockStartMs + m_rate * double(m_clock.elapsed());
}

void Player::tick() {
    const ShotRange range = played();
    const double now = nowMs(), beginMs = m_clip->timeMs(range.first), endMs = m_clip->timeMs(range.end);
    const bool isOver = m_rate > 0 ? now >= endMs : now < beginMs;
    if (!isOver) return show(std::clamp(m_clip->frameAt(now), range.first, range.end - 1));
    show(m_rate > 0 ? range.end - 1 : range.first);
    if (!m_isLooping) return pause();
    show(m_rate > 0 ? range.first : range.end - 1);
    start(m_clip->timeMs(m_rate > 0 ? range.first : range.end));
}

void Player::show(int64_t frame) {
    if (frame == m_frame) return;
    m_frame = frame;
    Q_EMIT frameChanged(frame);
}

}  // namespace deep3d
