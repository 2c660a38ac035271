// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include "gpu/yuv_formula.h"

namespace deep3d::gpu {

template <class In, class Out> struct ToYuvArguments {
    ImageView<const In> from;  // as many columns and rows as `to`
    YuvView<Out> to;
    RgbToYuv colours;
};

// A frame as the picture of an encoder. First the chroma of the tile's rows, and of those above and below that its chroma
// rows reach, at the chroma columns, into shared memory; then four luma samples and one pair of chroma for each thread.
template <class In, class Out> struct ToYuvKernel : OneRound {
    using Arguments = ToYuvArguments<In, Out>;
    static constexpr int kThreads = 128, kPhases = 2, kColumns = 64, kRows = 8, kGroups = kColumns / 4, kChroma = kColumns / 2;
    static constexpr int kStagedRows = kRows + kRowTaps - 2;
    struct Shared {
        SharedArray<ChromaPair<float>, kStagedRows * kChroma> chroma;
    };

    static Grid grid(const Arguments& a) { return {blocksFor(a.to.columns, kColumns), blocksFor(a.to.rows, kRows), 1}; }

    template <int kPhase>
    DEEP3D_HOST_DEVICE static void phase(const Arguments& a, const Block& block, int thread, Shared& shared) {
        const int x0 = block.x * kColumns, y0 = block.y * kRows;
        if (kPhase == 0) {
            for (int i = thread; i < kStagedRows * kChroma; i += kThreads)
                if (x0 + 2 * (i % kChroma) < a.to.columns)
                    shared.chroma[size_t(i)] = atColumn(a, x0 + 2 * (i % kChroma), y0 + kFirstRowTap + i / kChroma);
        } else {
            writeLuma(a, x0 + 4 * (thread % kGroups), y0 + thread / kGroups);
            writeChroma(a, x0 / 2, y0 / 2, thread % kChroma, thread / kChroma, shared);
        }
    }

private:
    DEEP3D_HOST_DEVICE static ChromaPair<float> atColumn(const Arguments& a, int x, int row) {
        const int y = mirrored(row, a.from.rows);
        formula::Rgb sum{0.0f, 0.0f, 0.0f};
        for (int i = 0; i < kColumnTaps; ++i) {
            const ColumnTap tap = columnTap(i);
            const size_t at = a.from.at(y, mirrored(x + tap.offset, a.from.columns));
            sum.r += tap.weight * float(a.from.samples[at]);
            sum.g += tap.weight * float(a.from.samples[at + 1]);
            sum.b += tap.weight * float(a.from.samples[at + 2]);
        }
        return {RgbToYuv::sum(a.colours.u, sum), RgbToYuv::sum(a.colours.v, sum)};
    }

    DEEP3D_HOST_DEVICE static Out stored(const Arguments& a, float value) {
        const float inside = value > 0.0f ? (value < a.colours.most ? value : a.colours.most) : 0.0f;
        return Out(int(inside + 0.5f) << a.to.shift);
    }

    DEEP3D_HOST_DEVICE static void writeLuma(const Arguments& a, int x, int y) {
        if (x >= a.to.columns || y >= a.to.rows) return;
        FourSamples<In> in[3];
        for (int part = 0; part < 3; ++part)
            in[part] = a.from.samples.template wide<const FourSamples<In>>(a.from.at(y, x) + 4 * size_t(part));
        FourSamples<Out> out;
        for (int i = 0; i < 4; ++i) {
            float rgb[3];
            for (int c = 0; c < 3; ++c) rgb[c] = float(in[(3 * i + c) / 4].values[(3 * i + c) % 4]);
            out.values[i] = stored(a, a.colours.lumaZero + RgbToYuv::sum(a.colours.luma, {rgb[0], rgb[1], rgb[2]}));
        }
        a.to.luma.template wide<FourSamples<Out>>(a.to.lumaAt(y, x)) = out;
    }

    DEEP3D_HOST_DEVICE static void writeChroma(const Arguments& a, int firstColumn, int firstRow, int column, int row,
                                               const Shared& shared) {
        if (firstColumn + column >= a.to.columns / 2 || firstRow + row >= a.to.rows / 2) return;
        ChromaPair<float> sum{a.colours.grey, a.colours.grey};
        for (int tap = 0; tap < kRowTaps; ++tap) {
            const ChromaPair<float> at = shared.chroma[size_t((2 * row + tap) * kChroma + column)];
            sum.u += rowWeight(tap) * at.u;
            sum.v += rowWeight(tap) * at.v;
        }
        a.to.chroma.template wide<ChromaPair<Out>>(a.to.chromaAt(firstRow + row, firstColumn + column)) = {
            stored(a, sum.u), stored(a, sum.v)};
    }
};

}  // namespace deep3d::gpu
