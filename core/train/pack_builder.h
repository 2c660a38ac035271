// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

#include "core/image/image_file.h"
#include "core/train/pack_file.h"

namespace deep3d {

struct PackOptions {
    PackPurpose purpose = PackPurpose::Training;
    int longestSide = 384;  // px; larger pictures are made smaller
    int threads = 2;
    StereoKind stereo = StereoKind::None;  // what the folders' plain pictures hold: SideBySide, TopBottom or one view
    bool operator==(const PackOptions&) const = default;
};

// What came of one folder.
struct PackCounts {
    std::string source;
    int pictures = 0;  // kept, of which:
    int pairs = 0, withNearness = 0, withMask = 0, validation = 0, test = 0;
    int dropped = 0;
};

struct PackReport {
    std::vector<PackCounts> sources;
    std::vector<std::string> dropped;  // one sentence per pair that was kept out, English
};

// Called from the calling thread after every few pictures.
using PackProgress = std::function<void(size_t done, size_t total, const std::string& source)>;

// Builds a pack from folders of pictures (pack_scan.h says which file names) in `target`, which is created and must be
// empty. Pairs without measured depth are matched (stereo_match.h); a pair is kept out where its rows are more than
// 1.5 px apart, less than 30 % of it could be matched, or its depth range is under 1.5 px (all at the stored width).
// Throws Error naming the file; then the target has no index and is no pack. The result does not depend on the number
// of threads.
PackReport buildPack(const std::vector<std::filesystem::path>& folders, const std::filesystem::path& target,
                     const PackOptions& options, const PackProgress& progress = {});

}  // namespace deep3d
