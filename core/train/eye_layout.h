// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/image/stereo_file.h"

namespace deep3d {

// How one picture, of a photo or of a film, holds both eyes.
struct EyeLayout {
    StereoKind kind = StereoKind::None;
    bool halved = false;      // each eye squeezed to half its width (side by side) or half its height (top-bottom)
    bool rightFirst = false;  // the right eye lies left or on top; only of frames
    bool operator==(const EyeLayout&) const = default;
};

// Both eyes at their own shape again, eight bits, their longer side at most `longestSide`. `layout.kind` is SideBySide
// or TopBottom. An odd column or row in the middle belongs to neither. Throws Error(BadInput) naming `name` where the
// picture is too small for two. Any thread.
FramePair eyesOf(const FramePtr& picture, const EyeLayout& layout, int longestSide, const std::string& name);

// The same of a photo, of any kind but None. Throws as readStereo().
FramePair readEyes(const std::filesystem::path& path, const EyeLayout& layout, int longestSide);

}  // namespace deep3d
