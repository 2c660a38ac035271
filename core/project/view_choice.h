// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <array>

#include "core/image/eye_layout.h"

namespace deep3d {

// What becomes of pictures that hold both eyes already, as a person says.
enum class TwoViews { Unanswered, OnePicture, Keep, ConvertLeft };
inline constexpr std::array kTwoViews{
    NamedValue<TwoViews>{TwoViews::Unanswered, "unanswered", QT_TRANSLATE_NOOP("core", "Not said")},
    NamedValue<TwoViews>{TwoViews::OnePicture, "one-picture", QT_TRANSLATE_NOOP("core", "Take it as one picture")},
    NamedValue<TwoViews>{TwoViews::Keep, "keep", QT_TRANSLATE_NOOP("core", "Keep both views")},
    NamedValue<TwoViews>{TwoViews::ConvertLeft, "convert-left", QT_TRANSLATE_NOOP("core", "Convert the left view")},
};

// The answer, and how the pictures hold the eyes that it is about. Not answered, or with eyes of no kind, they are taken
// as they are.
struct ViewChoice {
    TwoViews answer = TwoViews::Unanswered;
    EyeLayout eyes;

    bool keeps() const { return answer == TwoViews::Keep && eyes.kind != StereoKind::None; }
    bool convertsLeft() const { return answer == TwoViews::ConvertLeft && eyes.kind != StereoKind::None; }
    // How they are taken apart; of no kind where they are not.
    EyeLayout takenApart() const { return keeps() || convertsLeft() ? eyes : EyeLayout{}; }
    bool operator==(const ViewChoice&) const = default;
};

}  // namespace deep3d
