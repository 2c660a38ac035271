// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <torch/types.h>

namespace deep3d {

// Torch-only header. What a network of ours computes in: half on CUDA; on a processor bfloat16 where its side file asks
// for it (`bfloat16`, side_file.h) and the processor multiplies it, as emulated products are slower than float32. Any thread.
at::ScalarType computeType(bool bfloat16, const at::Device& device);

// What a training's convolutions compute in: bfloat16 where it is asked for, on CUDA and on processors that multiply it,
// elsewhere float32: emulated, a step takes some 25 times as long (measured with AVX2 alone), and oneDNN refuses some.
// Any thread.
at::ScalarType trainingType(bool bfloat16, const at::Device& device);

}  // namespace deep3d
