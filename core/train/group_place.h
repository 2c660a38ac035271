// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <string>

namespace deep3d {

// Where a process stands in a group that trains together. The default is alone.
struct GroupPlace {
    int rank = 0, size = 1;
    int localRank = 0;                // among the processes of its machine: the number of its CUDA device
    std::string host = "127.0.0.1";  // of rank 0, which the others must reach
    int port = 29500;
};

}  // namespace deep3d
