// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <utility>

#include "core/edit/temporal_smoothing.h"
#include "core/util/lru_cache.h"

namespace deep3d {

size_t bytesOf(const Distribution& answer);

// The answers about a clip's frames with flicker reduced, exactly as an export makes them (TemporalSmoother), for looking
// at single frames. One answer needs those of up to 79 frames before it; the frame after it needs one more, and the ones
// before it that were exact on the way are remembered. One thread.
class SmoothedAnswers {
public:
    struct Moment {
        FramePtr frame;
        DistributionPtr answer;  // of the network
    };

    // Null where it was not made lately. `shotStart`: the first frame of the shot that holds `index`.
    DistributionPtr known(int64_t index, int64_t shotStart);

    // Makes it from what `at` says about each frame it needs. `goesOn` hears before each of them what share is done (0 ... 1);
    // where it says no, null comes back, and the next call for this frame or a later one of the shot goes on there. Throws
    // what `at` and TemporalSmoother::add() throw.
    DistributionPtr make(int64_t index, int64_t shotStart, const std::function<Moment(int64_t)>& at,
                         const std::function<bool(double)>& goesOn);

private:
    void beginAt(int64_t index, int64_t shotStart);

    TemporalSmoother m_smoother;
    int64_t m_shotStart = 0;
    int64_t m_first = 0, m_last = -1;  // frames that the smoother has seen
    LruCache<std::pair<int64_t, int64_t>, DistributionPtr> m_made{256u << 20};  // by frame and shot
};

}  // namespace deep3d
