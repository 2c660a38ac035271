// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <vector>

#include "core/project/keyframe_track.h"

namespace deep3d {

// What the play head of a clip does: by this the frames are ordered whose depth is asked for ahead of it. A value.
struct PlayHead {
    int64_t frame = 0;
    double rate = 0.0;          // times normal speed, 0: at rest, below 0: backwards
    ShotRange range;            // what is played; the default is the whole clip
    std::vector<int64_t> cuts;  // first frames of shots, rising
};

// The frame to ask the network about next, where `known` says which of the clip's frames have an answer; none: there is
// nothing to ask.
//
// At rest: the first unknown frame from the play head to the end of what is played, then from its beginning, then the
// clip's others in the same order. While it plays: every `stride`th frame (as many as pass while one is answered, at
// least 1) and the first of each shot, none nearer to the play head than `stride`, so that every answer is there in time
// and what lies between two is interpolated; when these are known up to the end, the gaps as at rest. While it plays
// backwards, the same as in a clip whose frames come in the other order: behind the play head, with the last of each shot.
// Any thread.
std::optional<int64_t> nextToPrepare(const std::vector<bool>& known, const PlayHead& head, int64_t stride);

// The first frame of the shot that holds `frame`, by the first frames of shots, rising. Any thread.
int64_t shotStart(const std::vector<int64_t>& cuts, int64_t frame);

// Where flicker reduction (TemporalSmoother) begins, so that it is exact as soon as possible. At rest: with what the frame
// under the play head needs. While the clip plays forwards, where that lies `late` frames or more behind the play head: at the
// first place after it where a past may begin anew, a shot or one of the smoother's blocks. Any thread.
int64_t smoothingStart(const PlayHead& head, int64_t late);

}  // namespace deep3d
