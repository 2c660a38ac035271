// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/image/frame.h"

namespace deep3d {

// How brightness (luma) and colour (chroma) encode RGB.
struct YuvCoding {
    int matrix = 1;          // ITU-T H.273, MatrixCoefficients
    bool fullRange = false;  // else luma 16 ... 235 and chroma 16 ... 240 of eight bits (H.273, VideoFullRangeFlag)
    // Where a chroma sample lies among its two by two pixels, in halves of a pixel from the first one's centre (H.273,
    // Chroma420SampleLocType): 0 on the first, 1 between both, 2 on the second.
    int columnHalves = 0, rowHalves = 1;
};

// A picture of a card's decoder or encoder in the memory of a CUDA device: luma, and for every two by two pixels a pair of
// chroma samples. Above eight bits a sample lies at the upper end of sixteen. FFmpeg's NV12, P010, P016.
struct DeviceYuv {
    Size size;     // px, both even
    int bits = 8;  // of a sample: 8, 10, 12
    void *luma = nullptr, *chroma = nullptr;
    size_t lumaPitch = 0, chromaPitch = 0;  // bytes from row to row
    YuvCoding coding;
};

// Frames from such pictures and back, without leaving the device. Any thread; everything is done when a call returns. What
// the device cannot do, or no more, is left to the caller, and said once (log, Warning). Implementation: gpu/cuda_backend.h.
class DeviceColour {
public:
    virtual ~DeviceColour() = default;

    virtual int device() const = 0;
    // The device's CUDA context (CUcontext) in which its memory lies; null where it fails.
    virtual void* context() = 0;

    // The picture as a frame on the device, eight or sixteen bits as the picture has eight or more. Null: not here.
    virtual FramePtr frameOf(const DeviceYuv& picture, const FrameTags& tags) = 0;
    // Writes the frame, as large as the picture or one pixel larger each way, into the picture, chroma on the left as
    // YuvCoding has it by default. False: not here; nothing is written.
    virtual bool fill(const DeviceYuv& picture, const Frame& frame) = 0;
};

using DeviceColourPtr = std::shared_ptr<DeviceColour>;

}  // namespace deep3d
