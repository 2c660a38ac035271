// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "core/image/image_file.h"
#include "core/train/pack_file.h"

namespace deep3d {

// One picture of a folder and the files beside it, found by name. Empty paths are absent files.
struct PackInput {
    std::string stem;  // file name without _L / extension
    std::filesystem::path left, right;
    StereoKind stereo = StereoKind::None;  // else `left` holds both eyes, and `right` is empty
    std::filesystem::path depth;      // 8 or 16 bit: 0 unknown, larger is nearer (pack_pixels.h)
    std::filesystem::path disparity;  // 16 bit: left-view disparity in 1/64 px, 0 unknown
    std::filesystem::path mask;       // 8 bit: the figure is white
    double farPx = 0.0, nearPx = 0.0;  // of `depth`, px at the picture's width, from INDEX.tsv
    bool match = false;                // a pair without measured depth whose disparity has to be found
    PackSplit split = PackSplit::Train;
};

// Finds the pictures of a folder, sorted by name, and decides their split. Recognised names:
//   X.jpg                 with X_depth.png and X_mask.png where they exist
//   X.mpo, X.jps          both eyes in one file; with `stereo`, X.jpg and X.png too
//   X_L.jpg, X_R.jpg      a pair, with X_depth.png (and its range in INDEX.tsv: name far_px near_px) or X_D.png
// A pair is matched where the folder has no X_D.png at all: with some, those without are evaluation pairs whose truth
// is not public. Evaluation pictures are all PackSplit::Test; see splitOf() for training.
// Throws Error(BadInput) where the folder or a needed row of INDEX.tsv is missing, or no picture is in it.
std::vector<PackInput> scanPackFolder(const std::filesystem::path& folder, PackPurpose purpose,
                                      StereoKind stereo = StereoKind::None);

// What belongs together so that neighbours never straddle two splits: the video sequence of objects, kind and seed of
// scenes, the house of rooms, a run of 25 frames of worlds and of numbered stereo frames (`numbered`), otherwise the
// picture itself.
std::string sceneGroup(const std::string& source, const std::string& stem, bool numbered = false);

// The split of the scene group with number `group` (0, 1, 2 ... in order of names): every sixth pair of stereo_cards
// is Test; every twelfth group of people, objects, rooms, plain, scenes and worlds is Validation, and so is the last of
// every twelve runs of stereo frames (`numbered`); the rest is Train.
PackSplit splitOf(const std::string& source, size_t group, bool numbered = false);

}  // namespace deep3d
