// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/media/av_handles.h"
#include "core/media/video_writer.h"

namespace deep3d {

// SVT-AV1 waits for a last packet before it is freed, and gives none where it got no picture: it gets one, and is emptied.
struct EncoderDeleter {
    void operator()(AVCodecContext* codec) const;
};
using EncoderHandle = std::unique_ptr<AVCodecContext, EncoderDeleter>;

// An opened encoder of FFmpeg for our settings, and what had to be decided for it.
struct Encoder {
    EncoderHandle codec;
    Size size;             // of its pictures: even where its chroma is halved
    int pixelFormat = -1;  // FFmpeg's
    CardPtr card{};        // in whose memory its pictures lie, in cardFormat; null: in the processor's
    int cardFormat = -1;
    int matrix = 0;        // H.273
    bool fullRange = false;
    bool packingInside = false;  // its packets carry the stereo mark
};

// The FFmpeg encoder's name; empty where the installed FFmpeg has none.
std::string encoderName(VideoCodec codec, EncoderDevice device);

// `globalHeader`: the container wants the codec's headers once in front. `card`: takes pictures of it where it can. Throws
// Error(BadInput): no such encoder, or it refuses the size or a setting.
Encoder openEncoder(const VideoFormat& format, const VideoSettings& settings, bool globalHeader, const CardPtr& card = {});

// The frame packing arrangement message (H.265 D.2.16) as a whole NAL unit with start code, for encoders without one.
std::vector<uint8_t> framePackingMessage(const StereoTag& tag);

}  // namespace deep3d
