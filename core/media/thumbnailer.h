// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <stop_token>

#include "core/media/colour_convert.h"
#include "core/media/frame_decoder.h"
#include "core/media/frame_index.h"

namespace deep3d {

// Small pictures for a timeline, from key frames alone; of files with a single key frame (GIF) the pictures themselves,
// which is quick in ascending order. Has its own decoder. One owner, one thread at a time.
class Thumbnailer {
public:
    // `index` must outlive this. Throws as FrameDecoder.
    Thumbnailer(const MediaInfo& info, const FrameIndex& index);

    // MediaReader::thumbnail().
    FramePtr make(int64_t index, Size fit, std::stop_token stop);

private:
    const AVFrame* keyPicture(int64_t index, std::stop_token stop);
    const AVFrame* pictureOf(int64_t index, std::stop_token stop);

    const MediaInfo m_info;
    const FrameIndex& m_index;
    FrameDecoder m_decoder;
    RgbConverter m_converter;
    int64_t m_passed = 0;  // pictures decoded since the start
};

}  // namespace deep3d
