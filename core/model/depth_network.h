// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <string>

#include "core/image/frame.h"
#include "core/stereo/distribution.h"

namespace deep3d {

// A network that answers, for one frame, a probability over the disparity layers of every cell.
//
// Owned by one worker thread: predict() is not re-entrant. Implementations: our own network
// (layer_network.h), TorchScript files (script_network.h), test networks without weights (tests/support).
class DepthNetwork {
public:
    virtual ~DepthNetwork() = default;

    // Name for people: file stem and version of the weights.
    virtual std::string name() const = 0;
    virtual const LayerAxis& axis() const = 0;
    virtual Alignment alignment() const = 0;

    // The distribution of `frame` (any size, 8 or 16 bit), at a grid of the network's own. Throws Error(Failed) where the
    // network's answer has the wrong shape or is not finite, Error(OutOfMemory) where memory ends.
    virtual DistributionPtr predict(const FramePtr& frame) = 0;

    // The same for a frame of a clip, in less time where the network has a quicker way (clip_passes.h). Every frame of every
    // clip is answered by this: preview and export show one depth.
    virtual DistributionPtr predictClipFrame(const FramePtr& frame) { return predict(frame); }
};

using DepthNetworkPtr = std::unique_ptr<DepthNetwork>;

// In place of the number of a CUDA device.
inline constexpr int kProcessor = -1;

}  // namespace deep3d
