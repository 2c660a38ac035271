// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/train/pack_file.h"

// Who is held out of training: whole groups of pictures that show one scene, so that neighbours never straddle.
namespace deep3d {

// The group of each picture of a folder, 0, 1, 2 ... in the order of the groups' names; `stems` in order of names.
//   objects              the video sequence: the name up to its last underscore
//   scenes               kind and seed: up to the second underscore
//   rooms, stereo_architecture   up to the first underscore
//   worlds               the game and a run of 25 frame numbers
//   people, plain, stereo_cards  the picture itself
//   any other folder     of names kind_seed_index_view (resources/training/scenes) the rendered scene: kind, seed, index;
//                        of names that end in a number, runs of up to 25 neighbours that are alike before it (fewer
//                        where there would not be twelve runs, at least 5); of all others the picture itself
std::vector<size_t> sceneGroups(const std::string& source, const std::vector<std::string>& stems);

// The split of each picture, from the groups of all. Every sixth group of stereo_cards is Test, the first, 7th, 13th ...; of
// every other source the first, 13th, 25th ... is Validation, and of a source of fewer than 12 the one that is nearest to
// a twelfth of the pictures (the first of several). A source of fewer than 3 groups holds none out: what is left would be
// too alike.
std::vector<PackSplit> splitsOf(const std::string& source, const std::vector<size_t>& groups);

// The frames of a film, by their position in it, with group and split.
struct FilmPicture {
    int64_t frame = 0;
    size_t group = 0;
    PackSplit split = PackSplit::Train;
};

// Groups a film's `frames` (rising) by its `cuts` (first frames of shots, rising): a group ends at the first cut once it
// has `length` pictures, at twice that at the latest; `length` is a twelfth of the film, 5 ... 25. Where a group that is
// held out ends within a shot, the training pictures up to 4 frames of `frames` away are left out.
std::vector<FilmPicture> planFilm(const std::string& source, const std::vector<int64_t>& frames,
                                  const std::vector<int64_t>& cuts);

}  // namespace deep3d
