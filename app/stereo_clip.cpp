// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "app/stereo_clip.h"

#include <utility>

#include "core/job/cut_search.h"
#include "core/job/source_identity.h"
#include "core/media/clip_stereo.h"

namespace fs = std::filesystem;

namespace deep3d {
namespace {

class StereoClip : public StereoFilm {
public:
    StereoClip(MediaReaderPtr reader, const EyeLayout& eyes) : m_reader(std::move(reader)), m_eyes(eyes) {}

    std::string name() const override { return path().stem().string(); }
    std::string identity() const override {
        return fileIdentity(path()) + " " + std::to_string(int(m_eyes.kind)) + std::to_string(m_eyes.halved) +
               std::to_string(m_eyes.rightFirst);
    }
    int64_t frameCount() const override { return m_reader->frameCount(); }
    double seconds() const override { return m_reader->timeMs(frameCount()) / 1000.0; }
    int64_t frameAt(double seconds) const override { return m_reader->frameAt(seconds * 1000.0); }

    std::optional<std::vector<int64_t>> findCuts(const std::function<void(double)>& progress,
                                                 std::stop_token stop) override {
        return deep3d::findCuts(*m_reader, {0, frameCount() - 1}, progress, stop);
    }

    std::optional<FramePair> eyes(int64_t frame, int longestSide, std::stop_token stop) override {
        const FramePtr picture = m_reader->read(frame, stop);
        if (!picture) return std::nullopt;
        const FramePair eyes = eyesOf(picture, m_eyes, path().string(), longestSide);
        return FramePair{toEightBits(eyes.left), toEightBits(eyes.right)};
    }

private:
    const fs::path& path() const { return m_reader->info().path; }

    MediaReaderPtr m_reader;
    EyeLayout m_eyes;
};

EyeLayout markedLayout(const MediaInfo& info) {
    if (const auto layout = eyeLayoutOf(info, info.stereo.mode)) return *layout;
    throw Error(ErrorKind::BadInput,
                QT_TRANSLATE_NOOP("core", "%1 does not say that its two views lie side by side or top-bottom: tell it by --stereo."),
                {info.path.string()});
}

}  // namespace

std::shared_ptr<StereoFilm> openStereoClip(const fs::path& path, const EyeLayout& eyes, std::stop_token stop) {
    MediaReaderPtr reader = openMedia(path, {}, stop);
    if (!reader) return nullptr;
    const EyeLayout held = eyes.kind == StereoKind::None ? markedLayout(reader->info()) : eyes;
    return std::make_shared<StereoClip>(std::move(reader), held);
}

}  // namespace deep3d
