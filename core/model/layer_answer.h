// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/model/layer_net.h"

namespace deep3d {

// Torch-only header: include it from core/model/*.cpp and core/train alone.

// How often a picture is shown to the network; the answer is the mean of the logits.
struct AnswerPasses {
    bool flip = false;      // also mirrored: depths are the same, so source-aligned layers are mirrored back as they are
    double overview = 0.0;  // also at this share of the width and height (rounded to the network's multiples of 32), where
                            // it sees the order of things better and edges worse; 0: not. Mirrored too with `flip`.
};

// input [1][3][h][w] as LayerNet takes it -> logits [1][layers][h / 2][w / 2]. One thread per network.
at::Tensor layerAnswer(LayerNet& net, const at::Tensor& input, const AnswerPasses& passes);

}  // namespace deep3d
