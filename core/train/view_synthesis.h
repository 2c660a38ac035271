// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <torch/types.h>

namespace deep3d {

// Torch-only header. The differentiable selection layer and the step before it (stereo conventions page, "Source to
// target" and formula 1), as autograd functions with their own forward and backward. Double precision is kept, every
// other type is computed in float32. On a CUDA device the kernels of view_kernels.h do it where the program brought them,
// else, and for double precision, plain tensor operations (view_formula.h).
//
//   mass    [n][layers][h][w], sums to 1 over the layers
//   shift   [n][layers], px of this grid: where layer k of the other eye lies, x_target - x_source; no gradient
//   colour  [n][c][h][w] of the source eye; no gradient

// P_tgt,k = A_k prod_{j<k} (1 - A_j) with A_k = a_k moved and a_k = P_k / sum_{j>=k} P_j. Where less than 1/64 comes as
// far as layer k in the source, a_k is taken from the nearest column where more does, on the side that the other eye
// uncovers. Equal shifts for all layers move the distribution as it is.
at::Tensor sourceToTarget(const at::Tensor& mass, const at::Tensor& shift);

// Formula 1: V(x) = sum_k P_k(x) I(x - shift_k), linear, clamped columns.
at::Tensor selectView(const at::Tensor& targetMass, const at::Tensor& colour, const at::Tensor& shift);

}  // namespace deep3d
