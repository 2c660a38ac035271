// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/media/colour_convert.h"

#include <new>
#include <vector>

#include "core/image/formats.h"
#include "core/media/stream_facts.h"
#include "core/util/error.h"

extern "C" {
#include <libavutil/frame.h>
#include <libavutil/opt.h>
#include <libavutil/pixdesc.h>
#include <libswscale/swscale.h>
}

namespace deep3d {
namespace {

constexpr AVPixelFormat kRgb[] = {AV_PIX_FMT_RGB24, AV_PIX_FMT_RGB48};
constexpr AVPixelFormat kRgba[] = {AV_PIX_FMT_RGBA, AV_PIX_FMT_RGBA64};

// Full-range twins of the formats that say it by their name.
AVPixelFormat plainFormat(int format) {
    switch (format) {
        case AV_PIX_FMT_YUVJ420P: return AV_PIX_FMT_YUV420P;
        case AV_PIX_FMT_YUVJ422P: return AV_PIX_FMT_YUV422P;
        case AV_PIX_FMT_YUVJ444P: return AV_PIX_FMT_YUV444P;
        case AV_PIX_FMT_YUVJ440P: return AV_PIX_FMT_YUV440P;
        case AV_PIX_FMT_YUVJ411P: return AV_PIX_FMT_YUV411P;
        default: return AVPixelFormat(format);
    }
}

bool isFullRange(const AVFrame& picture, const ColourTags& file) {
    if (picture.format != plainFormat(picture.format) || picture.color_range == AVCOL_RANGE_JPEG) return true;
    return picture.color_range == AVCOL_RANGE_UNSPECIFIED && file.range == ColourRange::Full;
}

// Where a coarser chroma sample lies, in 1/256 of its spacing; MPEG-2's place where untold.
struct ChromaPlace {
    int across = 0, down = 128;
};

ChromaPlace chromaPlace(int location) {
    switch (location) {
        case AVCHROMA_LOC_CENTER: return {128, 128};
        case AVCHROMA_LOC_TOPLEFT: return {0, 0};
        case AVCHROMA_LOC_TOP: return {128, 0};
        case AVCHROMA_LOC_BOTTOMLEFT: return {0, 256};
        case AVCHROMA_LOC_BOTTOM: return {128, 256};
        default: return {};
    }
}

// Where a format's chroma has the resolution of its brightness, it has no place of its own.
ChromaPlace placeFor(AVPixelFormat format, int location) {
    const AVPixFmtDescriptor* description = av_pix_fmt_desc_get(format);
    ChromaPlace place = chromaPlace(location);
    if (!description || description->log2_chroma_w == 0) place.across = -513;
    if (!description || description->log2_chroma_h == 0) place.down = -513;
    return place;
}

struct Side {
    Size size;
    AVPixelFormat format;
    ChromaPlace chroma;
    int matrix;
    bool full;
};

ScalerHandle makeScaler(const Side& from, const Side& to) {
    ScalerHandle scaler(sws_alloc_context());
    if (!scaler) throw std::bad_alloc();
    const auto set = [&scaler](const char* key, int value) { av_opt_set_int(scaler.get(), key, value, 0); };
    set("srcw", from.size.width);
    set("srch", from.size.height);
    set("src_format", from.format);
    set("src_range", from.full);
    set("src_h_chr_pos", from.chroma.across);
    set("src_v_chr_pos", from.chroma.down);
    set("dstw", to.size.width);
    set("dsth", to.size.height);
    set("dst_format", to.format);
    set("dst_range", to.full);
    set("dst_h_chr_pos", to.chroma.across);
    set("dst_v_chr_pos", to.chroma.down);
    set("sws_flags", SWS_BICUBIC | SWS_ACCURATE_RND | SWS_FULL_CHR_H_INT | SWS_FULL_CHR_H_INP);
    const bool made = sws_init_context(scaler.get(), nullptr, nullptr) >= 0;
    const int one = 1 << 16;
    if (made)  // refuses where neither side is YUV, which is no harm
        sws_setColorspaceDetails(scaler.get(), sws_getCoefficients(from.matrix), from.full, sws_getCoefficients(to.matrix),
                                 to.full, 0, one, one);
    if (!made)
        throw Error(ErrorKind::Failed, QT_TRANSLATE_NOOP("core", "Pictures of the kind %1 cannot be converted to %2."),
                    {av_get_pix_fmt_name(from.format), av_get_pix_fmt_name(to.format)});
    return scaler;
}

void scale(SwsContext& scaler, const AVFrame& from, std::byte* samples, int stride, int height) {
    uint8_t* planes[4] = {reinterpret_cast<uint8_t*>(samples)};
    const int strides[4] = {stride};
    if (sws_scale(&scaler, from.data, from.linesize, 0, from.height, planes, strides) != height)
        throw Error(ErrorKind::Failed, QT_TRANSLATE_NOOP("core", "A picture of the clip could not be converted."));
}

template <class T> void layRowsOnWhite(const std::vector<T>& rgba, Frame& frame) {
    const size_t width = size_t(frame.width());
    for (int y = 0; y < frame.height(); ++y)
        layOnWhite(rgba.data() + size_t(y) * width * 4, frame.row<T>(y).data(), width);
}

template <class T> void convertTransparent(SwsContext& scaler, const AVFrame& picture, Frame& frame) {
    std::vector<T> rgba(size_t(frame.width()) * size_t(frame.height()) * 4);
    scale(scaler, picture, reinterpret_cast<std::byte*>(rgba.data()), int(frame.width() * 4 * sizeof(T)), frame.height());
    layRowsOnWhite(rgba, frame);
}

}  // namespace

void RgbConverter::prepare(const Kind& kind) {
    if (m_scaler && kind == m_kind) return;
    const auto format = AVPixelFormat(kind.format);
    const Side from{{kind.width, kind.height}, format, placeFor(format, kind.chroma), kind.matrix, kind.full};
    m_scaler = makeScaler(from, {kind.target, AVPixelFormat(kind.targetFormat), {-513, -513}, kind.matrix, true});
    m_kind = kind;
}

std::shared_ptr<Frame> RgbConverter::convert(const AVFrame& picture, Size size, SampleBits bits, FrameTags tags) {
    const AVPixelFormat format = plainFormat(picture.format);
    const AVPixFmtDescriptor* description = av_pix_fmt_desc_get(format);
    const bool wide = bits == SampleBits::Sixteen;
    const bool clear = description && (description->flags & (AV_PIX_FMT_FLAG_ALPHA | AV_PIX_FMT_FLAG_PAL));
    const int named = picture.colorspace == AVCOL_SPC_UNSPECIFIED ? m_tags.matrix : int(picture.colorspace);
    prepare({picture.width, picture.height, format, matrixOrUsual(named, picture.height), picture.chroma_location,
             isFullRange(picture, m_tags), size, (clear ? kRgba : kRgb)[wide]});
    auto frame = std::make_shared<Frame>(size, bits, std::move(tags));
    if (!clear)
        scale(*m_scaler, picture, frame->data(), int(frame->rowSamples()) * int(bits) / 8, size.height);
    else if (wide)
        convertTransparent<uint16_t>(*m_scaler, picture, *frame);
    else
        convertTransparent<uint8_t>(*m_scaler, picture, *frame);
    return frame;
}

EncoderPictures::EncoderPictures(Size size, int format, int matrix, bool fullRange)
    : m_size(size), m_format(format), m_matrix(matrix), m_full(fullRange) {}

PictureHandle EncoderPictures::convert(const Frame& frame) {
    const AVPixelFormat source = kRgb[frame.bits() == SampleBits::Sixteen], format = AVPixelFormat(m_format);
    if (source != m_sourceFormat) {
        m_scaler = makeScaler({m_size, source, {-513, -513}, m_matrix, true},
                              {m_size, format, placeFor(format, AVCHROMA_LOC_LEFT), m_matrix, m_full});
        m_sourceFormat = source;
    }
    PictureHandle picture = newPicture();
    picture->width = m_size.width;
    picture->height = m_size.height;
    picture->format = m_format;
    if (av_frame_get_buffer(picture.get(), 0) < 0) throw std::bad_alloc();
    const uint8_t* planes[4] = {reinterpret_cast<const uint8_t*>(frame.data())};
    const int strides[4] = {int(frame.rowSamples()) * int(frame.bits()) / 8};
    if (sws_scale(m_scaler.get(), planes, strides, 0, m_size.height, picture->data, picture->linesize) != m_size.height)
        throw Error(ErrorKind::Failed, QT_TRANSLATE_NOOP("core", "A picture of the clip could not be converted."));
    return picture;
}

}  // namespace deep3d
