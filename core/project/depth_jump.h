// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "core/project/project.h"
#include "core/stereo/layer_axis.h"

namespace deep3d {

// How the picture's mass is shared among the layers just before and just after a cut, as the network says: sum 1 each.
struct CutDepths {
    int64_t cut = 0;
    LayerAxis axis;
    std::vector<double> before, after;  // [layers]
};

// From here on a jump is shown, as a fraction of the width: about the depth budget in front of a television's screen
// (stereo conventions page), which the eyes would have to cross at once.
inline constexpr double kDepthJump = 0.01;

// By how much the mean parallax of the picture, as edited, jumps at the cut; fraction of the width, positive goes away
// from the person.
double depthJump(const Project& project, const CutDepths& depths);

// Takes the jump away: keyframes for the convergence begin the shot at the mean parallax of the one before it and come
// to what was set within `frames` (> 0) frames, or by the shot's end.
void easeDepthJump(Project& project, const CutDepths& depths, int64_t frames);

}  // namespace deep3d
