// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "core/edit/optical_flow.h"
#include "core/stereo/distribution.h"

namespace deep3d {

// Takes the flicker out of a clip's answers: a running mean of the distribution that follows the motion of the picture.
//
// Every answer is blended with the smoothed one before it, which is first moved along the optical flow. The past counts
// the more, the longer a point has been followed: 1/2, 2/3, then 3/4 of the blend (kPastMost). It counts less, down to
// nothing, where the moved picture differs from the new one, so that nothing trails behind a figure that walks past.
// At a cut, and at the first frame, the past begins anew.
//
// Restartable: blocks of kBlockFrames frames begin with a past that is kWarmUpFrames old (or that begins at a cut in
// between), whatever happened before. So the answer of frame n depends on the frames from firstFrame(n, start of its
// shot) to n alone, and a film made in segments by separate processes is the same bit for bit as one made in one go:
// each process begins at firstFrame(A, ...) and throws away what lies before A. The switch from one past to the next
// is below what one frame's noise changes, since 3/4 to the 16th power is 1 %.
//
// Distributions must be source-aligned, since the flow is that of the source's picture; others come back unchanged.
// One owner, one thread at a time; works with all cores.
class TemporalSmoother {
public:
    static constexpr int kBlockFrames = 64, kWarmUpFrames = 16;
    static constexpr float kPastMost = 0.75f;

    // The frame to begin with so that the answer of `index` and of all after it is exact. `shotStart`: the first frame
    // of the shot that holds `index`, 0 where no cut is known.
    static int64_t firstFrame(int64_t index, int64_t shotStart);

    // The smoothed answer of frame `index`, which should be the one after the frame of the last call (else the past
    // begins anew). `startsShot`: the frame is the first after a cut. `frame` may have any size and depth of samples.
    // Throws Error(OutOfMemory).
    DistributionPtr add(int64_t index, bool startsShot, const FramePtr& frame, const DistributionPtr& answer);

private:
    // A running mean and, for every cell, how many answers before it are in it (up to 3).
    struct Past {
        DistributionPtr mean;
        std::vector<float> followed;  // [h][w]
    };
    // How much of the past may be used, and where it was: all at the grid's size.
    struct Motion {
        FlowField flow;
        std::vector<float> trust;  // [h][w], 0 ... 1
    };
    static Motion motionBetween(const Frame& frame, const Frame& before);
    static Past continued(const std::optional<Past>& past, const Motion& motion, const DistributionPtr& answer);

    std::optional<Past> m_past, m_next;  // next: the one that the coming block begins with
    FramePtr m_before;                   // eight bits, at the grid's size
    int64_t m_lastIndex = 0;
};

}  // namespace deep3d
