// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <torch/types.h>

#include <utility>
#include <vector>

#include "core/train/picture.h"

namespace deep3d {

// Torch-only header.

// Mean absolute errors of the other eye, values 0 ... 255, the outer 5 % of the columns left out.
struct ViewErrors {
    double leftAsRight = 0;    // the left picture as it is
    double globalShift = 0;    // moved by the whole number of px that is best for the whole set
    double bestShift = 0;      // ... best for this picture
    double networkOracle = 0;  // source to target and selection, with the scale a and shift b that fit this picture
};

// Collects a set's pairs, then knows the shift that is best for all of them. One thread.
class ViewMeasure {
public:
    // `index` comes back from finish(). mass [layers][h][w] source-aligned on the left picture.
    void add(size_t index, const Picture& left, const Picture& right, const at::Tensor& mass);
    std::vector<std::pair<size_t, ViewErrors>> finish() const;

private:
    struct Pair {
        size_t index;
        std::vector<double> byShift;  // error of every shift tried
        ViewErrors errors;
    };
    std::vector<Pair> m_pairs;
};

}  // namespace deep3d
