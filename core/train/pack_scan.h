// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "core/image/eye_layout.h"
#include "core/train/pack_file.h"

namespace deep3d {

// One picture that may go into a pack and the files beside it, found by name. Empty paths are absent files.
struct PackInput {
    std::string stem;  // file name without _L / extension; of a film the frame's number
    std::filesystem::path left, right;
    EyeLayout eyes;     // with a kind: `left` holds both eyes, and `right` is empty
    int64_t frame = 0;  // of a film, whose inputs have no paths
    std::filesystem::path depth;      // 8 or 16 bit: 0 unknown, larger is nearer (pack_pixels.h)
    std::filesystem::path disparity;  // 16 bit: left-view disparity in 1/64 px, 0 unknown
    std::filesystem::path mask;       // 8 bit: the figure is white
    double farPx = 0.0, nearPx = 0.0;  // of `depth`, px at the picture's width, from INDEX.tsv
    bool match = false;                // a pair without measured depth whose disparity has to be found
    PackSplit split = PackSplit::Train;
};

// Finds the pictures of a folder, sorted by name, and decides their split (pack_split.h). Recognised names:
//   X.jpg                 with X_depth.png and X_mask.png where they exist
//   X.mpo, X.jps          both eyes in one file; with a kind of `eyes`, X.jpg and X.png too, which are held as it says
//   X_L.jpg, X_R.jpg      a pair, with X_depth.png (and its range in INDEX.tsv: name far_px near_px) or X_D.png
// A pair is matched where the folder has no X_D.png at all: with some, those without are evaluation pairs whose truth
// is not public. Evaluation pictures are all PackSplit::Test.
// Throws Error(BadInput) where the folder or a needed row of INDEX.tsv is missing, or no picture is in it.
std::vector<PackInput> scanPackFolder(const std::filesystem::path& folder, PackPurpose purpose,
                                      const EyeLayout& eyes = {});

// The name of a folder's source: its own.
std::string sourceName(const std::filesystem::path& folder);

}  // namespace deep3d
