// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/image/frame.h"
#include "core/stereo/distribution.h"

namespace deep3d {

// `answer` (source-aligned, about `frame`) on a grid twice as fine whose edges follow the picture's: axis and sums
// stay.
//
// The edges of a network's objects are two or three cells wide and lie beside the picture's as often as on them; what
// of a figure counts as background there stays behind as a thin outline when the figure moves. Near steps of the
// expected layer each fine cell takes the mean of the answers around it, weighted by distance, likeness of colour
// (joint bilateral upsampling, Kopf et al. 2007), how sure they are (little variance over the layers) and how near:
// pixels on the outline hold some of both colours and do less harm to the figure than to what it uncovers. Elsewhere it
// is the bilinear enlargement that the renderer would have made. Where the colours tell nothing a figure grows by less
// than a cell.
//
// Parallel; any thread. Throws Error(OutOfMemory) as Distribution does, std::bad_alloc without memory of its own.
DistributionPtr withEdgesOf(const FramePtr& frame, const DistributionPtr& answer);

}  // namespace deep3d
