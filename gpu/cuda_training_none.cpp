// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "gpu/cuda_training.h"

namespace deep3d {

SynthesisKernelsPtr makeCudaSynthesisKernels() { return nullptr; }

}  // namespace deep3d
