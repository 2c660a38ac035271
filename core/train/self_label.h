// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace deep3d {

// Self-training: where a network's answers to several forms of one picture agree, their mean becomes the picture's label
// ("noisy student": Xie, Luong, Hovy, Le, CVPR 2020; the student meets the picture cropped, coloured and worsened).
struct SelfLabelOptions {
    std::filesystem::path model;               // checkpoint, weights or side file
    std::filesystem::path pack;                // a training pack
    std::filesystem::path target;              // folder of the new pack, created, empty
    std::vector<int> widths{384, 288, 224};    // of the network's input; each is asked mirrored too
    double largestSpread = 2.0;  // layers: a pixel whose answers have a larger standard deviation stays unknown
    double leastKnown = 0.4;     // a picture with a smaller share of known pixels is left out
    double leastRange = 5.0;     // layers between the 2 % and 98 % quantiles: a flatter answer is left out
    int threads = 2;
};

struct SelfLabelReport {
    int labelled = 0, leftOut = 0;
    double known = 0.0;  // mean share of known pixels of those labelled
};

// The label of one pixel or picture from its answers (expected layers, all of one size): nearness 1 ... 255 (255 is layer
// 0, 1 is layer 32) of their mean, 0 where they differ by more than `largestSpread`. At least one answer.
std::vector<uint8_t> agreedNearness(const std::vector<std::vector<float>>& answers, double largestSpread);

using SelfLabelProgress = std::function<void(size_t done, size_t total, const std::string& source)>;

// Labels the training pictures of `pack` without nearness into a pack of their own, source "X_labelled" for X. Throws
// Error naming the file; then, and where the process is killed, the target is no pack.
SelfLabelReport labelPack(const SelfLabelOptions& options, const SelfLabelProgress& progress = {});

}  // namespace deep3d
