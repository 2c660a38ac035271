// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/model/compute_type.h"

#include <ATen/cpu/Utils.h>

namespace deep3d {
namespace {

bool processorMultipliesBfloat16() {
    const auto capabilities = at::cpu::get_cpu_capabilities();
    const auto found = capabilities.find("avx512_bf16");
    return found != capabilities.end() && found->second.isBool() && found->second.toBool();
}

}  // namespace

at::ScalarType computeType(bool bfloat16, const at::Device& device) {
    return device.is_cuda() ? at::kHalf : trainingType(bfloat16, device);
}

at::ScalarType trainingType(bool bfloat16, const at::Device& device) {
    return bfloat16 && (device.is_cuda() || processorMultipliesBfloat16()) ? at::kBFloat16 : at::kFloat;
}

}  // namespace deep3d
