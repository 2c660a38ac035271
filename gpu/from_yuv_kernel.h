// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include "gpu/yuv_formula.h"

namespace deep3d::gpu {

template <class T> struct FromYuvArguments {
    YuvView<const T> from;
    ImageView<T> to;
    YuvToRgb colours;
    float grey = 0.0f;  // chroma of what has no colour
    int columnHalves = 0, rowHalves = 1;
};

// A decoded picture as a frame. First the tile's chroma between the stored rows, into shared memory; then four columns for
// each thread, with chroma between the stored columns.
template <class T> struct FromYuvKernel : OneRound {
    using Arguments = FromYuvArguments<T>;
    static constexpr int kThreads = 128, kPhases = 2, kColumns = 128, kRows = 4, kGroups = kColumns / 4;
    static constexpr int kReach = 2, kChroma = kColumns / 2 + 2 * kReach;  // chroma columns that the tile's columns lie between
    struct Shared {
        SharedArray<ChromaPair<float>, kRows * kChroma> chroma;
    };

    static Grid grid(const Arguments& a) { return {blocksFor(a.to.columns, kColumns), blocksFor(a.to.rows, kRows), 1}; }

    template <int kPhase>
    DEEP3D_HOST_DEVICE static void phase(const Arguments& a, const Block& block, int thread, Shared& shared) {
        const int x0 = block.x * kColumns, y0 = block.y * kRows;
        if (kPhase == 0) {
            for (int i = thread; i < kRows * kChroma; i += kThreads)
                if (y0 + i / kChroma < a.to.rows)
                    shared.chroma[size_t(i)] = betweenRows(a, x0 / 2 - kReach + i % kChroma, y0 + i / kChroma);
        } else {
            const int x = x0 + 4 * (thread % kGroups), row = thread / kGroups;
            if (x < a.to.columns && y0 + row < a.to.rows) writeFour(a, x, y0 + row, row, x0, shared);
        }
    }

private:
    DEEP3D_HOST_DEVICE static ChromaPair<float> betweenRows(const Arguments& a, int column, int y) {
        const ChromaTap tap(y, a.rowHalves);
        const int x = mirrored(column, a.from.columns / 2);
        ChromaPair<float> sum{0.0f, 0.0f};
        for (int i = 0; i < 4; ++i) {
            const size_t at = a.from.chromaAt(mirrored(tap.first + i, a.from.rows / 2), x);
            const auto stored = a.from.chroma.template wide<const ChromaPair<T>>(at);
            sum.u += tap.weights[i] * (float(stored.u >> a.from.shift) - a.grey);
            sum.v += tap.weights[i] * (float(stored.v >> a.from.shift) - a.grey);
        }
        return sum;
    }

    DEEP3D_HOST_DEVICE static formula::Rgb pixel(const Arguments& a, float luma, int x, int row, int x0, const Shared& shared) {
        const ChromaTap tap(x, a.columnHalves);
        const int at = row * kChroma + tap.first - (x0 / 2 - kReach);
        float u = 0.0f, v = 0.0f;
        for (int i = 0; i < 4; ++i) {
            const ChromaPair<float> chroma = shared.chroma[size_t(at + i)];
            u += tap.weights[i] * chroma.u;
            v += tap.weights[i] * chroma.v;
        }
        return a.colours.colour(luma, u, v);
    }

    DEEP3D_HOST_DEVICE static void writeFour(const Arguments& a, int x, int y, int row, int x0, const Shared& shared) {
        const auto luma = a.from.luma.template wide<const FourSamples<T>>(a.from.lumaAt(y, x));
        FourSamples<T> out[3];
        for (int i = 0; i < 4; ++i) {
            const formula::Rgb colour = pixel(a, float(luma.values[i] >> a.from.shift), x + i, row, x0, shared);
            const T rgb[3] = {sampleOf<T>(colour.r), sampleOf<T>(colour.g), sampleOf<T>(colour.b)};
            for (int c = 0; c < 3; ++c) out[(3 * i + c) / 4].values[(3 * i + c) % 4] = rgb[c];
        }
        for (int part = 0; part < 3; ++part)
            a.to.samples.template wide<FourSamples<T>>(a.to.at(y, x) + 4 * size_t(part)) = out[part];
    }
};

}  // namespace deep3d::gpu
