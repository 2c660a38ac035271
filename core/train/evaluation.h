// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "core/train/order_protocol.h"
#include "core/train/predictor.h"
#include "core/train/view_errors.h"

namespace deep3d {

// Torch-only header. Measures a network on packs: the table of the model page.

struct EvaluationOptions {
    std::filesystem::path model;       // checkpoint, exported weights or a side file
    std::vector<std::filesystem::path> packs;
    PredictorOptions predictor;
    bool validation = false;           // of training packs also the split Validation
    bool views = false;                // render the other eye of pairs
    int shownPictures = 0;             // of every set, evenly spread, kept for the report
    OrderProtocol order;
    int threads = 2;
};

// One picture by every measure that applies to it.
struct PictureScore {
    std::string set, id;
    OrderScore order;
    std::optional<double> depthError;  // depth_error.h
    std::array<std::optional<ViewFigures>, kViewRows.size()> rows;
    std::array<double, kViewRows.size()> ms{};
};

// Means over the `pairs` pairs that have the row.
struct RowScore {
    int pairs = 0;
    ViewFigures figures;
    double ms = 0;
    double overGlobal = 0;  // MAE, relative to that of the global shift on the same pairs
};

// Means over the set's pictures; 0 where `...Pictures` or `pairs` is 0.
struct SetScore {
    std::string set;
    int orderPictures = 0, depthPictures = 0;
    double order = 0, orderRule = 0;   // shares of point pairs in the right order: network, "lower is nearer"
    double depthError = 0;
    SetFit fit;
    std::array<RowScore, kViewRows.size()> rows;
    bool hasViews() const { return rows[0].pairs > 0; }
};

struct ShownPicture {
    std::string set, id;
    std::vector<std::pair<std::string, Picture>> tiles;  // caption and picture
};

struct Evaluation {
    std::string model, precision;      // file name; Predictor::precision()
    std::vector<PictureScore> pictures;
    std::vector<SetScore> sets;
    std::vector<ShownPicture> shown;
};

// Called from the calling thread after every picture; a set with pairs counts its pictures twice.
using EvaluationProgress = std::function<void(size_t done, size_t total, const std::string& set)>;

// Measures every picture of evaluation packs and the test split of training packs, a set per source. Throws
// Error(BadInput) where a pack or the model cannot be read, or nothing is left to measure.
Evaluation evaluate(const EvaluationOptions& options, const EvaluationProgress& progress = {});

}  // namespace deep3d
