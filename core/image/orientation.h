// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <memory>

#include "core/image/file_bytes.h"
#include "core/image/frame.h"

// EXIF orientation (EXIF 2.32, tag 0x0112): 1 upright, 2 mirrored, 3 half turn, 4 upside down mirror, 5 ... 8 with rows
// and columns exchanged (6: turn right to see it upright, 8: turn left). Any thread.
namespace deep3d {

// The orientation in a TIFF-structured EXIF block (with or without "Exif\0\0" in front); 1 where there is none.
int orientationOfExif(ByteView exif);

// The size after turning.
Size uprightSize(Size stored, int orientation);

// The frame turned upright; `frame` itself for 1.
std::shared_ptr<Frame> upright(std::shared_ptr<Frame> frame, int orientation);

}  // namespace deep3d
