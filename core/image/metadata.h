// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>

#include "core/image/file_bytes.h"
#include "core/image/frame.h"

namespace deep3d {

// `file` (an encoded JPEG, PNG, TIFF or WebP) with the EXIF, XMP and IPTC of the photo `source`: orientation 1, pixel
// dimensions `size`, without the thumbnail and without what describes how the source stored its pixels. Returns `file`
// itself, and logs why, where the source's metadata cannot be read or the format holds none. Any thread.
Bytes withMetadataOf(Bytes file, const std::filesystem::path& source, Size size);

}  // namespace deep3d
