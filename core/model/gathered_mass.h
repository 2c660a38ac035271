// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <torch/types.h>

namespace deep3d {

// Torch-only header. P_k exp(-(k - E)^2 / (2 spread^2)), renormalised, with E the expected layer of P: what a side file
// asks for by "spread". masses [n][layers][h][w], sum 1 over the layers; spread in layers, 0: the masses as they are.
at::Tensor gatheredMass(const at::Tensor& masses, double spread);

}  // namespace deep3d
