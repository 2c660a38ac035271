// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/media/card.h"

#include <new>

#include "core/media/colour_convert.h"

extern "C" {
#include <libavcodec/avcodec.h>
#include <libavutil/hwcontext.h>
// FFmpeg's header asks for CUDA's own, of which it uses the names of two pointers.
#define CUDA_VERSION 0
typedef struct CUctx_st* CUcontext;
typedef struct CUstream_st* CUstream;
#include <libavutil/hwcontext_cuda.h>
}

namespace deep3d {
namespace {

int bitsOf(int format) {
    switch (format) {
        case AV_PIX_FMT_NV12: return 8;
        case AV_PIX_FMT_P010: return 10;
        case AV_PIX_FMT_P016: return 12;  // NVDEC's name for 12 bits
        default: return 0;
    }
}

struct BufferDeleter {
    void operator()(AVBufferRef* held) const { av_buffer_unref(&held); }
};
using BufferHandle = std::unique_ptr<AVBufferRef, BufferDeleter>;

class CodecCard final : public Card {
public:
    CodecCard(DeviceColourPtr colour, DecodingDevicePtr device) : Card(std::move(colour)), m_device(std::move(device)) {}

    DecodingDevicePtr decodingDevice() const override { return m_device; }

    std::optional<DeviceYuv> viewOf(AVFrame& picture, const ColourTags& file) const override {
        if (!FetchedPictures::isOnDevice(picture)) return std::nullopt;
        return yuvView(picture, reinterpret_cast<AVHWFramesContext*>(picture.hw_frames_ctx->data)->sw_format, file);
    }

    std::optional<int> offerTo(AVCodecContext& encoder, EncoderDevice device) const override {
        const int format = encoder.pix_fmt == AV_PIX_FMT_YUV420P ? AV_PIX_FMT_NV12 : encoder.pix_fmt;
        if (device != EncoderDevice::Nvenc || bitsOf(format) == 0) return std::nullopt;
        BufferHandle pictures(av_hwframe_ctx_alloc(m_device.get()));
        if (!pictures) return std::nullopt;
        auto& context = *reinterpret_cast<AVHWFramesContext*>(pictures->data);
        context.format = AV_PIX_FMT_CUDA;
        context.sw_format = AVPixelFormat(format);
        context.width = encoder.width;
        context.height = encoder.height;
        if (av_hwframe_ctx_init(pictures.get()) < 0) return std::nullopt;
        encoder.pix_fmt = AV_PIX_FMT_CUDA;
        encoder.hw_frames_ctx = pictures.release();  // goes with the encoder
        return format;
    }

    PictureHandle pictureFor(const AVCodecContext& encoder) const override {
        PictureHandle picture = newPicture();
        if (av_hwframe_get_buffer(encoder.hw_frames_ctx, picture.get(), 0) < 0) throw std::bad_alloc();
        return picture;
    }

private:
    DecodingDevicePtr m_device;
};

// FFmpeg's own ways to a context make another one, or want the device's before anybody else has used it.
DecodingDevicePtr deviceIn(void* context) {
    if (!context) return nullptr;
    quietFfmpeg();
    BufferHandle device(av_hwdevice_ctx_alloc(AV_HWDEVICE_TYPE_CUDA));
    if (!device) return nullptr;
    auto* cuda = static_cast<AVCUDADeviceContext*>(reinterpret_cast<AVHWDeviceContext*>(device->data)->hwctx);
    cuda->cuda_ctx = static_cast<CUcontext>(context);
    cuda->stream = nullptr;  // CUDA's default stream, as everybody's
    if (av_hwdevice_ctx_init(device.get()) < 0) return nullptr;
    return DecodingDevicePtr(device.release(), BufferDeleter());
}

}  // namespace

CardPtr makeCard(DeviceColourPtr colour) {
    DecodingDevicePtr device = colour ? deviceIn(colour->context()) : nullptr;
    return device ? std::make_shared<CodecCard>(std::move(colour), std::move(device)) : nullptr;
}

std::optional<DeviceYuv> yuvView(const AVFrame& picture, int format, const ColourTags& file) {
    const int bits = bitsOf(format);
    if (bits == 0 || picture.linesize[0] <= 0 || picture.linesize[1] <= 0) return std::nullopt;
    return DeviceYuv{.size = {picture.width, picture.height},
                     .bits = bits,
                     .luma = picture.data[0],
                     .chroma = picture.data[1],
                     .lumaPitch = size_t(picture.linesize[0]),
                     .chromaPitch = size_t(picture.linesize[1]),
                     .coding = yuvCoding(picture, file)};
}

}  // namespace deep3d
