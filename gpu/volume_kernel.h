// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include "gpu/volume.h"

namespace deep3d::gpu {

// What the blocks' largest values are of: layered views skip by opacity, the selections by mass.
enum class Largest { Mass, Opacity };

struct VolumeArguments {
    VolumeShape shape;
    DeviceView<const float> floats;  // [layers][rows][cells] as the network gave it; one of the two is empty
    DeviceView<const Half> halves;
    DeviceView<const float> gains;   // [layers]; empty: none
    VolumeOf<float> out;
    Largest largest = Largest::Mass;
};

// The volume from the network's answer: gains (P'_k = g_k P_k / sum_j g_j P_j, conventions page), sums of the nearer
// mass, largest values. Once for each distribution and gains; edits of the depth need none of it again.
struct VolumeKernel : OneRound {
    using Arguments = VolumeArguments;
    struct Shared {
        char unused;
    };
    static constexpr int kThreads = 128, kPhases = 2;
    static constexpr float kEmptyMass = 1e-6f;  // below this sum a cell keeps its unedited mass

    static Grid grid(const Arguments& a) { return {blocksFor(a.shape.cells, kThreads), a.shape.rows, 1}; }

    template <int kPhase>
    DEEP3D_HOST_DEVICE static void phase(const Arguments& a, const Block& block, int thread, Shared&) {
        if (kPhase == 0 && block.x * kThreads + thread < a.shape.cells) {
            a.halves.count > 0 ? prepareCell(a, a.halves, block.y, block.x * kThreads + thread)
                               : prepareCell(a, a.floats, block.y, block.x * kThreads + thread);
        }
        if (kPhase == 1) findLargest(a, block, thread);
    }

private:
    template <class T> DEEP3D_HOST_DEVICE static size_t inputAt(const Arguments& a, T k, int y, int x) {
        return (size_t(k) * size_t(a.shape.rows) + size_t(y)) * size_t(a.shape.cells) + size_t(x);
    }

    // 1 / sum of the gained mass; 0 where there are no gains or the cell is empty.
    template <class In>
    DEEP3D_HOST_DEVICE static float gainScale(const Arguments& a, const DeviceView<const In>& in, int y, int x) {
        if (a.gains.count == 0) return 0.0f;
        float sum = 0.0f;
        for (int k = 0; k < a.shape.layers; ++k) sum += a.gains[size_t(k)] * toFloat(in[inputAt(a, k, y, x)]);
        return sum < kEmptyMass ? 0.0f : 1.0f / sum;
    }

    template <class In>
    DEEP3D_HOST_DEVICE static void prepareCell(const Arguments& a, const DeviceView<const In>& in, int y, int x) {
        const float scale = gainScale(a, in, y, x);
        float nearer = 0.0f;
        for (int k = 0; k < a.shape.layers; ++k) {
            const float plain = toFloat(in[inputAt(a, k, y, x)]);
            const float mass = scale == 0.0f ? plain : a.gains[size_t(k)] * plain * scale;
            const size_t at = a.shape.at(y, k, x);
            a.out.mass[at] = mass;
            a.out.nearer[at] = nearer;
            nearer += mass;
        }
    }

    DEEP3D_HOST_DEVICE static void findLargest(const Arguments& a, const Block& block, int thread) {
        constexpr int kBlocks = kThreads / kBlockCells;
        const int firstBlock = block.x * kBlocks, blocks = smaller(kBlocks, a.shape.blocks() - firstBlock);
        for (int i = thread; i < a.shape.layers * blocks; i += kThreads)
            largestOfBlock(a, block.y, i / blocks, firstBlock + i % blocks);
    }

    // Light below kHiddenLight does not raise an opacity: what is hidden is read elsewhere.
    DEEP3D_HOST_DEVICE static void largestOfBlock(const Arguments& a, int y, int k, int block) {
        float largest = 0.0f, largestNearer = 0.0f;
        const int first = block * kBlockCells, last = smaller(first + kBlockCells, a.shape.cells);
        for (int x = first; x < last; ++x) {
            const float mass = a.out.mass[a.shape.at(y, k, x)], nearer = a.out.nearer[a.shape.at(y, k, x)];
            const float light = 1.0f - nearer > formula::kHiddenLight ? 1.0f - nearer : formula::kHiddenLight;
            const float value = a.largest == Largest::Opacity ? quotient(mass, light) : mass;
            if (value > largest) largest = value;
            if (nearer > largestNearer) largestNearer = nearer;
        }
        a.out.largest[a.shape.blockAt(y, k, block)] = largest;
        a.out.largestNearer[a.shape.blockAt(y, k, block)] = largestNearer;
    }
};

}  // namespace deep3d::gpu
