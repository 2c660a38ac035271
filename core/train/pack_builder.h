// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include "core/image/eye_layout.h"
#include "core/train/pack_file.h"
#include "core/train/stereo_film.h"

namespace deep3d {

// What a pack is made of: each folder and each film is a source of the folder's or film's name.
struct PackSources {
    std::vector<std::filesystem::path> folders;
    std::vector<std::shared_ptr<StereoFilm>> films;
};

struct PackOptions {
    PackPurpose purpose = PackPurpose::Training;
    int longestSide = 384;  // px; larger pictures are made smaller
    int threads = 2;
    EyeLayout eyes;         // what the folders' plain pictures hold; kind None: one view
    double rate = 2.0;      // frames a second taken from films
    bool resume = false;    // go on with the unfinished pack in the target
    std::vector<std::filesystem::path> evaluationPacks;  // pictures of these are refused too
};

// What came of one source.
struct PackCounts {
    std::string source;
    int pictures = 0;  // kept, of which:
    int pairs = 0, withNearness = 0, withMask = 0, validation = 0, test = 0;
    int keptOut = 0;
};

struct PackReport {
    std::vector<PackCounts> sources;
    std::vector<std::string> keptOut;  // one sentence per picture, one per film for frames that repeat others; English
};

struct PackProgress {
    bool lookingForCuts = false;  // then the numbers are a film's frames, otherwise all pictures
    size_t done = 0, total = 0;
    std::string source;
};

// Builds a pack from folders of pictures (pack_scan.h says which file names) and from films in `target`, which is created
// and must be empty. Black bars are cut off (black_bars.h). Pairs without measured depth are matched (stereo_match.h); a
// pair is kept out where its rows are more than 1.5 px apart, less than 30 % of it could be matched, or its depth range is
// under 1.5 px (all at the stored width). Of training packs, pictures are kept out that repeat earlier ones or that belong
// to an evaluation set (picture_screen.h). `progress` is called from the calling thread after every few pictures.
//
// When stopped returns std::nullopt. Then, and when killed, `target` holds a journal instead of an index: with
// options.resume and the same pictures the work goes on, and the pack is the same to the byte. The result does not depend
// on the number of threads. Throws Error naming the file.
std::optional<PackReport> buildPack(const PackSources& sources, const std::filesystem::path& target,
                                    const PackOptions& options,
                                    const std::function<void(const PackProgress&)>& progress = {},
                                    std::stop_token stop = {});

}  // namespace deep3d
