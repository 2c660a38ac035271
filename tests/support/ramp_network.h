// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/model/depth_network.h"

namespace deep3d::testing {

// A network without weights: the lower and the brighter, the nearer. Deterministic; its grid has the frame's aspect
// and at most `gridWidth` cells a row. Counts its answers, so that tests can see what was cached.
class RampNetwork final : public DepthNetwork {
public:
    explicit RampNetwork(int gridWidth = 96, Alignment alignment = Alignment::Source)
        : m_gridWidth(gridWidth), m_alignment(alignment) {}

    std::string name() const override { return "ramp"; }
    const LayerAxis& axis() const override { return m_axis; }
    Alignment alignment() const override { return m_alignment; }
    DistributionPtr predict(const FramePtr& frame) override;

    int predictions() const { return m_predictions; }

private:
    LayerAxis m_axis;
    int m_gridWidth;
    Alignment m_alignment;
    int m_predictions = 0;
};

}  // namespace deep3d::testing
