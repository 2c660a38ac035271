// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/stereo/render_backend.h"
#include "gpu/cuda_api.h"

namespace deep3d::gpu::testing {

// What the parity tests compare with the processor: the kernels on the host grid (stand_in_backend.cpp, gpu_tests) or on
// the first CUDA device (cuda_device_backend.cpp, gpu_device_tests), which must be there.
RenderBackendPtr backendUnderTest();

// The runtime of the same, for the trainer's kernels.
CudaApiPtr apiUnderTest();

// The largest picture: a device takes one of 4096 x 2160, the host grid strips of it.
Size largestPicture();

}  // namespace deep3d::gpu::testing
