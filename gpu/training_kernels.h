// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <cmath>

#include "gpu/device_view.h"

// The differentiable selection layer and the step before it (core/train/view_synthesis.h), forward and backward, for the
// trainer on a device. Every gradient is gathered by the one thread that owns its cell: no atomics, the same sums on every
// run. Real is float on a device and double where the tests check the gradients by finite differences.
namespace deep3d::gpu {

struct TrainingShape {
    int samples = 0, layers = 0, rows = 0, cells = 0, channels = 3;

    DEEP3D_HOST_DEVICE size_t mass(int n, int k, int y, int x) const {  // [samples][layers][rows][cells]
        return ((size_t(n) * size_t(layers) + size_t(k)) * size_t(rows) + size_t(y)) * size_t(cells) + size_t(x);
    }
    DEEP3D_HOST_DEVICE size_t colour(int n, int c, int y, int x) const {  // [samples][channels][rows][cells]
        return ((size_t(n) * size_t(channels) + size_t(c)) * size_t(rows) + size_t(y)) * size_t(cells) + size_t(x);
    }
    DEEP3D_HOST_DEVICE size_t shift(int n, int k) const { return size_t(n) * size_t(layers) + size_t(k); }
};

// Where a row is read for column x: two neighbours, clamped, the second with `share`.
template <class Real> struct RowTap {
    int left, right;
    Real share;

    DEEP3D_HOST_DEVICE RowTap(int x, Real shift, int cells) {
        const Real position = Real(x) - shift, last = Real(cells - 1);
        const Real inside = position > Real(0) ? (position < last ? position : last) : Real(0);
        left = smaller(int(inside), larger(cells - 2, 0));
        right = smaller(left + 1, cells - 1);
        share = inside - Real(left);
    }
    DEEP3D_HOST_DEVICE Real mixed(Real ofLeft, Real ofRight) const { return ofLeft + (ofRight - ofLeft) * share; }
    // Of the row that begins at `row`.
    DEEP3D_HOST_DEVICE Real read(const DeviceView<const Real>& values, size_t row) const {
        return mixed(values[row + size_t(left)], values[row + size_t(right)]);
    }
};

// One row of one sample is one block; its threads share the columns.
struct RowKernel : OneRound {
    static constexpr int kThreads = 128;

    static Grid gridFor(const TrainingShape& shape) { return {shape.rows, shape.samples, 1}; }
    // use(plane, column) for every column of `planes` layers or channels.
    template <class Use> DEEP3D_HOST_DEVICE static void forCells(int planes, int cells, int thread, Use use) {
        for (int i = thread; i < planes * cells; i += kThreads) use(i / cells, i % cells);
    }
};

template <class Real> struct SelectionForwardArguments {
    TrainingShape shape;
    DeviceView<const Real> targetMass, colour, shift;  // shift [samples][layers], columns
    DeviceView<Real> view;                             // as colour
};

// V(x) = sum_k P_k(x) I(x - shift_k).
template <class Real> struct SelectionForwardKernel : RowKernel {
    using Arguments = SelectionForwardArguments<Real>;
    struct Shared {
        char unused;
    };
    static constexpr int kPhases = 1;

    static Grid grid(const Arguments& a) { return gridFor(a.shape); }

    template <int> DEEP3D_HOST_DEVICE static void phase(const Arguments& a, const Block& block, int thread, Shared&) {
        const int y = block.x, n = block.y;
        forCells(a.shape.channels, a.shape.cells, thread, [&](int c, int x) {
            Real sum = Real(0);
            for (int k = 0; k < a.shape.layers; ++k) {
                const RowTap<Real> tap(x, a.shift[a.shape.shift(n, k)], a.shape.cells);
                sum += a.targetMass[a.shape.mass(n, k, y, x)] * tap.read(a.colour, a.shape.colour(n, c, y, 0));
            }
            a.view[a.shape.colour(n, c, y, x)] = sum;
        });
    }
};

template <class Real> struct SelectionBackwardArguments {
    TrainingShape shape;
    DeviceView<const Real> colour, shift, viewGradient;
    DeviceView<Real> massGradient;  // as targetMass
};

// dP_k(x) = sum over the channels of dV(x) I(x - shift_k). Colour and shifts have no gradient.
template <class Real> struct SelectionBackwardKernel : RowKernel {
    using Arguments = SelectionBackwardArguments<Real>;
    struct Shared {
        char unused;
    };
    static constexpr int kPhases = 1;

    static Grid grid(const Arguments& a) { return gridFor(a.shape); }

    template <int> DEEP3D_HOST_DEVICE static void phase(const Arguments& a, const Block& block, int thread, Shared&) {
        const int y = block.x, n = block.y;
        forCells(a.shape.layers, a.shape.cells, thread, [&](int k, int x) {
            const RowTap<Real> tap(x, a.shift[a.shape.shift(n, k)], a.shape.cells);
            Real sum = Real(0);
            for (int c = 0; c < a.shape.channels; ++c)
                sum += a.viewGradient[a.shape.colour(n, c, y, x)] * tap.read(a.colour, a.shape.colour(n, c, y, 0));
            a.massGradient[a.shape.mass(n, k, y, x)] = sum;
        });
    }
};

}  // namespace deep3d::gpu
