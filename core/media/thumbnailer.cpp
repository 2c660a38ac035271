// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/media/thumbnailer.h"

#include "core/image/orientation.h"
#include "core/image/resize.h"

extern "C" {
#include <libavutil/frame.h>
}

namespace deep3d {

Thumbnailer::Thumbnailer(const MediaInfo& info, const FrameIndex& index)
    : m_info(info),
      m_index(index),
      m_decoder(info.path, {.threads = 1, .keyFramesOnly = index.keys.size() > 1}),
      m_converter(info.colour) {}

const AVFrame* Thumbnailer::keyPicture(int64_t index, std::stop_token stop) {
    size_t key = m_index.keyBefore(index);
    if (key + 1 < m_index.keys.size() && m_index.keys[key + 1].frame - index < index - m_index.keys[key].frame) ++key;
    if (!m_decoder.seek(m_index.seekTime(key))) m_decoder.restart();
    return m_decoder.next(stop);
}

const AVFrame* Thumbnailer::pictureOf(int64_t index, std::stop_token stop) {
    if (index < m_passed) {
        m_decoder.restart();
        m_passed = 0;
    }
    const AVFrame* picture = nullptr;
    while (m_passed <= index) {
        const AVFrame* decoded = m_decoder.next(stop);
        if (!decoded) break;
        picture = decoded;
        ++m_passed;
    }
    return picture;
}

FramePtr Thumbnailer::make(int64_t index, Size fit, std::stop_token stop) {
    const AVFrame* picture = m_index.keys.size() > 1 ? keyPicture(index, stop) : pictureOf(index, stop);
    if (!picture || stop.stop_requested()) return nullptr;
    const Size upright = fittedInto(uprightSize({picture->width, picture->height}, m_info.orientation), fit);
    const Size stored = uprightSize(upright, m_info.orientation);  // exchanging twice is none
    return deep3d::upright(m_converter.convert(*picture, stored, SampleBits::Eight), m_info.orientation);
}

}  // namespace deep3d
