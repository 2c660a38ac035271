// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>

#include "core/image/frame.h"

namespace deep3d {

// Whether the name or the shape leave guessStereo() (image_file.h) anything to look at: before pixels are decoded.
bool mayBeStereo(Size size, const std::filesystem::path& path);

}  // namespace deep3d
