// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/image/eye_layout.h"

#include <utility>

#include "core/image/resize.h"

namespace deep3d {
namespace {

// The shape of an eye that is stored at this size.
Size shapeOf(Size stored, const EyeLayout& layout) {
    if (!layout.halved) return stored;
    const bool wide = layout.kind == StereoKind::SideBySide;
    return {stored.width * (wide ? 2 : 1), stored.height * (wide ? 1 : 2)};
}

FramePair shown(FramePair pair, const EyeLayout& layout, int longestSide) {
    for (FramePtr* eye : {&pair.left, &pair.right})
        *eye = resized(*eye, fittedInto(shapeOf((*eye)->size(), layout), {longestSide, longestSide}));
    if (layout.rightFirst) std::swap(pair.left, pair.right);
    return pair;
}

}  // namespace

Size eyeSize(Size picture, const EyeLayout& layout) {
    const bool beside = layout.kind == StereoKind::SideBySide;
    return shapeOf({picture.width / (beside ? 2 : 1), picture.height / (beside ? 1 : 2)}, layout);
}

FramePair eyesOf(const FramePtr& picture, const EyeLayout& layout, const std::string& name, int longestSide) {
    return shown(halvesOf(*picture, layout.kind == StereoKind::SideBySide, name), layout, longestSide);
}

FramePtr leftViewOf(const FramePtr& picture, const EyeLayout& layout, const std::string& name) {
    return layout.kind == StereoKind::None ? picture : eyesOf(picture, layout, name).left;
}

FramePair readEyes(const std::filesystem::path& path, const EyeLayout& layout, int longestSide) {
    return shown(readStereo(path, layout.kind), layout, longestSide);
}

}  // namespace deep3d
