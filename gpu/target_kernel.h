// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include "gpu/volume_tile.h"

namespace deep3d::gpu {

struct TargetArguments {
    Volume source;
    DeviceView<const LayerStep> steps[2];  // of each eye, on the grid: one column is one cell
    VolumeOf<float> target[2];             // mass and largest mass; nothing is written where `steps` is empty
    int tileColumns = 1;                   // tileColumnsFor(layers, 1, kThreads)
};

// Source to target (conventions page): the layered weights on the grid of the eyes, which the selections read. Both eyes
// in one launch.
struct TargetKernel : OneRound {
    using Arguments = TargetArguments;
    struct Shared {
        SharedArray<StagedLayer, kStagedCells> volume;
    };
    static constexpr int kThreads = 128, kPhases = 3, kLanes = 32;

    static Grid grid(const Arguments& a) {
        return {blocksFor(a.source.shape.cells, a.tileColumns), a.source.shape.rows, 2};
    }

    template <int kPhase>
    DEEP3D_HOST_DEVICE static void phase(const Arguments& a, const Block& block, int thread, Shared& shared) {
        const int eye = block.z;
        if (a.steps[eye].count == 0) return;
        const int x0 = block.x * a.tileColumns, columns = smaller(a.tileColumns, a.source.shape.cells - x0);
        if (kPhase == 0) stage(a, eye, block.y, x0, thread, shared);
        if (kPhase == 1 && thread < columns) composite(a, eye, block.y, x0, thread, shared);
        if (kPhase == 2) findLargest(a, eye, block, thread);
    }

private:
    DEEP3D_HOST_DEVICE static int run(const Arguments& a) { return a.tileColumns + 3; }  // cellsUnder(tileColumns, 1)

    DEEP3D_HOST_DEVICE static void stage(const Arguments& a, int eye, int y, int x0, int thread, Shared& shared) {
        const GlobalRow row(a.source, {y, y, 0.0f});
        for (int k = thread / kLanes; k < row.layers; k += kThreads / kLanes)
            stageRun(row, k, x0 + a.steps[eye][size_t(k)].cells, run(a), thread % kLanes, kLanes, shared.volume,
                     k * run(a));
    }

    DEEP3D_HOST_DEVICE static void composite(const Arguments& a, int eye, int y, int x0, int i, Shared& shared) {
        const GlobalRow row(a.source, {y, y, 0.0f});
        const LayeredColumn column{row, {i, 0.0f}, float(x0 + i), 1.0f, revealingSide(a.steps[eye]), formula::kOwnWeightLight};
        const VolumeOf<float>& target = a.target[eye];
        float light = 1.0f;
        for (int k = 0; k < row.layers; ++k) {
            const LayerStep& step = a.steps[eye][size_t(k)];
            const CellPlace place = column.place.movedBy(step.cellShare);
            const StagedLayer staged = mixedAt(shared.volume, k * run(a) + place.cell, place.share);
            const float opacity = column.hit(staged, k, step, light).sum();
            target.mass[target.shape.at(y, k, x0 + i)] = opacity * light;
            light *= 1.0f - opacity;
        }
    }

    // The target's blocks of cells are the tiles (shape.blockCells), so that no tile waits for another.
    DEEP3D_HOST_DEVICE static void findLargest(const Arguments& a, int eye, const Block& block, int thread) {
        const VolumeOf<float>& target = a.target[eye];
        const int first = block.x * a.tileColumns, last = smaller(first + a.tileColumns, target.shape.cells);
        for (int k = thread; k < target.shape.layers; k += kThreads) {
            float largest = 0.0f;
            for (int x = first; x < last; ++x) {
                const float mass = target.mass[target.shape.at(block.y, k, x)];
                if (mass > largest) largest = mass;
            }
            target.largest[target.shape.blockAt(block.y, k, block.x)] = largest;
        }
    }
};

}  // namespace deep3d::gpu
