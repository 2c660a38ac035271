// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <memory>

#include "core/image/device_colour.h"
#include "core/image/frame.h"
#include "core/media/av_handles.h"
#include "core/media/filter_chain.h"

// Between stored pictures and full-range RGB frames. Matrices and ranges by zimg (FFmpeg's filter zscale), the order of
// samples in memory by libswscale: together three times as fast as libswscale's exact way, and white is white at 16
// bits.
namespace deep3d {

// The same pixel format of FFmpeg's, without the full range that a few carry in their name.
int plainPixelFormat(int format);

// How a picture's samples encode colour: the matrix and the range that it names, else the file's, else the usual ones for
// its size (stream_facts.h), ICtCp being that of PQ; the place of its chroma, where none is named on the left.
YuvCoding yuvCoding(const AVFrame& picture, const ColourTags& file);

// Decoded pictures as frames, in the picture's own transfer curve and primaries. The matrix and the range are those of
// yuvCoding(). Colour that is stored coarser than brightness is interpolated (Catmull-Rom) at the place that its tag
// names. Transparency is laid on white. Keeps its tables between pictures of one kind. One owner, one thread at a time.
class RgbConverter {
public:
    explicit RgbConverter(const ColourTags& fileTags) : m_tags(fileTags) {}

    // The picture scaled to `size` (not at all where it has that size). Throws Error(OutOfMemory), Error(Failed) for a
    // picture that FFmpeg cannot convert.
    std::shared_ptr<Frame> convert(const AVFrame& picture, Size size, SampleBits bits, FrameTags tags = {});

private:
    struct Kind {
        int width = 0, height = 0, format = -1, matrix = 0, range = 0, chroma = 0;
        Size target;
        SampleBits bits = SampleBits::Eight;
        bool operator==(const Kind&) const = default;
    };
    Kind kindOf(const AVFrame& picture, Size size, SampleBits bits) const;
    void prepare(const Kind& kind, const AVFrame& picture);

    ColourTags m_tags;
    Kind m_kind;
    std::unique_ptr<FilterChain> m_planes;  // to planes of RGB; none for pictures that are RGB of the right size
    ScalerHandle m_packer;                  // from these to the frame's order
    int m_packed = -1;                      // FFmpeg's name of that order
};

// The way back: frames as the pictures that an encoder takes. One owner, one thread at a time.
class EncoderPictures {
public:
    // Pictures of `size` (frames may be one pixel larger each way: the rest is cut) in FFmpeg's pixel format `format`,
    // by `matrix` (H.273; unused for RGB formats) and range, chroma at MPEG-2's place.
    EncoderPictures(Size size, int format, int matrix, bool fullRange);

    // A new picture with the content of `frame`. Throws as RgbConverter::convert().
    PictureHandle convert(const Frame& frame);

private:
    void prepare(SampleBits bits);

    Size m_size;
    int m_format, m_matrix;
    bool m_full;
    int m_planeFormat = -1;
    SampleBits m_bits = SampleBits::Eight;
    ScalerHandle m_unpacker;
    std::unique_ptr<FilterChain> m_chain;  // none for RGB formats
};

}  // namespace deep3d
