// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/media/stereo_tag.h"

#include <algorithm>
#include <cctype>

namespace fs = std::filesystem;

namespace deep3d {

StereoTag stereoTagOf(Layout layout) {
    switch (layout) {
        case Layout::SbsFull:
        case Layout::SbsHalf:
            return {StereoMode::SideBySide, false};
        case Layout::CrossEyed:
            return {StereoMode::SideBySide, true};
        case Layout::TopBottomFull:
        case Layout::TopBottomHalf:
            return {StereoMode::TopBottom, false};
        case Layout::RowInterlaced:
            return {StereoMode::RowInterlaced, false};
        case Layout::ColumnInterlaced:
            return {StereoMode::ColumnInterlaced, false};
        case Layout::Checkerboard:
            return {StereoMode::Checkerboard, false};
        default:
            return {};
    }
}

bool containerHolds(const fs::path& output, const StereoTag& tag) {
    std::string extension = output.extension().string();
    std::ranges::transform(extension, extension.begin(), [](unsigned char c) { return char(std::tolower(c)); });
    if (tag.mode == StereoMode::None) return true;
    if (extension == ".mkv" || extension == ".webm") return tag.mode != StereoMode::FrameSequence;
    const bool halves = tag.mode == StereoMode::SideBySide || tag.mode == StereoMode::TopBottom;
    return (extension == ".mp4" || extension == ".m4v") && halves && !tag.rightFirst;
}

std::string nameSuffix(Layout layout) {
    switch (layout) {
        case Layout::SbsFull:
            return "_LRF_Full_SBS";
        case Layout::SbsHalf:
            return "_LR";
        case Layout::TopBottomFull:
            return "_TB";
        case Layout::TopBottomHalf:
            return "_Half_TB";
        default:
            return std::string("_") + nameOf(kLayouts, layout);
    }
}

fs::path withNameSuffix(const fs::path& path, Layout layout) {
    const std::string stem = path.stem().string(), suffix = nameSuffix(layout);
    if (stem.ends_with(suffix)) return path;
    return path.parent_path() / (stem + suffix + path.extension().string());
}

}  // namespace deep3d
