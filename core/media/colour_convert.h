// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <memory>

#include "core/image/frame.h"
#include "core/media/av_handles.h"

struct AVFrame;

namespace deep3d {

// Decoded pictures as full-range RGB frames, in the picture's own transfer curve and primaries. The matrix and the range are
// those that the picture names, else the file's, else the usual ones for its size (stream_facts.h). Colour that is stored
// coarser than brightness is interpolated at the place that its tag names. Transparency is laid on white. Keeps its tables
// between pictures of one kind. One owner, one thread at a time.
class RgbConverter {
public:
    explicit RgbConverter(const ColourTags& fileTags) : m_tags(fileTags) {}

    // The picture scaled to `size` (bicubic; not at all where it has that size). Throws Error(OutOfMemory), Error(Failed) for a
    // picture that libswscale does not know.
    std::shared_ptr<Frame> convert(const AVFrame& picture, Size size, SampleBits bits, FrameTags tags = {});

private:
    struct Kind {
        int width = 0, height = 0, format = -1, matrix = 0, chroma = 0;
        bool full = false;
        Size target;
        int targetFormat = -1;
        bool operator==(const Kind&) const = default;
    };
    void prepare(const Kind& kind);

    ColourTags m_tags;
    Kind m_kind;
    ScalerHandle m_scaler;
};

// The way back: frames as the pictures that an encoder takes. One owner, one thread at a time.
class EncoderPictures {
public:
    // Pictures of `size` (frames may be one pixel larger each way: the rest is cut) in FFmpeg's pixel format `format`, by
    // `matrix` (H.273; unused for RGB formats) and range. Throws Error(Failed) where libswscale cannot.
    EncoderPictures(Size size, int format, int matrix, bool fullRange);

    // A new reference to the picture of `frame`.
    PictureHandle convert(const Frame& frame);

private:
    Size m_size;
    int m_format, m_matrix;
    bool m_full;
    int m_sourceFormat = -1;
    ScalerHandle m_scaler;
};

}  // namespace deep3d
