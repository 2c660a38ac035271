// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

namespace deep3d {

// A span of parallax that is comfortable to look at, as fractions of the width.
struct ComfortBudget {
    double nearest, farthest;

    bool holds(double parallax) const { return parallax >= nearest && parallax <= farthest; }
};
// Desktop monitor, of the stereo conventions page ("Comfort figures").
inline constexpr ComfortBudget kDesktopBudget{-0.015, 0.02};
// The 1/30 rule of the same page: the most that nearest and farthest should lie apart, as a fraction of the width.
inline constexpr double kMostComfortableRange = 1.0 / 30;

}  // namespace deep3d
