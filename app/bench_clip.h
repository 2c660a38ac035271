// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <stop_token>

#include "app/bench_rows.h"
#include "app/clip_figures.h"

namespace deep3d {

// A clip of 1920 x 1080 to full side by side, each measured on one run.
struct BenchClip {
    // convert: pictures from memory, nothing encoded. whole: the export, H.264 to H.264, joined and checked. codec: the
    // program ffmpeg decodes the clip and the export, and encodes the export's pictures. plain: it decodes the clip and
    // encodes its pictures beside themselves. Neither is measured where that program is not installed.
    ClipFigures figures;
    bool onDevice = false;  // NVENC encodes, in the export and in ffmpeg
    double ratioBudget() const { return onDevice ? 1.1 : 1.25; }
};

// The clip is the subject's picture, moving; everything lies in a temporary folder that goes at the end. Zeros when stopped.
BenchClip benchClip(const BenchSubject& subject, std::stop_token stop);

}  // namespace deep3d
