// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/image/frame.h"

namespace deep3d {

// A frame's samples in the memory of a CUDA device: rows of RGB, written by work that is queued on CUDA's default stream. A
// renderer on that device reads them without a copy; everybody else gets them through Frame. Never changed once they are
// in a frame; any thread.
class DeviceSamples {
public:
    virtual ~DeviceSamples() = default;

    virtual int device() const = 0;
    virtual const void* data() const = 0;  // on the device
    virtual size_t pitch() const = 0;      // samples from row to row

    // All rows without gaps, to the host. Throws Error(Failed) where the device fails, Error(OutOfMemory).
    virtual void fetch(std::byte* to) const = 0;
    // A smaller copy on the host as resized() makes it (within one step of a sample); only this travels. Null where the
    // device cannot: the caller fetches.
    virtual FramePtr smaller(Size size, const FrameTags& tags) const = 0;
};

}  // namespace deep3d
