// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <optional>

#include "core/media/colour_convert.h"
#include "core/media/frame_decoder.h"
#include "core/media/frame_index.h"
#include "core/media/media_reader.h"
#include "core/media/thumbnailer.h"

namespace deep3d {

// MediaReader of everything that FFmpeg opens: a decoder that is sent to key frames, held against the index. Rules of
// MediaReader.
class VideoReader : public MediaReader {
public:
    // What readers of one file share; never changed once made.
    struct Shared {
        MediaInfo info;
        FrameIndex index;
        int64_t startPts = 0;
        Size storedSize;  // of the first picture, before turning: others are scaled to it
        int threads = 0;
        DecodingDevicePtr device;
        CardPtr card;  // where frames can stay on it
        std::vector<Error> warnings;  // of opening
    };

    // Null when stopped. Throws as openMedia().
    static MediaReaderPtr open(const std::filesystem::path& path, const MediaOptions& options, std::stop_token stop);

    VideoReader(std::unique_ptr<FrameDecoder> decoder, std::shared_ptr<const Shared> shared);

    const MediaInfo& info() const override { return m_shared->info; }
    FramePtr read(int64_t index, std::stop_token stop) override;
    int64_t pts(int64_t index) const override;
    int64_t startPts() const override { return m_shared->startPts; }
    FramePtr thumbnail(int64_t index, Size fit, std::stop_token stop) override;
    const std::vector<Error>& warnings() const override { return m_warnings; }
    MediaReaderPtr reopened() const override;

private:
    // A decoded picture and its number.
    struct Numbered {
        int64_t index = -1;
        PictureHandle picture;
        bool held() const { return index >= 0; }
    };

    bool reachable(int64_t index) const;  // by decoding on
    void forget(int64_t next);            // the pictures held; those from `next` on are to come
    void goBefore(int64_t index, std::stop_token stop);
    Numbered decodeOn(std::stop_token stop);  // the next picture of the index; none at the end
    Numbered decodeTo(int64_t index, std::stop_token stop);
    FramePtr finished(const Numbered& numbered, int64_t index);
    FramePtr onCard(AVFrame& picture, const FrameTags& tags) const;
    void warnOnce(const Error& warning);

    std::unique_ptr<FrameDecoder> m_decoder;
    std::shared_ptr<const Shared> m_shared;
    RgbConverter m_converter;
    std::unique_ptr<Thumbnailer> m_thumbnailer;  // opened when first asked
    Numbered m_before, m_waiting;                // the last picture passed; one decoded past a gap
    int64_t m_next = 0;                          // every picture from this number on is still to come
    int64_t m_lastIndex = -1;
    FramePtr m_lastFrame;
    std::vector<Error> m_warnings;
};

}  // namespace deep3d
