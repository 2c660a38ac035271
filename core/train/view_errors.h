// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <optional>
#include <vector>

#include "core/train/view_figures.h"
#include "core/train/view_fit.h"
#include "core/util/named_enum.h"

namespace deep3d {

// Torch-only header. The rows of the evaluation table (model page): ways of making the other eye of a pair.
enum class ViewRow { LeftAsRight, GlobalShift, BestShift, Network, NetworkOracle, Matching };
inline constexpr std::array kViewRows{
    NamedValue<ViewRow>{ViewRow::LeftAsRight, "left_as_right", "left as right"},
    NamedValue<ViewRow>{ViewRow::GlobalShift, "global_shift", "global shift"},
    NamedValue<ViewRow>{ViewRow::BestShift, "best_shift", "best shift per image"},
    NamedValue<ViewRow>{ViewRow::Network, "network", "network"},
    NamedValue<ViewRow>{ViewRow::NetworkOracle, "network_oracle", "network + oracle scale"},
    NamedValue<ViewRow>{ViewRow::Matching, "matching", "matching"},
};

// A pair, the network's answer for its left picture, and its true disparity where it is known.
struct EvaluationPair {
    Picture left, right;
    at::Tensor mass;                  // [layers][h][w], source-aligned
    double networkMs = 0;             // what the answer took
    std::optional<Picture> nearness;  // 0 = unknown, 1 ... 255 from farPx to nearPx (pack_file.h)
    double nearPx = 0, farPx = 0;
};

// What is the same for all pairs of a set.
struct SetFit {
    int globalShift = 0;  // units: the whole number with the least mean absolute error over the set
    LayerFit network;     // scale and shift with the least one, rendered at half size on at most 64 pairs
};

// Collects a set's pairs, then knows its fit. One thread.
class SetFitter {
public:
    void add(const EvaluationPair& pair);
    SetFit finish() const;

private:
    std::vector<double> m_byShift, m_costs;
    std::vector<FitPair> m_pairs;  // every m_stride-th
    size_t m_count = 0, m_stride = 1;
};

// One pair by every row; only Matching may be missing, where nearness is. `ms`: what making the view takes, with the
// network's answer where it is needed, without the search for the oracle's fit.
struct RowResult {
    ViewFigures figures;
    double ms = 0;
    at::Tensor view;  // [1][3][h][w], 0 ... 255
};
using RowResults = std::array<std::optional<RowResult>, kViewRows.size()>;
RowResults measureRows(const EvaluationPair& pair, const SetFit& fit);

}  // namespace deep3d
