// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <torch/types.h>

namespace deep3d {

// Torch-only header. The formulas of view_synthesis.h in plain tensor operations, with torch's own gradients: what the
// functions there are tested against, and what they fall back to on devices that they have no kernels for.

// values(x - shift) along the rows, linear, clamped columns. values [n][layers][h][w].
at::Tensor shiftRows(const at::Tensor& values, const at::Tensor& shift);

at::Tensor plainSourceToTarget(const at::Tensor& mass, const at::Tensor& shift);
at::Tensor plainSelectView(const at::Tensor& targetMass, const at::Tensor& colour, const at::Tensor& shift);

}  // namespace deep3d
