// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include "gpu/training_kernels.h"

namespace deep3d::gpu {

// Source to target as core/train/view_synthesis.h states it, forward and backward. [samples][layers][rows][cells] each.
template <class Real> struct TargetForwardArguments {
    TrainingShape shape;
    DeviceView<const Real> mass, shift;
    DeviceView<Real> coming, opacity;  // what comes as far as a layer and the share of it that stops there; backward reads both
    DeviceView<Real> target;
};

template <class Real> struct TargetBackwardArguments {
    TrainingShape shape;
    DeviceView<const Real> shift, coming, opacity, targetGradient;
    DeviceView<Real> scratch, massGradient;
};

// One layer's row of one sample, and what both directions read from it.
template <class Real, class Arguments> struct LayerRow {
    const Arguments& a;
    int n, k, y;

    DEEP3D_HOST_DEVICE size_t at(int x) const { return a.shape.mass(n, k, y, x); }
    DEEP3D_HOST_DEVICE Real shiftOf(int layer) const { return a.shift[a.shape.shift(n, layer)]; }
    DEEP3D_HOST_DEVICE RowTap<Real> tap(int x) const { return RowTap<Real>(x, shiftOf(k), a.shape.cells); }

    // Nearer layers that move left uncover what lies right of them.
    DEEP3D_HOST_DEVICE bool looksRight() const { return shiftOf(0) < shiftOf(a.shape.layers - 1); }
    DEEP3D_HOST_DEVICE bool moves() const {
        const Real apart = shiftOf(0) - shiftOf(a.shape.layers - 1);
        return apart > Real(1e-9) || apart < Real(-1e-9);
    }
    DEEP3D_HOST_DEVICE bool isSeen(int x) const { return !moves() || a.coming[at(x)] >= Real(1.0 / 64.0); }
    DEEP3D_HOST_DEVICE int seenFrom(int x, int step) const {  // the nearest seen column that way, or outside
        while (x >= 0 && x < a.shape.cells && !isSeen(x)) x += step;
        return x;
    }
    // Where column x takes its opacity from.
    DEEP3D_HOST_DEVICE int nearestSeen(int x) const {
        const int left = seenFrom(x, -1), right = seenFrom(x, 1);
        if (right < a.shape.cells && (looksRight() || left < 0)) return right;
        return left >= 0 ? left : x;
    }
    DEEP3D_HOST_DEVICE Real movedOpacity(int x) const {
        if (k == a.shape.layers - 1) return Real(1);
        const RowTap<Real> from = tap(x);
        return from.mixed(a.opacity[at(nearestSeen(from.left))], a.opacity[at(nearestSeen(from.right))]);
    }
};

constexpr double kLeastComing = 1e-12;

template <class Real> struct TargetForwardKernel : RowKernel {
    using Arguments = TargetForwardArguments<Real>;
    struct Shared {
        char unused;
    };
    static constexpr int kPhases = 2;

    static Grid grid(const Arguments& a) { return gridFor(a.shape); }

    template <int kPhase>
    DEEP3D_HOST_DEVICE static void phase(const Arguments& a, const Block& block, int thread, Shared&) {
        forCells(1, a.shape.cells, thread, [&](int, int x) {
            kPhase == 0 ? findOpacities(a, block.y, block.x, x) : composite(a, block.y, block.x, x);
        });
    }

private:
    DEEP3D_HOST_DEVICE static void findOpacities(const Arguments& a, int n, int y, int x) {
        Real coming = Real(0);
        for (int k = a.shape.layers - 1; k >= 0; --k) {
            const size_t at = a.shape.mass(n, k, y, x);
            coming += a.mass[at];
            a.coming[at] = coming;
            a.opacity[at] = quotient(a.mass[at], coming > Real(kLeastComing) ? coming : Real(kLeastComing));
        }
    }

    DEEP3D_HOST_DEVICE static void composite(const Arguments& a, int n, int y, int x) {
        Real light = Real(1);
        for (int k = 0; k < a.shape.layers; ++k) {
            const LayerRow<Real, Arguments> row{a, n, k, y};
            const Real opacity = row.movedOpacity(x);
            a.target[row.at(x)] = opacity * light;
            light *= Real(1) - opacity;
        }
    }
};

// With A_k the moved opacities, T_k the light that comes as far and G_k the gradient of the target's mass:
// dA_k = T_k (G_k - B_{k+1}), where B_k = G_k A_k + (1 - A_k) B_{k+1} is what all light that comes as far as k brings.
template <class Real> struct TargetBackwardKernel : RowKernel {
    using Arguments = TargetBackwardArguments<Real>;
    struct Shared {
        char unused;
    };
    static constexpr int kPhases = 4;

    static Grid grid(const Arguments& a) { return gridFor(a.shape); }

    template <int kPhase>
    DEEP3D_HOST_DEVICE static void phase(const Arguments& a, const Block& block, int thread, Shared&) {
        const int y = block.x, n = block.y;
        if constexpr (kPhase == 1 || kPhase == 2) {
            forCells(a.shape.layers, a.shape.cells, thread, [&](int k, int x) {
                kPhase == 1 ? moveBack(Row{a, n, k, y}, x) : collectHidden(Row{a, n, k, y}, x);
            });
        } else {
            forCells(1, a.shape.cells, thread, [&](int, int x) {
                kPhase == 0 ? gradientOfMoved(a, n, y, x) : gradientOfMass(a, n, y, x);
            });
        }
    }

private:
    using Row = LayerRow<Real, Arguments>;

    // scratch = dA
    DEEP3D_HOST_DEVICE static void gradientOfMoved(const Arguments& a, int n, int y, int x) {
        Real light = Real(1);
        for (int k = 0; k < a.shape.layers; ++k) {
            const Row row{a, n, k, y};
            a.scratch[row.at(x)] = light;
            light *= Real(1) - row.movedOpacity(x);
        }
        Real brought = Real(0);
        for (int k = a.shape.layers - 1; k >= 0; --k) {
            const Row row{a, n, k, y};
            const Real opacity = row.movedOpacity(x), gradient = a.targetGradient[row.at(x)];
            a.scratch[row.at(x)] *= k == a.shape.layers - 1 ? Real(0) : gradient - brought;
            brought = gradient * opacity + (Real(1) - opacity) * brought;
        }
    }

    // massGradient = the gradient of what each column of the source was read as: every column of the view that reads it.
    DEEP3D_HOST_DEVICE static void moveBack(const Row& row, int x) {
        const int last = row.a.shape.cells - 1;
        const Real centre = Real(x) + row.shiftOf(row.k);
        // Sides are read by all columns beyond them.
        const int from = x == 0 ? 0 : clamped(bounded(floor(centre - Real(1)), last), 0, last);
        const int to = x == last ? last : clamped(bounded(ceil(centre + Real(1)), last), 0, last);
        Real sum = Real(0);
        for (int i = from; i <= to; ++i) {
            const RowTap<Real> tap = row.tap(i);
            const Real gradient = row.a.scratch[row.at(i)];
            if (tap.left == x) sum += gradient * (Real(1) - tap.share);
            if (tap.right == x) sum += gradient * tap.share;
        }
        row.a.massGradient[row.at(x)] = sum;
    }
    DEEP3D_HOST_DEVICE static int bounded(Real value, int last) {
        return value < Real(0) ? 0 : value > Real(last) ? last : int(value);
    }

    // scratch = da: a seen column collects from the hidden ones that take theirs from it.
    DEEP3D_HOST_DEVICE static void collectHidden(const Row& row, int x) {
        const Arguments& a = row.a;
        Real sum = row.nearestSeen(x) == x ? a.massGradient[row.at(x)] : Real(0);
        if (row.isSeen(x)) {
            const int left = row.seenFrom(x - 1, -1), right = row.seenFrom(x + 1, 1);
            const bool fromLeft = row.looksRight() || left < 0;
            const bool fromRight = !(row.looksRight() && right < a.shape.cells);
            for (int i = left + 1; fromLeft && i < x; ++i) sum += a.massGradient[row.at(i)];
            for (int i = x + 1; fromRight && i < right; ++i) sum += a.massGradient[row.at(i)];
        }
        a.scratch[row.at(x)] = sum;
    }

    // a_k = P_k / C_k with C_k the sum of P_j from j = k on, so that layer j hears of every C_k with k <= j.
    DEEP3D_HOST_DEVICE static void gradientOfMass(const Arguments& a, int n, int y, int x) {
        Real ofComing = Real(0);
        for (int k = 0; k < a.shape.layers; ++k) {
            const size_t at = a.shape.mass(n, k, y, x);
            const bool limited = !(a.coming[at] > Real(kLeastComing));
            const Real own = quotient(a.scratch[at], limited ? Real(kLeastComing) : a.coming[at]);
            if (!limited) ofComing -= own * a.opacity[at];
            a.massGradient[at] = own + ofComing;
        }
    }
};

}  // namespace deep3d::gpu
