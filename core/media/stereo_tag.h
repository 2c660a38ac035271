// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <filesystem>
#include <string>

#include "core/stereo/layout.h"
#include "core/util/named_enum.h"

// The mark by which players recognise a stereo clip. Any thread.
namespace deep3d {

// How the two views lie in each picture. Full and half pictures are not told apart by any of the standards.
enum class StereoMode { None, SideBySide, TopBottom, RowInterlaced, ColumnInterlaced, Checkerboard, FrameSequence };
inline constexpr std::array kStereoModes{
    NamedValue<StereoMode>{StereoMode::None, "none", QT_TRANSLATE_NOOP("core", "one view")},
    NamedValue<StereoMode>{StereoMode::SideBySide, "side-by-side", QT_TRANSLATE_NOOP("core", "two views side by side")},
    NamedValue<StereoMode>{StereoMode::TopBottom, "top-bottom",
                           QT_TRANSLATE_NOOP("core", "two views, one above the other")},
    NamedValue<StereoMode>{StereoMode::RowInterlaced, "rows", QT_TRANSLATE_NOOP("core", "two views in turn by rows")},
    NamedValue<StereoMode>{StereoMode::ColumnInterlaced, "columns",
                           QT_TRANSLATE_NOOP("core", "two views in turn by columns")},
    NamedValue<StereoMode>{StereoMode::Checkerboard, "checkerboard",
                           QT_TRANSLATE_NOOP("core", "two views as a checkerboard")},
    NamedValue<StereoMode>{StereoMode::FrameSequence, "frames",
                           QT_TRANSLATE_NOOP("core", "two views in turn by frames")},
};

struct StereoTag {
    StereoMode mode = StereoMode::None;
    bool rightFirst = false;  // the right eye lies left, on top or first
    bool operator==(const StereoTag&) const = default;
};

// The mark of a layout; None for anaglyphs and single views. Cross-eyed is side by side, right first.
StereoTag stereoTagOf(Layout layout);

// Which marks a container holds: MP4 side by side and top-bottom with the left eye first (box st3d; MOV has none),
// Matroska and WebM all. Frame-packing SEI messages inside H.264 and H.265 are independent of it.
bool containerHolds(const std::filesystem::path& output, const StereoTag& tag);

// The suffix that headset players and televisions read from a file's name: "_LRF_Full_SBS" full side by side, "_LR"
// half, "_TB" and "_Half_TB" top-bottom; else "_" and the layout's name.
std::string nameSuffix(Layout layout);

// `path` with the suffix before its extension; unchanged where the name ends with it already.
std::filesystem::path withNameSuffix(const std::filesystem::path& path, Layout layout);

}  // namespace deep3d
