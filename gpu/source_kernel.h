// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include "gpu/volume.h"

namespace deep3d::gpu {

struct SourceArguments {
    Volume target;                    // on the grid of the right eye, after the gains; its mass alone is read
    DeviceView<const float> shifts;   // [layers], cells: what the network meant by its layers
    DeviceView<float> source;         // [layers][rows][cells] as a network gives it
    DeviceView<float> sum, expected;  // [rows][cells], between the phases: mass and expected layer before renormalising
};

// Target to source (core/stereo/layer_volume.h, targetToSource): each layer moved back by its own parallax and renormalised;
// cells that nobody reaches take the nearest covered cell of the farther side of the gap. One block for each row.
struct SourceKernel : OneRound {
    using Arguments = SourceArguments;
    struct Shared {
        char unused;
    };
    static constexpr int kThreads = 128, kPhases = 3;
    static constexpr float kEmptyMass = 1e-6f;

    static Grid grid(const Arguments& a) { return {1, a.target.shape.rows, 1}; }

    template <int kPhase>
    DEEP3D_HOST_DEVICE static void phase(const Arguments& a, const Block& block, int thread, Shared&) {
        for (int x = thread; x < a.target.shape.cells; x += kThreads) {
            if (kPhase == 0) moveBack(a, block.y, x);
            if (kPhase == 1 && isCovered(a, block.y, x)) normalise(a, block.y, x);
            if (kPhase == 2 && !isCovered(a, block.y, x)) fill(a, block.y, x);
        }
    }

private:
    DEEP3D_HOST_DEVICE static size_t at(const Arguments& a, int y, int x) {
        return size_t(y) * size_t(a.target.shape.cells) + size_t(x);
    }
    DEEP3D_HOST_DEVICE static float& mass(const Arguments& a, int k, int y, int x) {
        return a.source[at(a, k * a.target.shape.rows + y, x)];
    }
    DEEP3D_HOST_DEVICE static bool isCovered(const Arguments& a, int y, int x) { return a.sum[at(a, y, x)] >= kEmptyMass; }

    DEEP3D_HOST_DEVICE static void moveBack(const Arguments& a, int y, int x) {
        const VolumeShape& shape = a.target.shape;
        float sum = 0.0f, weighted = 0.0f;
        for (int k = 0; k < shape.layers; ++k) {
            const formula::Tap tap = formula::tapAt(float(x) + a.shifts[size_t(k)], shape.cells);
            const float moved = formula::mixed(a.target.mass[shape.at(y, k, tap.left)],
                                               a.target.mass[shape.at(y, k, tap.right)], tap.share);
            mass(a, k, y, x) = moved;
            sum += moved;
            weighted += float(k) * moved;
        }
        a.sum[at(a, y, x)] = sum;
        a.expected[at(a, y, x)] = weighted / (sum > kEmptyMass ? sum : kEmptyMass);
    }

    DEEP3D_HOST_DEVICE static void normalise(const Arguments& a, int y, int x) {
        for (int k = 0; k < a.target.shape.layers; ++k) mass(a, k, y, x) /= a.sum[at(a, y, x)];
    }

    DEEP3D_HOST_DEVICE static void fill(const Arguments& a, int y, int x) {
        const VolumeShape& shape = a.target.shape;
        int left = x, right = x;
        while (left >= 0 && !isCovered(a, y, left)) --left;
        while (right < shape.cells && !isCovered(a, y, right)) ++right;
        const bool leftIsFarther =
            right == shape.cells || (left >= 0 && a.expected[at(a, y, left)] >= a.expected[at(a, y, right)]);
        const int from = leftIsFarther ? left : right;
        for (int k = 0; k < shape.layers; ++k)
            mass(a, k, y, x) = from < 0 ? a.target.mass[shape.at(y, k, x)] : mass(a, k, y, from);
    }
};

}  // namespace deep3d::gpu
