// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "ui/clip_sound.h"

#include <QAudioDevice>
#include <QAudioOutput>
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
    }

    void setClip(const std::filesystem::path& path) override {
        m_failed = false;
        m_player.setSource(path.empty() ? QUrl() : QUrl::fromLocalFile(toQString(path)));
    }

    void play(double fromMs) override {
        m_player.setPosition(std::lround(fromMs));
        m_player.play();
    }

    void pause() override { m_player.pause(); }
    void setMuted(bool muted) override { m_output.setMuted(muted); }

    std::optional<double> positionMs() const override {
        if (m_failed || m_player.playbackState() != QMediaPlayer::PlayingState) return std::nullopt;
        const auto status = m_player.mediaStatus();
        if (status != QMediaPlayer::BufferedMedia && status != QMediaPlayer::BufferingMedia) return std::nullopt;
        return double(m_player.position());
    }

private:
    QAudioOutput m_output;
    QMediaPlayer m_player;
    bool m_failed = false;
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
