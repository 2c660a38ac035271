// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/media/av_handles.h"

struct AVStream;

namespace deep3d {

// Text subtitles from one form to another, as containers want them. One owner, one thread at a time.
class SubtitleConverter {
public:
    // FFmpeg's codec for text subtitles in a muxer ("mov_text", "subrip", "webvtt"); empty where it has none.
    static std::string codecOf(const std::string& muxer);
    // Whether this stream is text that can be decoded.
    static bool canRead(const AVStream& stream);

    // Throws Error(Failed) where FFmpeg lacks the decoder or encoder.
    SubtitleConverter(const AVStream& from, const std::string& codec);

    // Writes the target's codec parameters.
    void describe(AVStream& to) const;
    // Replaces the packet's content; its times stay. False where it holds no text.
    bool convert(AVPacket& packet);

private:
    CodecHandle m_decoder, m_encoder;
};

}  // namespace deep3d
