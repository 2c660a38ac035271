// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/job/own_views.h"

#include <utility>

#include "core/image/resize.h"

namespace deep3d {

FramePair ownViews(FramePair eyes, const StereoSettings& settings, Size view) {
    if (settings.swapEyes) std::swap(eyes.left, eyes.right);
    return {resized(eyes.left, view), resized(eyes.right, view)};
}

bool isOfTwoViews(Layout layout) {
    return layout != Layout::Depth && layout != Layout::Doubt && layout != Layout::Original;
}

}  // namespace deep3d
