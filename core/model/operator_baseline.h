// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <memory>

#include "core/stereo/distribution.h"
#include "core/stereo/shift_table.h"
#include "core/util/named_enum.h"

namespace deep3d {

// Plain ways of writing Deep3D's selection layer with LibTorch's operators: gather, multiply, sum.
enum class OperatorWay {
    Slices,   // all layers enlarged at once, a shifted slice of the padded picture for each layer, multiply-add
    PerLayer, // the same, each layer enlarged when it is needed: no volume of 33 full planes
    Gather,   // bands of rows: every layer's pixels gathered by index, one multiplication, one sum
};
inline constexpr std::array kOperatorWays{
    NamedValue<OperatorWay>{OperatorWay::Slices, "slices", "Shifted slices"},
    NamedValue<OperatorWay>{OperatorWay::PerLayer, "per-layer", "Shifted slices, layer by layer"},
    NamedValue<OperatorWay>{OperatorWay::Gather, "gather", "Gather, multiply, sum"},
};

// The right eye of a target-aligned distribution by LibTorch: what `deep3d bench` holds our renderer against, and a
// second, independent implementation of formula 1 of the stereo conventions page. Gains are taken as 1, balance as 0.
// One thread at a time; torch's own threads do the work.
class OperatorBaseline {
public:
    // `frame` has eight bits. What can be prepared once per picture is prepared here.
    OperatorBaseline(const Frame& frame, const Distribution& distribution, const ShiftTable& table);
    ~OperatorBaseline();

    FramePtr rightView(OperatorWay way) const;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

}  // namespace deep3d
