// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "core/stereo/layer_axis.h"
#include "core/stereo/stereo_settings.h"

namespace deep3d {

// The edits of one picture as the renderer reads them: for each layer its parallax and its gain.
struct ShiftTable {
    std::vector<float> parallax;  // [layers], fraction of the width, x_right - x_left; negative is in front
    std::vector<float> gain;      // [layers], >= 0
    bool operator==(const ShiftTable&) const = default;
};

// delta_k = depthScale * curve(d_k - pivot) / networkWidth + convergence + offset_k (stereo conventions page). Curve and
// pivot are in units of `axis`.
ShiftTable makeShiftTable(const StereoSettings& settings, const LayerAxis& axis);

// The depth curve at `from`: monotone piecewise cubic Hermite through the points (Fritsch and Carlson 1980), continued
// beyond the end points with slope 1. Fewer than two points: identity.
double evaluateCurve(const std::vector<CurvePoint>& curve, double from);

// The pivot and convergence that put a point of disparity `disparityUnits` (unedited, units) onto the screen plane and
// keep it there when the scale changes: "converge here".
void convergeAt(StereoSettings& settings, const LayerAxis& axis, double disparityUnits);

}  // namespace deep3d
