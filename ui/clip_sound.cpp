// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "ui/clip_sound.h"

#include <QAudioDevice>
#include <QAudioOutput>
#include <QElapsedTimer>
#include <QMediaDevices>
#include <QMediaPlayer>
#include <QUrl>

#include <cmath>

#include "ui/core_text.h"

namespace deep3d {

namespace {

class MediaSound final : public ClipSound {
public:
    MediaSound() {
        m_player.setAudioOutput(&m_output);
        connect(&m_player, &QMediaPlayer::errorOccurred, this, [this] { m_failed = true; });
        connect(&m_player, &QMediaPlayer::mediaStatusChanged, this, &MediaSound::goOnAfterEnd, Qt::QueuedConnection);
    }

    void setClip(const std::filesystem::path& path) override {
        m_failed = false;
        m_player.setSource(path.empty() ? QUrl() : QUrl::fromLocalFile(toQString(path)));
    }

    void play(double fromMs) override {
        m_fromMs = fromMs;
        m_since.start();
        m_mayEndLate = true;
        begin(fromMs);
    }

    void pause() override {
        m_mayEndLate = false;
        m_player.pause();
    }
    void setMuted(bool muted) override { m_output.setMuted(muted); }

    std::optional<double> positionMs() const override {
        if (m_failed || m_player.playbackState() != QMediaPlayer::PlayingState) return std::nullopt;
        const auto status = m_player.mediaStatus();
        if (status != QMediaPlayer::BufferedMedia && status != QMediaPlayer::BufferingMedia) return std::nullopt;
        return double(m_player.position());
    }

private:
    bool isNearEnd(double ms) const { return ms > double(m_player.duration()) - kEndMs; }

    // At its end Qt 6.4's player often stays silent when it is sent back, unless it was stopped.
    void begin(double fromMs) {
        if (m_player.mediaStatus() == QMediaPlayer::EndOfMedia || isNearEnd(double(m_player.position()))) m_player.stop();
        m_player.setPosition(std::lround(fromMs));
        m_player.play();
    }

    // The end of what was played before may be told when a loop has begun anew already: it would stay silent.
    void goOnAfterEnd(QMediaPlayer::MediaStatus status) {
        const double dueMs = m_fromMs + double(m_since.elapsed());
        if (status != QMediaPlayer::EndOfMedia || !m_mayEndLate || isNearEnd(dueMs)) return;
        m_mayEndLate = false;  // once: a sound may be shorter than its clip
        begin(dueMs);
    }

    static constexpr double kEndMs = 250.0;  // nearer to the end it has come in time

    QAudioOutput m_output;
    QMediaPlayer m_player;
    QElapsedTimer m_since;   // play() was called
    double m_fromMs = 0.0;
    bool m_failed = false, m_mayEndLate = false;
};

}  // namespace

void chooseSoundBackend() {
    constexpr const char* kVariable = "QT_MEDIA_BACKEND";
    if (!qEnvironmentVariableIsSet(kVariable)) qputenv(kVariable, "ffmpeg");
}

std::unique_ptr<ClipSound> makeClipSound() {
    if (QMediaDevices::defaultAudioOutput().isNull()) return nullptr;
    return std::make_unique<MediaSound>();
}

}  // namespace deep3d
