// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/stereo/synthesis_kernels.h"
#include "gpu/cuda_api.h"

namespace deep3d::gpu {

// The training kernels on the devices of `api`.
SynthesisKernelsPtr makeSynthesisLauncher(CudaApiPtr api);

}  // namespace deep3d::gpu
