// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <torch/types.h>

#include <string>

namespace deep3d {

// Torch-only header. The device that `word` means: "cpu", "cuda:N", "cuda" (number `localRank`), or "auto", the same as
// "cuda" where torch can use it and else, with a line in the log, the processor. CUDA is loaded when it is asked for
// (core/model/torch_cuda.h). Throws Error(BadInput) for another word and for a CUDA device that cannot be used, with the
// reason: a library that is missing, no driver, no such device.
at::Device computeDevice(const std::string& word, int localRank = 0);

}  // namespace deep3d
