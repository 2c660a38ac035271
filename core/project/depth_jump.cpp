// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/project/depth_jump.h"

#include <algorithm>

#include "core/stereo/shift_table.h"

namespace deep3d {
namespace {

constexpr double kConvergenceLimit = 0.2;  // as in validate()

double meanParallax(const Project& project, int64_t frame, const LayerAxis& axis, const std::vector<double>& shares) {
    const ShiftTable table = makeShiftTable(settingsAt(project, frame), axis);
    double mass = 0.0, sum = 0.0;
    for (size_t k = 0; k < std::min(shares.size(), table.parallax.size()); ++k) {
        const double share = shares[k] * double(table.gain[k]);
        mass += share;
        sum += share * double(table.parallax[k]);
    }
    return mass > 0.0 ? sum / mass : 0.0;
}

}  // namespace

double depthJump(const Project& project, const CutDepths& depths) {
    return meanParallax(project, depths.cut, depths.axis, depths.after) -
           meanParallax(project, depths.cut - 1, depths.axis, depths.before);
}

void easeDepthJump(Project& project, const CutDepths& depths, int64_t frames) {
    const double jump = depthJump(project, depths);
    const int64_t last = std::min(depths.cut + frames, shotAt(project, depths.cut).end - 1);
    const double first = settingsAt(project, depths.cut).convergence, rest = settingsAt(project, last).convergence;
    KeyframeTrack& track = project.track(TrackId::Convergence);
    std::erase_if(track.keys, [&](const Keyframe& key) { return key.frame >= depths.cut && key.frame < last; });
    if (last > depths.cut && !keyAt(track, last)) setKey(track, {last, rest});
    setKey(track, {depths.cut, std::clamp(first - jump, -kConvergenceLimit, kConvergenceLimit)});
}

}  // namespace deep3d
