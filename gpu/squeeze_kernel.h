// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include "gpu/source_tile.h"

namespace deep3d::gpu {

// Part of a picture, in pixels.
struct Region {
    int column = 0, row = 0, columns = 0, rows = 0;
};

template <class T> struct SqueezeArguments {
    ImageView<const T> from;
    ImageView<T> to;
    Region source[2], target[2];  // of each eye; along one axis the target is as long as the source
};

// Half layouts: both finished views, each made narrower or lower into its own part of the output. A sample is the mean of
// what lies under it, weighted by the part that is covered (core/image/resize.h); exact, because lengths are counted in
// parts of the target's pixels.
template <class T> struct SqueezeKernel : OneRound {
    using Arguments = SqueezeArguments<T>;
    struct Shared {
        char unused;
    };
    static constexpr int kThreads = 128, kPhases = 1;

    static Grid grid(const Arguments& a) {
        return {blocksFor(larger(a.target[0].columns, a.target[1].columns), kThreads),
                larger(a.target[0].rows, a.target[1].rows), 2};
    }

    template <int> DEEP3D_HOST_DEVICE static void phase(const Arguments& a, const Block& block, int thread, Shared&) {
        const Region& target = a.target[block.z];
        const int x = block.x * kThreads + thread, y = block.y;
        if (x >= target.columns || y >= target.rows) return;
        for (int c = 0; c < 3; ++c)
            a.to.samples[a.to.at(target.row + y, target.column + x) + size_t(c)] =
                sampleOf<T>(meanUnder(a, a.source[block.z], target, x, y, c));
    }

private:
    // What pixel i of `to` covers of `from` pixels, in units of 1 / to.
    struct Cover {
        int first, last, begin, end, to;

        DEEP3D_HOST_DEVICE Cover(int i, int from, int length) : begin(i * from), end((i + 1) * from), to(length) {
            first = begin / to;
            last = (end - 1) / to;
        }
        DEEP3D_HOST_DEVICE float part(int pixel) const {
            return float(smaller(end, (pixel + 1) * to) - larger(begin, pixel * to));
        }
    };

    DEEP3D_HOST_DEVICE static float meanUnder(const Arguments& a, const Region& source, const Region& target, int x, int y,
                                              int channel) {
        const Cover columns(x, source.columns, target.columns), rows(y, source.rows, target.rows);
        float sum = 0.0f;
        for (int j = rows.first; j <= rows.last; ++j)
            for (int i = columns.first; i <= columns.last; ++i)
                sum += rows.part(j) * columns.part(i) *
                       float(a.from.samples[a.from.at(source.row + j, source.column + i) + size_t(channel)]);
        return sum * (1.0f / (float(source.columns) * float(source.rows)));
    }
};

}  // namespace deep3d::gpu
