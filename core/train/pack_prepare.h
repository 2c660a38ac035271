// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "core/train/pack_pixels.h"
#include "core/train/pack_scan.h"

// One picture on its way into a pack: decoded, then matched and encoded. Any thread. Functions throw Error(BadInput)
// naming the file.
namespace deep3d {

// A decoded picture without its black bars.
struct LoadedInput {
    PackInput input;
    PackSample sample;  // id, source, split and hashes
    PackPicture left, right;
    Size uncut;  // px of `left` before the bars went
    Bars bars;
};

// Pairs are matched at no more than twice the size in which they are stored.
constexpr int kMatchedOverStored = 2;

LoadedInput loadInput(const PackInput& input, const std::string& source, int longestSide);
// A film's frame, with the bars that its frames have in common.
LoadedInput loadFrame(const PackInput& input, const std::string& source, const FramePair& eyes, const Bars& bars);

// A sample whose blobs are not written yet.
struct PreparedSample {
    PackSample sample;
    std::vector<uint8_t> left, right, nearness, mask;
    std::string keptOut;  // why; empty: it may be used
};

// Pairs without measured depth are matched; their limits stand in pack_builder.h.
PreparedSample prepareSample(LoadedInput loaded, int longestSide);

}  // namespace deep3d
