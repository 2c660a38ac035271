// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <string>

namespace deep3d {

// Brings torch's CUDA part into the program, once: libtorch_cuda.so beside the libtorch_cpu.so that is linked (toolchain
// page, "One program for both worlds"). Empty where torch can then compute on CUDA device `device`; otherwise the reason
// as one sentence: a library that is missing, no driver, no such device. Torch works on CUDA's default stream, and so do
// our kernels (gpu/cuda_api.h): what one queues the other finds done. Any thread, never throws.
std::string whyNoTorchCuda(int device);

}  // namespace deep3d
