// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <torch/types.h>

#include <array>

#include "core/model/shared_norm.h"
#include "core/train/batch_loader.h"
#include "core/train/trainer.h"

namespace deep3d {

// Torch-only header. One batch as tensors, and what the network's answer for it costs.
struct BatchTensors {
    at::Tensor picture;             // [n][3][h][w] channels-last float, value / 127.5 - 1
    at::Tensor target, region;      // [n][h / 2][w / 2] float and uint8
    at::Tensor viewIndex;           // [m] samples with another eye
    at::Tensor otherEye, shift;     // [m][3][h / 2][w / 2] 0 ... 1, [m][layers] px of the half-size grid
};
// On `device`; a CUDA device is sent bytes from pinned memory without waiting for it. At most `mostViews` samples keep
// their other eye.
BatchTensors toTensors(const Batch& batch, int layers, int mostViews, at::Device device);

inline constexpr std::array<const char*, 5> kTermNames{"split mass", "position", "edges", "ranking", "view"};

struct Objective {
    at::Tensor total;                // weighted sum
    std::array<double, 5> terms{};   // unweighted, in the order of kTermNames
};
// `total`: see losses.h; the terms then are shares too.
Objective objective(const at::Tensor& logits, const BatchTensors& batch, const TrainOptions& options,
                    const SumOverAll& total = {});

}  // namespace deep3d
