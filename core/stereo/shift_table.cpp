// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/stereo/shift_table.h"

#include <algorithm>
#include <cmath>

namespace deep3d {
namespace {

double slope(const CurvePoint& a, const CurvePoint& b) { return (b.to - a.to) / (b.from - a.from); }

// Tangent at point i: the weighted harmonic mean of the neighbouring slopes, which satisfies the condition of Fritsch
// and Carlson ("Monotone piecewise cubic interpolation", SIAM J. Numer. Anal. 17, 1980) without a second pass
// (Fritsch and Butland 1984). At an end: the slope of the only interval.
double tangent(const std::vector<CurvePoint>& curve, size_t i) {
    if (i == 0) return slope(curve[0], curve[1]);
    if (i + 1 == curve.size()) return slope(curve[i - 1], curve[i]);
    const double before = slope(curve[i - 1], curve[i]), after = slope(curve[i], curve[i + 1]);
    if (before <= 0 || after <= 0) return 0.0;
    const double h0 = curve[i].from - curve[i - 1].from, h1 = curve[i + 1].from - curve[i].from;
    return 3.0 * (h0 + h1) / ((2.0 * h1 + h0) / before + (h1 + 2.0 * h0) / after);
}

}  // namespace

double evaluateCurve(const std::vector<CurvePoint>& curve, double from) {
    if (curve.size() < 2) return from;
    if (from <= curve.front().from) return curve.front().to + (from - curve.front().from);
    if (from >= curve.back().from) return curve.back().to + (from - curve.back().from);
    const auto next = std::upper_bound(curve.begin(), curve.end(), from,
                                       [](double value, const CurvePoint& point) { return value < point.from; });
    const size_t i = size_t(next - curve.begin()) - 1;
    const double width = curve[i + 1].from - curve[i].from, t = (from - curve[i].from) / width;
    const double t2 = t * t, t3 = t2 * t;
    return (2 * t3 - 3 * t2 + 1) * curve[i].to + (t3 - 2 * t2 + t) * width * tangent(curve, i) +
           (-2 * t3 + 3 * t2) * curve[i + 1].to + (t3 - t2) * width * tangent(curve, i + 1);
}

ShiftTable makeShiftTable(const StereoSettings& settings, const LayerAxis& axis) {
    ShiftTable table;
    table.parallax.resize(size_t(axis.layers));
    table.gain.assign(size_t(axis.layers), 1.0f);
    for (size_t k = 0; k < table.parallax.size(); ++k) {
        const double units = evaluateCurve(settings.curve, axis.disparity(int(k)) - settings.pivotUnits);
        const double offset = k < settings.offsets.size() ? settings.offsets[k] : 0.0;
        table.parallax[k] =
            float(settings.depthScale * units / axis.networkWidth + settings.convergence + offset);
        if (k < settings.gains.size()) table.gain[k] = float(settings.gains[k]);
    }
    return table;
}

void convergeAt(StereoSettings& settings, const LayerAxis& axis, double disparityUnits) {
    settings.pivotUnits = disparityUnits;
    // Whatever the curve makes of its own zero must not move the point off the screen at the present scale.
    settings.convergence = -settings.depthScale * evaluateCurve(settings.curve, 0.0) / axis.networkWidth;
}

}  // namespace deep3d
