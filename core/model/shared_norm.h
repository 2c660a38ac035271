// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <torch/types.h>

#include <functional>

namespace deep3d {

// Torch-only header.

// Sum of a tensor over all processes that train together; no gradient. Empty: one process.
using SumOverAll = std::function<at::Tensor(const at::Tensor&)>;

// One batch norm's tensors, [channels] each.
struct NormTensors {
    at::Tensor gamma, beta, mean, var;  // mean and var: the running statistics
};

// Batch norm in training whose statistics are those of the batches of all processes together, as if one process had
// the whole batch: forward and backward sum over all, the running statistics are updated alike everywhere. value
// [n][channels][h][w]. `sum` must outlive the backward pass. The gradients of gamma and beta are this process's share.
at::Tensor sharedNorm(const at::Tensor& value, const NormTensors& norm, double momentum, double epsilon,
                      const SumOverAll& sum);

}  // namespace deep3d
