// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/image/frame.h"

namespace deep3d {

// `frame` at another size, pixel centres at (i + 0.5): bilinear when enlarging, area average (box filter over the
// covered interval, both directions) when shrinking. Keeps bits and tags; returns `frame` itself for the same size.
// Any thread; runs on the calling thread alone. Written without OpenCV: the trainer uses it too.
FramePtr resized(const FramePtr& frame, Size size);

// The largest size with the aspect of `size` that fits into `box`, at least 1 x 1, never larger than `size`.
Size fittedInto(Size size, Size box);

}  // namespace deep3d
