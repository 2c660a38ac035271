// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/stereo/edges.h"

#include <algorithm>
#include <cmath>

namespace deep3d {
namespace {

constexpr int kStripParts = 24;          // the strip at a side is 1 / 24 of the width, about the largest base parallax
constexpr double kPresentShare = 0.01;  // a layer with less of the strip's mass does not count

SideParallax stripParallax(const VolumeView& volume, std::span<const float> parallax, int first, int last) {
    SideParallax side{INFINITY, -INFINITY};
    const double cells = double(last - first) * volume.rows;
    for (int k = 0; k < volume.layers; ++k) {
        double mass = 0.0;
        for (int y = 0; y < volume.rows; ++y)
            for (int x = first; x < last; ++x) mass += double(volume.row(k, y)[x]);
        if (!(mass >= kPresentShare * cells) || !std::isfinite(parallax[size_t(k)])) continue;
        side.nearest = std::min(side.nearest, parallax[size_t(k)]);
        side.farthest = std::max(side.farthest, parallax[size_t(k)]);
    }
    return side.nearest <= side.farthest ? side : SideParallax{};
}

int columnsOf(double fraction, int columns) {
    // A little slack: a whole number of columns must not become one more through rounding.
    return int(std::ceil(std::clamp(fraction, 0.0, 1.0) * columns - 1e-3));
}

void planCrop(const PictureSides& sides, double balance, int columns, BorderPlan& plan) {
    const double left = std::max((1.0 - balance) * double(sides.left.farthest), -balance * double(sides.left.nearest));
    const double right =
        std::max(-(1.0 - balance) * double(sides.right.nearest), balance * double(sides.right.farthest));
    plan.cropLeft = std::min(columnsOf(left, columns), columns - 1);
    plan.cropRight = std::min(columnsOf(right, columns), columns - 1 - plan.cropLeft);
}

void planWindow(const PictureSides& sides, int columns, BorderPlan& plan) {
    const auto larger = [columns](const SideParallax& side, bool& near) {
        near = -side.nearest >= side.farthest;
        return std::min(columnsOf(double(near ? -side.nearest : side.farthest), columns), columns / 2);
    };
    bool near = false;
    const int left = larger(sides.left, near);
    plan.blackLeft[near ? 0 : 1] = left;
    const int right = larger(sides.right, near);
    plan.blackRight[near ? 1 : 0] = right;
}

}  // namespace

PictureSides sideParallaxes(const VolumeView& volume, std::span<const float> parallax) {
    const int strip = std::max(1, volume.cells / kStripParts);
    return {stripParallax(volume, parallax, 0, strip),
            stripParallax(volume, parallax, volume.cells - strip, volume.cells)};
}

BorderPlan planBorders(BorderMode mode, const PictureSides& sides, double balance, int columns) {
    BorderPlan plan;
    if (mode == BorderMode::Crop) planCrop(sides, balance, columns, plan);
    if (mode == BorderMode::FloatingWindow) planWindow(sides, columns, plan);
    return plan;
}

}  // namespace deep3d
