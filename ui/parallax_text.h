// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace deep3d {

// How parallax is written for people.
enum class ParallaxUnit { Percent, Pixels, Millimetres };

// What turns a fraction of the width into px and mm.
struct ParallaxScale {
    int pictureWidthPx = 1920;      // of the full picture, not of a preview
    double screenWidthMm = 527.0;   // of the screen the picture is meant for; 527 mm is a 24 inch 16:9 monitor
};

QString unitSymbol(ParallaxUnit unit);  // "%", "px", "mm", translated

// `parallax` (fraction of the width) as a signed number, with a true minus sign: "−1.5". Without its unit; as few
// decimals as are honest for the unit (percent 1, px 0 above 10 px else 1, mm 1), or one more with `precise`.
QString parallaxNumber(double parallax, ParallaxUnit unit, const ParallaxScale& scale, bool precise = false);
// The same with its unit: "−1.50 %".
QString parallaxText(double parallax, ParallaxUnit unit, const ParallaxScale& scale);

// A share 0 ... 1 in whole percent: "12 %", below a half percent "<1 %", nothing at all "0 %".
QString shareText(double share);

}  // namespace deep3d
