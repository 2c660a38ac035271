// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <torch/csrc/distributed/c10d/Backend.hpp>
#include <torch/csrc/distributed/c10d/Store.hpp>

#include <string>

namespace deep3d {

// Torch-only header. LibTorch's group over NCCL needs libtorch_cuda when it is linked, which no program without a driver
// should need: it is a library of its own, libdeep3d_nccl.so (nccl_group.cpp) beside the program, built where CUDA's and
// NCCL's headers are (packaging/setup.sh --cuda) and loaded when it is asked for.
using GroupPtr = c10::intrusive_ptr<c10d::Backend>;

// Loads it, once; torch's CUDA part must have been loaded before (core/model/torch_cuda.h). Empty where it is there;
// otherwise the reason as one sentence. Any thread, never throws.
const std::string& whyNoNccl();

// The group. Throws what LibTorch throws; only where whyNoNccl() is empty.
GroupPtr makeNcclGroup(const c10::intrusive_ptr<c10d::Store>& store, int rank, int size);

// The library's one function.
inline constexpr const char* kNcclFunction = "deep3d_make_nccl_group";
using NcclFunction = void (*)(const c10::intrusive_ptr<c10d::Store>& store, int rank, int size, GroupPtr& made);

}  // namespace deep3d
