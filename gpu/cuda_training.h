// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/stereo/synthesis_kernels.h"

namespace deep3d {

// The training kernels on CUDA devices; null where this build has no CUDA (cuda_training_none.cpp instead of
// cuda_training.cpp, chosen by CMake).
SynthesisKernelsPtr makeCudaSynthesisKernels();

}  // namespace deep3d
