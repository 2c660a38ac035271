// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "core/stereo/render_backend.h"

namespace deep3d {

// One kernel of a picture: its time when it runs alone again and again, and the bytes that it cannot do without.
struct KernelTime {
    std::string kernel;  // "volume", "source to target", "views", "squeeze"
    double milliseconds = 0.0;
    size_t bytes = 0;
    double bytesPerSecond() const { return milliseconds > 0 ? double(bytes) / (milliseconds / 1000.0) : 0.0; }
};

// What one picture costs a device. Frames of a clip are new pictures with new depth each: sent, rendered, fetched.
struct PictureTimes {
    std::vector<KernelTime> kernels;    // in their order
    double stillMs = 0.0;               // frame and depth are on the device
    double clipMs = 0.0;                // a frame of a clip, its steps replayed as a CUDA graph
    double clipWithoutGraphMs = 0.0;    // the same, queued one by one
};

}  // namespace deep3d
