// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <array>

#include "core/image/stereo_file.h"
#include "core/util/named_enum.h"

namespace deep3d {

// How one picture, of a photo or of a film, holds both eyes.
struct EyeLayout {
    StereoKind kind = StereoKind::None;
    bool halved = false;      // each eye squeezed to half its width (side by side) or half its height (top-bottom)
    bool rightFirst = false;  // the right eye lies left or on top; only of frames
    bool operator==(const EyeLayout&) const = default;
};

inline constexpr std::array kStereoKinds{
    NamedValue<StereoKind>{StereoKind::None, "none", QT_TRANSLATE_NOOP("core", "one view")},
    NamedValue<StereoKind>{StereoKind::SideBySide, "side-by-side", QT_TRANSLATE_NOOP("core", "two views side by side")},
    NamedValue<StereoKind>{StereoKind::TopBottom, "top-bottom", QT_TRANSLATE_NOOP("core", "two views, one above the other")},
    NamedValue<StereoKind>{StereoKind::Mpo, "mpo", QT_TRANSLATE_NOOP("core", "two views in an MPO file")},
    NamedValue<StereoKind>{StereoKind::Jps, "jps", QT_TRANSLATE_NOOP("core", "two views in a JPS file")},
};

// Those that a person names.
inline constexpr std::array kEyeLayouts{
    NamedValue<EyeLayout>{{StereoKind::SideBySide, false, false}, "sbs", QT_TRANSLATE_NOOP("core", "Side by side")},
    NamedValue<EyeLayout>{{StereoKind::SideBySide, true, false}, "half-sbs",
                          QT_TRANSLATE_NOOP("core", "Side by side, half width")},
    NamedValue<EyeLayout>{{StereoKind::TopBottom, false, false}, "tb", QT_TRANSLATE_NOOP("core", "Top-bottom")},
    NamedValue<EyeLayout>{{StereoKind::TopBottom, true, false}, "half-tb",
                          QT_TRANSLATE_NOOP("core", "Top-bottom, half height")},
};

// Size of an eye at its own shape again in a picture of `size` that holds both side by side or top-bottom. An odd column
// or row in the middle belongs to neither; 0 in one direction where the picture is too small for two.
Size eyeSize(Size picture, const EyeLayout& layout);

// Both eyes at their own shape again, no more than `longestSide` long (aspect kept), with the picture's bits.
// `layout.kind` is SideBySide or TopBottom. Throws Error(BadInput) naming `name` where the picture is too small for two.
// Any thread.
FramePair eyesOf(const FramePtr& picture, const EyeLayout& layout, const std::string& name,
                 int longestSide = kMaxImageSide);

// The left eye of the same; of a layout of no kind the picture itself.
FramePtr leftViewOf(const FramePtr& picture, const EyeLayout& layout, const std::string& name);

// The same as eyesOf() of a photo, of any kind but None. Throws as readStereo().
FramePair readEyes(const std::filesystem::path& path, const EyeLayout& layout, int longestSide = kMaxImageSide);

}  // namespace deep3d
