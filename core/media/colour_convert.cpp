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
#include <libavutil/pixdesc.h>
#include <libswscale/swscale.h>
}

namespace deep3d {
namespace {

// RGB in planes and interleaved, [sixteen bits][transparent].
constexpr AVPixelFormat kPlanes[2][2] = {{AV_PIX_FMT_GBRP, AV_PIX_FMT_GBRAP}, {AV_PIX_FMT_GBRP16, AV_PIX_FMT_GBRAP16}};
constexpr AVPixelFormat kPacked[2][2] = {{AV_PIX_FMT_RGB24, AV_PIX_FMT_RGBA}, {AV_PIX_FMT_RGB48, AV_PIX_FMT_RGBA64}};

bool isRgb(int format) {
    const AVPixFmtDescriptor* description = av_pix_fmt_desc_get(AVPixelFormat(format));
    return description && (description->flags & (AV_PIX_FMT_FLAG_RGB | AV_PIX_FMT_FLAG_PAL));
}

bool isTransparent(int format) {
    const AVPixFmtDescriptor* description = av_pix_fmt_desc_get(AVPixelFormat(format));
    return description && (description->flags & (AV_PIX_FMT_FLAG_ALPHA | AV_PIX_FMT_FLAG_PAL));
}

int rangeOf(const AVFrame& picture, const ColourTags& file) {
    if (picture.format != plainPixelFormat(picture.format)) return AVCOL_RANGE_JPEG;
    if (picture.color_range != AVCOL_RANGE_UNSPECIFIED) return picture.color_range;
    return file.range == ColourRange::Full ? AVCOL_RANGE_JPEG : AVCOL_RANGE_MPEG;
}

// "m=gbr:..." with our filter for chroma and sizes (b = 0, c = 1/2 is Catmull-Rom).
std::string zscale(Size size, int matrix, bool full, AVPixelFormat format) {
    return "zscale=w=" + std::to_string(size.width) + ":h=" + std::to_string(size.height) +
           ":m=" + std::to_string(matrix) + ":r=" + (full ? "full" : "limited") +
           ":c=left:f=bicubic:param_a=0:param_b=0.5,format=" + av_get_pix_fmt_name(format);
}

[[noreturn]] void throwNotConverted() {
    throw Error(ErrorKind::Failed, QT_TRANSLATE_NOOP("core", "A picture of the clip could not be converted."));
}

ScalerHandle reorderer(Size size, AVPixelFormat from, AVPixelFormat to) {
    ScalerHandle scaler(sws_getContext(size.width, size.height, from, size.width, size.height, to,
                                       SWS_POINT | SWS_ACCURATE_RND, nullptr, nullptr, nullptr));
    if (!scaler) throwNotConverted();
    return scaler;
}

void pack(SwsContext& packer, const AVFrame& from, void* samples, size_t stride) {
    uint8_t* planes[4] = {static_cast<uint8_t*>(samples)};
    const int strides[4] = {int(stride)};
    if (sws_scale(&packer, from.data, from.linesize, 0, from.height, planes, strides) != from.height)
        throwNotConverted();
}

template <class T>
void packOnWhite(SwsContext& packer, const AVFrame& from, Frame& frame) {
    const size_t width = size_t(frame.width());
    std::vector<T> rgba(width * size_t(frame.height()) * 4);
    pack(packer, from, rgba.data(), width * 4 * sizeof(T));
    for (int y = 0; y < frame.height(); ++y)
        layOnWhite(rgba.data() + size_t(y) * width * 4, frame.row<T>(y).data(), width);
}

// ICtCp is more than a matrix: a curve lies between its two, which zimg takes from the picture.
void nameCurve(AVFrame& picture, const ColourTags& file) {
    if (picture.color_trc == AVCOL_TRC_UNSPECIFIED) picture.color_trc = AVColorTransferCharacteristic(file.transfer);
    if (picture.color_trc == AVCOL_TRC_UNSPECIFIED) picture.color_trc = AVCOL_TRC_SMPTE2084;
    picture.color_primaries = AVCOL_PRI_BT2020;
}

PictureHandle emptyPicture(Size size, AVPixelFormat format) {
    PictureHandle picture = newPicture();
    picture->width = size.width;
    picture->height = size.height;
    picture->format = format;
    if (av_frame_get_buffer(picture.get(), 0) < 0) throw std::bad_alloc();
    return picture;
}

}  // namespace

int plainPixelFormat(int format) {
    switch (format) {
        case AV_PIX_FMT_YUVJ420P:
            return AV_PIX_FMT_YUV420P;
        case AV_PIX_FMT_YUVJ422P:
            return AV_PIX_FMT_YUV422P;
        case AV_PIX_FMT_YUVJ444P:
            return AV_PIX_FMT_YUV444P;
        case AV_PIX_FMT_YUVJ440P:
            return AV_PIX_FMT_YUV440P;
        case AV_PIX_FMT_YUVJ411P:
            return AV_PIX_FMT_YUV411P;
        default:
            return format;
    }
}

YuvCoding yuvCoding(const AVFrame& picture, const ColourTags& file) {
    const int named = picture.colorspace == AVCOL_SPC_UNSPECIFIED ? file.matrix : int(picture.colorspace);
    YuvCoding coding{.matrix = named == AVCOL_SPC_ICTCP ? named : matrixOrUsual(named, picture.height),
                     .fullRange = rangeOf(picture, file) == AVCOL_RANGE_JPEG};
    const AVChromaLocation place = picture.chroma_location;
    const bool between = place == AVCHROMA_LOC_CENTER || place == AVCHROMA_LOC_TOP || place == AVCHROMA_LOC_BOTTOM;
    coding.columnHalves = between ? 1 : 0;
    if (place == AVCHROMA_LOC_TOPLEFT || place == AVCHROMA_LOC_TOP) coding.rowHalves = 0;
    if (place == AVCHROMA_LOC_BOTTOMLEFT || place == AVCHROMA_LOC_BOTTOM) coding.rowHalves = 2;
    return coding;
}

RgbConverter::Kind RgbConverter::kindOf(const AVFrame& picture, Size size, SampleBits bits) const {
    const YuvCoding coding = yuvCoding(picture, m_tags);
    return {picture.width,
            picture.height,
            plainPixelFormat(picture.format),
            coding.matrix,
            coding.fullRange ? AVCOL_RANGE_JPEG : AVCOL_RANGE_MPEG,
            picture.chroma_location,
            size,
            bits};
}

void RgbConverter::prepare(const Kind& kind, const AVFrame& picture) {
    if (m_packer && kind == m_kind) return;
    const bool wide = kind.bits == SampleBits::Sixteen, clear = isTransparent(kind.format);
    const bool direct = isRgb(kind.format) && kind.target == Size{kind.width, kind.height};
    const AVPixelFormat planes = direct ? AVPixelFormat(kind.format) : kPlanes[wide][clear];
    m_planes.reset();
    if (!direct)
        m_planes = std::make_unique<FilterChain>(picture, Rational{1, 1000},
                                                 zscale(kind.target, AVCOL_SPC_RGB, true, planes), 0);
    m_packed = kPacked[wide][clear];
    m_packer = reorderer(kind.target, planes, AVPixelFormat(m_packed));
    m_kind = kind;
}

std::shared_ptr<Frame> RgbConverter::convert(const AVFrame& picture, Size size, SampleBits bits, FrameTags tags) {
    const Kind kind = kindOf(picture, size, bits);
    PictureHandle source = newPicture();
    if (av_frame_ref(source.get(), &picture) < 0) throw std::bad_alloc();
    source->format = kind.format;
    source->colorspace = isRgb(kind.format) ? AVCOL_SPC_RGB : AVColorSpace(kind.matrix);
    source->color_range = isRgb(kind.format) ? AVCOL_RANGE_JPEG : AVColorRange(kind.range);
    if (kind.matrix == AVCOL_SPC_ICTCP) nameCurve(*source, m_tags);
    prepare(kind, *source);
    if (m_planes) {
        m_planes->push(source.get());
        if (!m_planes->pull(*source)) throwNotConverted();
    }
    auto frame = std::make_shared<Frame>(size, bits, std::move(tags));
    if (!isTransparent(m_packed))
        pack(*m_packer, *source, frame->data(), frame->rowSamples() * size_t(bits) / 8);
    else if (bits == SampleBits::Sixteen)
        packOnWhite<uint16_t>(*m_packer, *source, *frame);
    else
        packOnWhite<uint8_t>(*m_packer, *source, *frame);
    return frame;
}

EncoderPictures::EncoderPictures(Size size, int format, int matrix, bool fullRange)
    : m_size(size), m_format(format), m_matrix(matrix), m_full(fullRange) {}

void EncoderPictures::prepare(SampleBits bits) {
    if (m_unpacker && bits == m_bits) return;
    const bool wide = bits == SampleBits::Sixteen;
    const AVPixelFormat format = AVPixelFormat(m_format);
    m_planeFormat = isRgb(format) ? format : kPlanes[wide][false];
    m_unpacker = reorderer(m_size, kPacked[wide][false], AVPixelFormat(m_planeFormat));
    m_chain.reset();
    m_bits = bits;
}

PictureHandle EncoderPictures::convert(const Frame& frame) {
    prepare(frame.bits());
    PictureHandle picture = emptyPicture(m_size, AVPixelFormat(m_planeFormat));
    const uint8_t* planes[4] = {reinterpret_cast<const uint8_t*>(frame.data())};
    const int strides[4] = {int(frame.rowSamples() * size_t(frame.bits()) / 8)};
    if (sws_scale(m_unpacker.get(), planes, strides, 0, m_size.height, picture->data, picture->linesize) !=
        m_size.height)
        throwNotConverted();
    if (m_planeFormat == m_format) return picture;
    picture->colorspace = AVCOL_SPC_RGB;
    picture->color_range = AVCOL_RANGE_JPEG;
    if (!m_chain)
        m_chain = std::make_unique<FilterChain>(*picture, Rational{1, 1000},
                                                zscale(m_size, m_matrix, m_full, AVPixelFormat(m_format)), 0);
    m_chain->push(picture.get());
    if (!m_chain->pull(*picture)) throwNotConverted();
    return picture;
}

}  // namespace deep3d
