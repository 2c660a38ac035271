// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/train/eye_layout.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "core/image/resize.h"

namespace deep3d {
namespace {

// The shape of an eye that was squeezed for the size `stored`, made no larger than the limit.
Size shownSize(Size stored, const EyeLayout& layout, int longestSide) {
    const double width = stored.width * (layout.halved && layout.kind == StereoKind::SideBySide ? 2.0 : 1.0);
    const double height = stored.height * (layout.halved && layout.kind == StereoKind::TopBottom ? 2.0 : 1.0);
    const double scale = std::min(1.0, longestSide / std::max(width, height));
    return {std::max(1, int(std::lround(width * scale))), std::max(1, int(std::lround(height * scale)))};
}

FramePair shown(FramePair pair, const EyeLayout& layout, int longestSide) {
    for (FramePtr* eye : {&pair.left, &pair.right})
        *eye = toEightBits(resized(*eye, shownSize((*eye)->size(), layout, longestSide)));
    if (layout.rightFirst) std::swap(pair.left, pair.right);
    return pair;
}

}  // namespace

FramePair eyesOf(const FramePtr& picture, const EyeLayout& layout, int longestSide, const std::string& name) {
    return shown(halvesOf(*picture, layout.kind == StereoKind::SideBySide, name), layout, longestSide);
}

FramePair readEyes(const std::filesystem::path& path, const EyeLayout& layout, int longestSide) {
    return shown(readStereo(path, layout.kind), layout, longestSide);
}

}  // namespace deep3d
