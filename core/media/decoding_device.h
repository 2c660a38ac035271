// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <memory>

#include "core/media/av_handles.h"

struct AVCodec;

// Pictures that a graphics card decodes (NVDEC through FFmpeg's hardware contexts).
namespace deep3d {

// Shared by all decoders of a file: each has its own context on the card else. Null: the processor decodes.
using DecodingDevicePtr = std::shared_ptr<AVBufferRef>;

// CUDA device number `cudaDevice` where FFmpeg, the driver and the card can decode; null otherwise, silently, and for
// kProcessor.
DecodingDevicePtr openDecodingDevice(int cudaDevice);

// Whether FFmpeg can let the device decode what `codec` decodes; the card may refuse a certain file later on, and the same
// decoder then answers pictures of the processor.
bool canDecode(const AVCodec& codec, const DecodingDevicePtr& device);

// Brings pictures to the processor's memory, in the layout that the processor's own decoder of the file gives: planes, not
// interleaved colours, the samples as they are. One owner, one thread at a time.
class FetchedPictures {
public:
    // Whether the picture lies on a device.
    static bool isOnDevice(const AVFrame& picture);
    // Replaces a picture on a device by its content in the pixel format `format` (FFmpeg's; of the codec's own pictures).
    // Throws Error(Failed) naming `path` where the card fails.
    void fetch(AVFrame& picture, int format, const std::filesystem::path& path);
    // The same for a picture that is in the processor's memory already.
    void toPlanes(AVFrame& picture, int format);

private:
    ScalerHandle m_planes;
    int m_width = 0, m_height = 0, m_from = -1, m_to = -1;  // of m_planes
};

}  // namespace deep3d
