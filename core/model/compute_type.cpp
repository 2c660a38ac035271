// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/model/compute_type.h"

#include <ATen/cpu/Utils.h>

namespace deep3d {

at::ScalarType computeType(bool bfloat16, const at::Device& device) {
    if (device.is_cuda()) return at::kHalf;
    const auto capabilities = at::cpu::get_cpu_capabilities();
    const auto found = capabilities.find("avx512_bf16");
    const bool fast = found != capabilities.end() && found->second.isBool() && found->second.toBool();
    return bfloat16 && fast ? at::kBFloat16 : at::kFloat;
}

}  // namespace deep3d
