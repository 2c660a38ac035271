// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <array>

#include "core/image/frame.h"
#include "core/util/error.h"
#include "core/util/named_enum.h"

namespace deep3d {

// How two views become one picture. The last five are for looking, not for players.
enum class Layout {
    SbsFull, SbsHalf, CrossEyed, TopBottomFull, TopBottomHalf,
    Anaglyph, RowInterlaced, ColumnInterlaced, Checkerboard,
    LeftOnly, RightOnly, Difference, Depth, Doubt, Original,
};
inline constexpr std::array kLayouts{
    NamedValue<Layout>{Layout::Anaglyph, "anaglyph", QT_TRANSLATE_NOOP("core", "Anaglyph")},
    NamedValue<Layout>{Layout::SbsFull, "sbs", QT_TRANSLATE_NOOP("core", "Side by side")},
    NamedValue<Layout>{Layout::SbsHalf, "half-sbs", QT_TRANSLATE_NOOP("core", "Side by side, half width")},
    NamedValue<Layout>{Layout::CrossEyed, "cross-eyed", QT_TRANSLATE_NOOP("core", "Cross-eyed")},
    NamedValue<Layout>{Layout::TopBottomFull, "tb", QT_TRANSLATE_NOOP("core", "Top-bottom")},
    NamedValue<Layout>{Layout::TopBottomHalf, "half-tb", QT_TRANSLATE_NOOP("core", "Top-bottom, half height")},
    NamedValue<Layout>{Layout::RowInterlaced, "rows", QT_TRANSLATE_NOOP("core", "Row interlaced")},
    NamedValue<Layout>{Layout::ColumnInterlaced, "columns", QT_TRANSLATE_NOOP("core", "Column interlaced")},
    NamedValue<Layout>{Layout::Checkerboard, "checkerboard", QT_TRANSLATE_NOOP("core", "Checkerboard")},
    NamedValue<Layout>{Layout::LeftOnly, "left", QT_TRANSLATE_NOOP("core", "Left eye")},
    NamedValue<Layout>{Layout::RightOnly, "right", QT_TRANSLATE_NOOP("core", "Right eye")},
    NamedValue<Layout>{Layout::Difference, "difference", QT_TRANSLATE_NOOP("core", "Difference")},
    NamedValue<Layout>{Layout::Depth, "depth", QT_TRANSLATE_NOOP("core", "Depth")},
    NamedValue<Layout>{Layout::Doubt, "doubt", QT_TRANSLATE_NOOP("core", "Doubt")},
    NamedValue<Layout>{Layout::Original, "original", QT_TRANSLATE_NOOP("core", "Original")},
};

// Size of the composed picture for views of `view`: SbsFull and CrossEyed are twice as wide, TopBottomFull twice as
// high; every other layout keeps the size (half layouts squeeze each eye; odd sizes give the left or top eye the
// smaller half).
Size composedSize(Layout layout, Size view);

// Two finished views of one size and depth as one picture. Layouts Depth, Doubt and Original need more than two views
// and are made by the renderer; asking for them here throws std::logic_error. Row interlaced: even rows (from 0) show
// the left eye; column interlaced: even columns the left; checkerboard: (x + y) even the left. Any thread.
enum class AnaglyphKind;
FramePtr composed(const FramePtr& left, const FramePtr& right, Layout layout, AnaglyphKind kind);

}  // namespace deep3d
