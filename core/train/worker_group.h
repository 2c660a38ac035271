// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <torch/types.h>

#include <functional>
#include <memory>

#include "core/train/group_place.h"

namespace deep3d {

// Torch-only header. Processes that train together, one on each device or machine, through LibTorch's own process groups:
// NCCL's between CUDA devices where every member has it (group_backend.h), otherwise Gloo's, which takes tensors of a
// device through the host's memory. Every member makes the same calls in the same order; a call waits for the others.
// Alone, every call answers at once what it was given. One thread.
class WorkerGroup {
public:
    // Waits until all members are there. Throws Error(Failed) where they cannot be reached, Error(BadInput) for a rank
    // outside 0 ... size - 1. `device`: where this member computes.
    WorkerGroup(const GroupPlace& place, at::Device device);
    ~WorkerGroup();

    int rank() const { return m_place.rank; }
    int size() const { return m_place.size; }

    // Of the members' tensors (one shape and type), element by element; no gradient.
    at::Tensor sum(const at::Tensor& value) const;
    at::Tensor largest(const at::Tensor& value) const;

private:
    struct Connection;
    GroupPlace m_place;
    std::unique_ptr<Connection> m_connection;  // null alone
};

}  // namespace deep3d
