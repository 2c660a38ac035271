// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "core/train/order_protocol.h"
#include "core/train/view_errors.h"

namespace deep3d {

// Torch-only header.

struct EvaluationOptions {
    std::filesystem::path model;               // checkpoint or exported weights
    std::vector<std::filesystem::path> packs;
    bool flip = false;
    bool validation = false;                   // of training packs also the split Validation
    bool views = false;                        // measure rendered eyes too (slow)
    int width = 384, maxHeight = 288;          // px of the network's input
    OrderProtocol order;
    int threads = 2;
};

struct PictureScore {
    std::string set, id;
    OrderScore order;
    bool hasView = false;
    ViewErrors view;
};

struct SetScore {
    std::string set;
    int pictures = 0, views = 0;
    double network = 0, rule = 0;  // order, mean over the pictures, 0 ... 1
    ViewErrors view;
};

struct Evaluation {
    std::vector<PictureScore> pictures;
    std::vector<SetScore> sets;
};

// Measures every picture of evaluation packs and the test split of training packs (a set per pack and source). Throws
// Error(BadInput) where a pack or the model cannot be read.
Evaluation evaluate(const EvaluationOptions& options);

}  // namespace deep3d
