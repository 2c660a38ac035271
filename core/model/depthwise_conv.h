// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <ATen/core/Tensor.h>

namespace deep3d {

// Torch-only header: include it from core/model/*.cpp and core/train alone.

// A depthwise convolution: weight [c][1][k][k], bias [c] or undefined, both of any type; input [n][c][h][w]; `padding`
// cells of zeros around it. The result has the input's type.
//
// Its value is at::conv2d's. Gradients of channels-last inputs in float32 or bfloat16 on the processor are our own, summed
// in float32: oneDNN 3 takes generic kernels for those of 5 x 5 weights and of inputs at stride 2 in bfloat16, which
// were half of the convolutions' time in a training step. The sums do not depend on the number of threads.
at::Tensor depthwiseConv(const at::Tensor& input, const at::Tensor& weight, const at::Tensor& bias, int64_t stride,
                         int64_t padding);

}  // namespace deep3d
