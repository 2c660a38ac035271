// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <utility>

#include "gpu/kernel_call.h"

// The one __global__ function: runs a kernel's phases, those of the rounds again and again, with a barrier after each.
namespace deep3d::gpu {

template <class Kernel, int kFirst, int... kPhases>
__device__ void runPhases(const typename Kernel::Arguments& arguments, const Block& block,
                          typename Kernel::Shared& shared, std::integer_sequence<int, kPhases...>) {
    ((Kernel::template phase<kFirst + kPhases>(arguments, block, int(threadIdx.x), shared), __syncthreads()), ...);
}

template <class Kernel>
__global__ void __launch_bounds__(Kernel::kThreads, Kernel::kLeastBlocks)
    runKernel(const __grid_constant__ typename Kernel::Arguments arguments) {
    __shared__ typename Kernel::Shared shared;
    constexpr int kSetup = Kernel::kSetupPhases, kRepeated = Kernel::kPhases - kSetup;
    Block block{int(blockIdx.x), int(blockIdx.y), int(blockIdx.z)};
    runPhases<Kernel, 0>(arguments, block, shared, std::make_integer_sequence<int, kSetup>());
    for (const int rounds = Kernel::rounds(arguments); block.round != rounds; ++block.round)
        runPhases<Kernel, kSetup>(arguments, block, shared, std::make_integer_sequence<int, kRepeated>());
}

template <class Kernel> cudaError_t launchKernel(const typename Kernel::Arguments& arguments, cudaStream_t stream) {
    const Grid grid = Kernel::grid(arguments);
    const dim3 blocks(unsigned(grid.x), unsigned(grid.y), unsigned(grid.z));
    runKernel<Kernel><<<blocks, Kernel::kThreads, 0, stream>>>(arguments);
    return cudaGetLastError();
}

}  // namespace deep3d::gpu
