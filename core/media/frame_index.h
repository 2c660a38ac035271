// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <stop_token>
#include <vector>

#include "core/media/frame_decoder.h"

namespace deep3d {

// Which frames a clip has, in the order of presentation, and from where each can be decoded. A value; built once, then
// shared between readers.
struct FrameIndex {
    struct KeyFrame {
        int64_t frame = 0;  // the key frame's own number
        int64_t pts = 0, dts = 0;
    };

    std::vector<int64_t> pts;    // begin of every frame, then the end of the last one; strictly increasing
    std::vector<KeyFrame> keys;  // ascending; at least one
    bool seekByPts = true;       // what FrameDecoder::seek takes in this kind of file, as one try told
    bool counted = false;        // the file has no usable times: frames are counted from its start, pts made up
    bool cutOff = false;         // the file ended in the middle of its data

    int64_t frames() const { return int64_t(pts.size()) - 1; }
    // Number of the frame that begins at `time`; std::nullopt where none does.
    std::optional<int64_t> frameAt(int64_t time) const;
    // Position in `keys` of the last key frame at or before `frame`; 0 where there is none.
    size_t keyBefore(int64_t frame) const;
    // Where FrameDecoder::seek has to go for a key frame.
    int64_t seekTime(size_t key) const { return seekByPts ? keys[key].pts : keys[key].dts; }
};

// Walks through the packets of the film, decodes the first pictures, and decodes all of it where these do not match the
// packets (fields in packets of their own, pictures that are not shown, times missing). The decoder is left somewhere.
// `firstPictures` is called with each of the pictures that were looked at. std::nullopt when stopped.
// Throws Error(BadInput) where the film has no frame that can be decoded.
std::optional<FrameIndex> buildFrameIndex(FrameDecoder& decoder, const std::filesystem::path& path,
                                          const std::function<void(const AVFrame&)>& firstPictures,
                                          const std::function<void(double)>& progress, std::stop_token stop);

}  // namespace deep3d
