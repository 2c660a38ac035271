// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <array>

#include "core/util/error.h"
#include "core/util/named_enum.h"

namespace deep3d {

// Coloured glasses and the matrix made for them.
enum class AnaglyphKind {
    RedCyanDubois, GreenMagentaDubois, AmberBlueDubois,
    RedCyanColour, RedCyanHalfColour, RedCyanGrey, RedCyanOptimised, RedBlueTrue,
};
inline constexpr std::array kAnaglyphKinds{
    NamedValue<AnaglyphKind>{AnaglyphKind::RedCyanDubois, "red-cyan-dubois", QT_TRANSLATE_NOOP("core", "Red-cyan, Dubois")},
    NamedValue<AnaglyphKind>{AnaglyphKind::RedCyanHalfColour, "red-cyan-half-colour", QT_TRANSLATE_NOOP("core", "Red-cyan, half colour")},
    NamedValue<AnaglyphKind>{AnaglyphKind::RedCyanColour, "red-cyan-colour", QT_TRANSLATE_NOOP("core", "Red-cyan, colour")},
    NamedValue<AnaglyphKind>{AnaglyphKind::RedCyanOptimised, "red-cyan-optimised", QT_TRANSLATE_NOOP("core", "Red-cyan, optimised")},
    NamedValue<AnaglyphKind>{AnaglyphKind::RedCyanGrey, "red-cyan-grey", QT_TRANSLATE_NOOP("core", "Red-cyan, grey")},
    NamedValue<AnaglyphKind>{AnaglyphKind::RedBlueTrue, "red-blue-true", QT_TRANSLATE_NOOP("core", "Red-blue, true")},
    NamedValue<AnaglyphKind>{AnaglyphKind::GreenMagentaDubois, "green-magenta-dubois", QT_TRANSLATE_NOOP("core", "Green-magenta, Dubois")},
    NamedValue<AnaglyphKind>{AnaglyphKind::AmberBlueDubois, "amber-blue-dubois", QT_TRANSLATE_NOOP("core", "Amber-blue, Dubois")},
};

// out = left * l + right * r, RGB column vectors, rows are output R, G, B. In linear light (sRGB transfer function,
// IEC 61966-2-1) where `linearLight`, else on the encoded values. The result is clamped to the range of the samples.
struct AnaglyphMatrix {
    std::array<float, 9> left, right;
    bool linearLight;
};

// The matrix of a kind; the source of its numbers stands beside each in anaglyph.cpp.
const AnaglyphMatrix& anaglyphMatrix(AnaglyphKind kind);

}  // namespace deep3d
