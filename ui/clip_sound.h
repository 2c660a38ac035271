// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include <filesystem>
#include <memory>
#include <optional>

namespace deep3d {

// The sound of a clip, whose place in time is the clock while it plays. GUI thread.
class ClipSound : public QObject {
    Q_OBJECT

public:
    virtual void setClip(const std::filesystem::path& path) = 0;  // empty: none
    virtual void play(double fromMs) = 0;
    virtual void pause() = 0;
    virtual void setMuted(bool muted) = 0;
    virtual std::optional<double> positionMs() const = 0;  // none unless it is heard to go on
};

// Makes Qt play sound through its FFmpeg backend, unless the environment names another (QT_MEDIA_BACKEND). Qt 6.4 takes
// GStreamer by itself, which waits for ever in the window's thread where the plugin for the sound server is not installed.
// To be called before the application object is made.
void chooseSoundBackend();

// Through Qt Multimedia; null where the machine has no device for sound (Qt's FFmpeg backend ends the program when an
// output is made without one).
std::unique_ptr<ClipSound> makeClipSound();

}  // namespace deep3d
