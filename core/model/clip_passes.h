// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/model/answer_passes.h"

namespace deep3d {

// What a frame of a clip gets of the passes that a photo gets: it is shown to the network once. With the shipped network
// near/far order is then right for 84.6 and 94.1 % of the point pairs of eval_middlebury and eval_kitti2015 instead of 86.3
// and 94.2 %, at 0.3 of the work.
inline constexpr AnswerPasses kClipPasses{};

// And it is computed in bfloat16 where the processor multiplies it: with the firm edges below order is right for 84.4 and
// 94.2 % (84.3 and 94.2 % in float32), the other eye's error with the best scale for each picture up by 0.2 % (with an
// earlier network), at 0.7 of the time.
inline constexpr bool kClipBfloat16 = true;

// And its edges are firm (firm_edges.h); those of photos follow the picture instead (edge_following.h), which changes from
// frame to frame.
inline constexpr bool kClipFirmEdges = true;

}  // namespace deep3d
