// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/media/card.h"
#include "gpu/colour_converter.h"
#include "tests/gpu/stand_in.h"

extern "C" {
#include <libavcodec/avcodec.h>
}

namespace deep3d::testing {

// A card without a card: the host's memory poses as the device's, the processor's codecs as the card's, kernels run on the
// host grid of a stand-in runtime. Decoded pictures are laid out as NVDEC gives them, x264 takes pictures as NVENC does.
class HostCard final : public Card {
public:
    explicit HostCard(std::shared_ptr<gpu::testing::StandIn> api) : Card(gpu::makeColourConverter(std::move(api), 0)) {}

    DecodingDevicePtr decodingDevice() const override { return nullptr; }

    std::optional<DeviceYuv> viewOf(AVFrame& picture, const ColourTags& file) const override {
        if (picture.format == AV_PIX_FMT_NV12) return yuvView(picture, picture.format, file);
        m_decoded = newPicture();
        av_frame_ref(m_decoded.get(), &picture);
        m_interleaver.toPlanes(*m_decoded, picture.format == AV_PIX_FMT_YUV420P10   ? AV_PIX_FMT_P010
                                           : picture.format == AV_PIX_FMT_YUV420P12 ? AV_PIX_FMT_P016
                                                                                    : AV_PIX_FMT_NV12);
        return yuvView(*m_decoded, m_decoded->format, file);
    }

    std::optional<int> offerTo(AVCodecContext& encoder, EncoderDevice) const override {
        if (!encodes || encoder.pix_fmt != AV_PIX_FMT_YUV420P) return std::nullopt;
        encoder.pix_fmt = AV_PIX_FMT_NV12;
        return AV_PIX_FMT_NV12;
    }

    PictureHandle pictureFor(const AVCodecContext& encoder) const override {
        PictureHandle picture = newPicture();
        picture->width = encoder.width;
        picture->height = encoder.height;
        picture->format = encoder.pix_fmt;
        if (av_frame_get_buffer(picture.get(), 0) < 0) throw std::bad_alloc();
        return picture;
    }

    bool encodes = true;

private:
    mutable PictureHandle m_decoded;
    mutable FetchedPictures m_interleaver;
};

}  // namespace deep3d::testing
