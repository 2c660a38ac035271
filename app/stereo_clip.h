// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <memory>
#include <stop_token>

#include "core/image/eye_layout.h"
#include "core/train/stereo_film.h"

namespace deep3d {

// A clip as the pack builder's film: core/media reads it, core/job finds its cuts. `eyes` of kind None: as the file's own
// mark and shape say (eyeLayoutOf()). Null when stopped on the way. Throws Error(BadInput) as
// openMedia(), and where the file has no mark or one of views that lie in another way.
std::shared_ptr<StereoFilm> openStereoClip(const std::filesystem::path& path, const EyeLayout& eyes,
                                           std::stop_token stop);

}  // namespace deep3d
