// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>

#include "core/image/device_colour.h"
#include "core/media/decoding_device.h"
#include "core/media/video_writer.h"

namespace deep3d {

// A graphics card in whose memory the pictures of clips stay: its decoder (NVDEC), the renderer, its encoder (NVENC). Colours
// and memory are the renderer's (DeviceColour), codecs FFmpeg's hardware contexts; here they meet, as addresses. Readers
// and writers share it; any thread. Tests have one whose card is the processor.
class Card {
public:
    explicit Card(DeviceColourPtr colour) : m_colour(std::move(colour)) {}
    virtual ~Card() = default;

    DeviceColour& colour() const { return *m_colour; }

    // In the context of colour(). Null: the processor decodes.
    virtual DecodingDevicePtr decodingDevice() const = 0;
    // Where a decoded picture, or one of pictureFor(), lies on the card. Nothing where it does not, or in a form that
    // colour() does not know. `file`: tags of the film, for what the picture does not say.
    virtual std::optional<DeviceYuv> viewOf(AVFrame& picture, const ColourTags& file) const = 0;
    // Makes an encoder that is not open yet take pictures of the card in place of its own pixel format's, and returns their
    // pixel format there (FFmpeg's: NV12, P010). Nothing, and no change, where the encoder is not the card's or its format
    // is another.
    virtual std::optional<int> offerTo(AVCodecContext& encoder, EncoderDevice device) const = 0;
    // A new picture for that encoder. Throws std::bad_alloc where the card's memory is full.
    virtual PictureHandle pictureFor(const AVCodecContext& encoder) const = 0;

private:
    DeviceColourPtr m_colour;
};

// The card of `colour` with FFmpeg's codecs; null, silently, where FFmpeg cannot use it, and for null.
CardPtr makeCard(DeviceColourPtr colour);

// A picture of NV12, P010 or P016 as it lies in `picture`'s planes; nothing for another `format`.
std::optional<DeviceYuv> yuvView(const AVFrame& picture, int format, const ColourTags& file);

}  // namespace deep3d
