// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <torch/types.h>

#include "core/stereo/synthesis_kernels.h"

namespace deep3d {

// Torch-only header. The functions of view_synthesis.h by a device's own kernels, which the program brings (core knows no
// device): float32, whatever type the tensors have.

// Called once, before anything is trained; null: none. Kept until the program ends.
void setSynthesisKernels(SynthesisKernelsPtr kernels);

// Whether tensors like this one are the kernels' matter: on a CUDA device, not of double precision, kernels are there.
bool hasKernelsFor(const at::Tensor& mass);

// By the kernels, for tensors in memory that these reach; hasKernelsFor() is not asked. Throw Error(Failed) where the
// device fails.
at::Tensor kernelSourceToTarget(const at::Tensor& mass, const at::Tensor& shift);
at::Tensor kernelSelectView(const at::Tensor& targetMass, const at::Tensor& colour, const at::Tensor& shift);

}  // namespace deep3d
