// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>

namespace deep3d {

// What a network answers on the processor, logits [layers][cells] in any order of memory; strides in floats.
struct LogitPlanes {
    const float* values = nullptr;
    int layers = 0;  // 1 ... 256
    size_t cells = 0;
    std::ptrdiff_t layerStride = 0, cellStride = 0;  // layers * |layerStride| + 16 * |cellStride| below 2^31
};

// Softmax over the layers, gathered around the expected layer: gatheredMass of gathered_mass.h in one pass, but 0 instead of
// masses below 1e-12. `masses` is [layers][cells], spread in layers (0: the softmax alone). False where a logit is no finite
// number; `masses` is then unspecified. Any thread.
bool massesOfLogits(const LogitPlanes& logits, double spread, float* masses);

}  // namespace deep3d
