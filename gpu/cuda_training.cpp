// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "gpu/cuda_training.h"

#include "gpu/synthesis_launcher.h"

namespace deep3d {

SynthesisKernelsPtr makeCudaSynthesisKernels() { return gpu::makeSynthesisLauncher(gpu::makeCudaApi()); }

}  // namespace deep3d
