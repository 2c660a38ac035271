// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/model/answer_passes.h"
#include "core/model/layer_net.h"

namespace deep3d {

// Torch-only header: include it from core/model/*.cpp and core/train alone.

// input [1][3][h][w] as LayerNet takes it -> logits [1][layers][h / 2][w / 2]. One thread per network.
at::Tensor layerAnswer(LayerNet& net, const at::Tensor& input, const AnswerPasses& passes);

}  // namespace deep3d
