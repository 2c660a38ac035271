// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include "core/project/depth_jump.h"

namespace deep3d {
namespace {

// All mass on layer 4 before the cut at 50, halves on 20 and 24 after it: from -12 to +6 units.
CutDepths nearThenFar() {
    CutDepths depths{50, {}, std::vector<double>(33), std::vector<double>(33)};
    depths.before[4] = 1.0;
    depths.after[20] = depths.after[24] = 0.5;
    return depths;
}

Project twoShots() {
    Project project;
    project.settings.depthScale = 0.5;
    project.cuts = {50, 200};
    return project;
}

TEST(DepthJump, IsWhatThePersonSees) {
    Project project = twoShots();
    EXPECT_NEAR(depthJump(project, nearThenFar()), 0.5 * 18 / 384, 1e-7);
    project.shots[50] = {.depthScale = 0.5, .convergence = -0.5 * 18 / 384};
    EXPECT_NEAR(depthJump(project, nearThenFar()), 0.0, 1e-7);
    project.shots[50].gains.assign(33, 1.0);
    project.shots[50].gains[24] = 0.0;  // muted: only layer 20 is left
    EXPECT_NEAR(depthJump(project, nearThenFar()), -0.5 * 2 / 384, 1e-7);
}

TEST(DepthJump, IsEasedFromTheShotsStartOn) {
    Project project = twoShots();
    project.settings.convergence = 0.01;
    easeDepthJump(project, nearThenFar(), 25);
    EXPECT_NEAR(depthJump(project, nearThenFar()), 0.0, 1e-7);
    EXPECT_NEAR(settingsAt(project, 50).convergence, 0.01 - 0.5 * 18 / 384, 1e-9);
    for (const int64_t frame : {49, 75, 120, 199, 250})
        EXPECT_DOUBLE_EQ(settingsAt(project, frame).convergence, 0.01) << frame;
    validate(project);
}

TEST(DepthJump, EasingEndsWithTheShotAndKeepsLaterKeyframes) {
    Project project = twoShots();
    project.track(TrackId::Convergence).keys = {{55, 0.03}, {90, 0.02}};
    easeDepthJump(project, nearThenFar(), 25);
    EXPECT_NEAR(depthJump(project, nearThenFar()), 0.0, 1e-7);
    EXPECT_DOUBLE_EQ(settingsAt(project, 90).convergence, 0.02);
    project.cuts = {50, 60};
    easeDepthJump(project, nearThenFar(), 25);
    EXPECT_LT(project.track(TrackId::Convergence).keys[1].frame, 60);
    project.cuts = {50, 51};
    easeDepthJump(project, nearThenFar(), 25);
    EXPECT_NEAR(depthJump(project, nearThenFar()), 0.0, 1e-7) << "a shot of one frame";
}

}  // namespace
}  // namespace deep3d
