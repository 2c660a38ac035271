// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/media/clip_stereo.h"

#include "core/image/image_file.h"
#include "core/image/stereo_guess.h"

namespace deep3d {
namespace {

constexpr Size kLookedAt{960, 960};  // px

StereoKind guessAt(MediaReader& reader, int64_t index, const std::stop_token& stop) {
    const FramePtr frame = reader.thumbnail(index, kLookedAt, stop);
    return frame ? guessStereo(*frame, reader.info().path) : StereoKind::None;
}

bool isOpenQuestion(const MediaInfo& source) {
    return source.stereo.mode == StereoMode::None && mayBeStereo(source.size, source.path);
}

}  // namespace

ClipStereo clipStereo(MediaReader& reader, std::stop_token stop) {
    const MediaInfo& info = reader.info();
    if (!isOpenQuestion(info)) return {info.stereo.mode, info.stereo.mode != StereoMode::None};
    const int64_t frames = reader.frameCount();
    const StereoKind kind = guessAt(reader, frames / 3, stop);
    if (kind == StereoKind::None || guessAt(reader, frames * 2 / 3, stop) != kind) return {};
    return {kind == StereoKind::TopBottom ? StereoMode::TopBottom : StereoMode::SideBySide, false};
}

ClipStereo clipStereo(const MediaInfo& source, std::stop_token stop) {
    if (!isOpenQuestion(source)) return {source.stereo.mode, source.stereo.mode != StereoMode::None};
    const MediaReaderPtr reader = openMedia(source.path, {}, stop);
    return reader ? clipStereo(*reader, stop) : ClipStereo{};
}

std::optional<EyeLayout> eyeLayoutOf(const MediaInfo& source, StereoMode mode) {
    const double shape = source.size.width * source.pixelAspect.value() / source.size.height;
    const bool rightFirst = source.stereo.rightFirst;
    if (mode == StereoMode::SideBySide) return EyeLayout{StereoKind::SideBySide, shape < 2.0, rightFirst};
    if (mode == StereoMode::TopBottom) return EyeLayout{StereoKind::TopBottom, shape > 1.5, rightFirst};
    return std::nullopt;
}

}  // namespace deep3d
