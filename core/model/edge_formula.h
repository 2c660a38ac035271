// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <cmath>

namespace deep3d::edges {

// The formula of edge_following.h, which says what it is for. On the processor it is the reference that the vector rows
// of edge_rows.h are tested against.
//
// Constants: chosen among some thirty combinations by the error near edges of the right views of 11 Middlebury and 33
// rendered pairs, with the network's depth and with the true one blurred (model card, "Edges"); values around them do
// nearly as well.
inline constexpr int kFiner = 2;
inline constexpr int kReach = 3;          // cells to each side of the window
inline constexpr float kDistance = 1.2f;  // cells, standard deviation
inline constexpr float kColour = 0.1f;    // of white, standard deviation
inline constexpr float kNearer = 20.0f;   // layers; an answer so much nearer counts e times as much
inline constexpr float kSure = 0.5f;      // layers; an answer with this deviation counts half
inline constexpr float kStep = 1.0f;      // layers from cell to cell: an edge from here on, wholly from twice as much
inline constexpr int kStepReach = 2;      // cells from an edge that are treated like it
inline constexpr float kLeastWeight = 1e-6f;  // where no colour is alike, all count the same

constexpr float squared(float value) {
    return value * value;
}

// How much an answer counts for a fine cell: `away` (cells) and `unlike` (of white) squared, the answer's expected
// layer, and sureness().
inline float weight(float away, float unlike, float expected, float sure) {
    const float likely = std::exp(-0.5f * (away / squared(kDistance) + unlike / squared(kColour)) - expected / kNearer);
    return sure * (likely + kLeastWeight);
}

// Of an answer with this variance over its layers.
constexpr float sureness(float variance) {
    return 1.0f / (1.0f + variance / squared(kSure));
}

// How far a cell is treated as lying at an edge, 0 ... 1; `step`: the largest one near it, layers.
constexpr float edgeShare(float step) {
    return step <= kStep ? 0.0f : step >= 2.0f * kStep ? 1.0f : step / kStep - 1.0f;
}

}  // namespace deep3d::edges
