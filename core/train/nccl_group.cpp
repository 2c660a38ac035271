// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
// All of libdeep3d_nccl.so: see nccl_plugin.h.
#include <torch/csrc/distributed/c10d/ProcessGroupNCCL.hpp>

#include "core/train/nccl_plugin.h"

extern "C" __attribute__((visibility("default"))) void deep3d_make_nccl_group(
    const c10::intrusive_ptr<c10d::Store>& store, int rank, int size, deep3d::GroupPtr& made) {
    made = c10::make_intrusive<c10d::ProcessGroupNCCL>(store, rank, size);
}

static_assert(std::is_same_v<decltype(&deep3d_make_nccl_group), deep3d::NcclFunction>);
