// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/image/stereo_file.h"
#include "core/stereo/layout.h"
#include "core/stereo/stereo_settings.h"

// The two views that a photo or a clip holds itself, instead of made ones. Any thread.
namespace deep3d {

// Both at the size of a view, in the places that swapEyes gives them; of the settings nothing else acts on them.
FramePair ownViews(FramePair eyes, const StereoSettings& settings, Size view);

// Whether a layout can be made of two views: not what shows the network's answer, or the source alone.
bool isOfTwoViews(Layout layout);

}  // namespace deep3d
