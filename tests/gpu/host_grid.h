// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <cstring>
#include <numeric>
#include <random>
#include <utility>
#include <vector>

#include "gpu/device_view.h"

// Runs a kernel's phases on the host, over every block and thread: blocks in shuffled order, in each phase the threads in
// shuffled order, shared memory poisoned before each block. A phase that needs another thread's work of the same phase,
// or memory that nothing has written, gives another picture; an index outside throws (device_view.h).
namespace deep3d::gpu::testing {

class HostGrid {
public:
    explicit HostGrid(uint32_t seed = 1) : m_random(seed) {}

    template <class Kernel> void run(const typename Kernel::Arguments& arguments) {
        const Grid grid = Kernel::grid(arguments);
        std::vector<int> blocks = shuffled(grid.x * grid.y * grid.z);
        // Raw memory: what a kernel leaves unwritten must not look like anything.
        alignas(16) static thread_local unsigned char memory[sizeof(typename Kernel::Shared)];
        auto& shared = *reinterpret_cast<typename Kernel::Shared*>(memory);
        for (const int b : blocks) {
            std::memset(memory, 0xff, sizeof(memory));  // not a number as a float, -1 as an index
            Block block{b % grid.x, b / grid.x % grid.y, b / grid.x / grid.y};
            constexpr int kSetup = Kernel::kSetupPhases, kRepeated = Kernel::kPhases - kSetup;
            runPhases<Kernel, 0>(arguments, block, shared, std::make_integer_sequence<int, kSetup>());
            for (; block.round < Kernel::rounds(arguments); ++block.round)
                runPhases<Kernel, kSetup>(arguments, block, shared, std::make_integer_sequence<int, kRepeated>());
        }
        ++m_launches;
    }
    int launches() const { return m_launches; }

private:
    template <class Kernel, int kFirst, int... kPhases>
    void runPhases(const typename Kernel::Arguments& arguments, const Block& block, typename Kernel::Shared& shared,
                   std::integer_sequence<int, kPhases...>) {
        (runThreads<Kernel, kFirst + kPhases>(arguments, block, shared), ...);
    }

    // Any step that shares no factor with a power of two visits every thread once, in another order each time.
    template <class Kernel, int kPhase>
    void runThreads(const typename Kernel::Arguments& arguments, const Block& block, typename Kernel::Shared& shared) {
        static_assert((Kernel::kThreads & (Kernel::kThreads - 1)) == 0);
        const uint32_t first = uint32_t(m_random()), step = uint32_t(m_random()) | 1u;
        for (uint32_t i = 0; i < uint32_t(Kernel::kThreads); ++i)
            Kernel::template phase<kPhase>(arguments, block, int((first + i * step) % uint32_t(Kernel::kThreads)), shared);
    }

    std::vector<int> shuffled(int count) {
        std::vector<int> order(static_cast<size_t>(count));
        std::iota(order.begin(), order.end(), 0);
        std::shuffle(order.begin(), order.end(), m_random);
        return order;
    }

    std::mt19937 m_random;
    int m_launches = 0;
};

}  // namespace deep3d::gpu::testing
