// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <stop_token>
#include <string>

#include "app/bench_rows.h"

namespace deep3d {

// A clip of 1920 x 1080 to full side by side, frames a second, each measured on one run of `frames` frames.
struct BenchClip {
    int frames = 0;
    double convertFps = 0.0;  // network and rendering, pictures from memory, nothing encoded
    double wholeFps = 0.0;    // the whole export, H.264 to H.264, joined and checked
    double plainFps = 0.0;    // the program ffmpeg decodes and encodes as much without converting; 0: not installed
    bool onDevice = false;    // NVENC encodes, in the export and in ffmpeg
    // Time of the whole export in times of the slower of the other two (performance page).
    double ratio() const;
    double ratioBudget() const { return onDevice ? 1.1 : 1.25; }
};

// The clip is the subject's picture, moving; everything lies in a temporary folder that goes at the end. Zeros when stopped.
BenchClip benchClip(const BenchSubject& subject, std::stop_token stop);

}  // namespace deep3d
