// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <type_traits>

#include "gpu/view_compose.h"
#include "gpu/view_pick.h"
#include "gpu/view_pixels.h"

namespace deep3d::gpu {

// Both eyes of a tile of columns of one row and their composition. Four phases make one eye in shared memory: find each
// layer's largest share, choose layers and source columns, stage both, blend; then the eyes are composed and written.
template <class T, ViewMethod kMethod> struct ViewKernel {
    using Arguments = ViewArguments<T>;
    using Entry = std::conditional_t<kMethod == ViewMethod::Layered, StagedLayer, StagedMass>;
    using Shared = ViewShared<T, Entry>;
    static constexpr int kThreads = 128, kLanes = 32, kEyePhases = 4, kPhases = 2 * kEyePhases + 2;

    static Grid grid(const Arguments& a) { return {blocksFor(a.viewColumns, a.tileColumns), a.source.rows, 1}; }

    template <int kPhase>
    DEEP3D_HOST_DEVICE static void phase(const Arguments& a, const Block& block, int thread, Shared& shared) {
        if constexpr (kPhase < 2 * kEyePhases)
            eyePhase<kPhase % kEyePhases>(a, block, kPhase / kEyePhases, thread, shared);
        else if constexpr (kPhase == 2 * kEyePhases)
            compose(a, block, thread, shared);
        else
            write(a, block, thread, shared);
    }

private:
    template <int kStep>
    DEEP3D_HOST_DEVICE static void eyePhase(const Arguments& a, const Block& block, int e, int thread, Shared& shared) {
        const EyeArguments& eye = a.eyes[e];
        const ViewTile tile(a, eye, block);
        if (!a.needs(e, tile.y)) return;
        if (eye.steps.count == 0) {
            if (kStep == kEyePhases - 1) copySource(a, tile, e, thread, shared);
            return;
        }
        if (kStep == 0 && kMethod != ViewMethod::Sharp) {
            for (int k = thread; k < eye.volume.shape.layers; k += kThreads)
                shared.largest[size_t(k)] = largestOfLayer(eye, tile, a.tileCells, k, kMethod);
        }
        if (kStep == 1 && thread == 0) {
            pickLayers(eye, kMethod, shared);
            planSource(eye, tile, shared);
        }
        if (kStep == 2) stage(a, eye, tile, thread, shared);
        if (kStep == 3) blend(a, eye, tile, e, thread, shared);
    }

    DEEP3D_HOST_DEVICE static SourceRow<T> sourceRow(const Arguments& a, const ViewTile& tile, const Shared& shared) {
        return {a.source, shared.source, tile.row, shared.sourceFirst, shared.sourceCount};
    }

    DEEP3D_HOST_DEVICE static void stage(const Arguments& a, const EyeArguments& eye, const ViewTile& tile, int thread,
                                         Shared& shared) {
        const GlobalRow row(eye.volume, tile.rows);
        for (int j = thread / kLanes; j < shared.pickedCount; j += kThreads / kLanes) {
            const int k = shared.picked[size_t(j)].layer;
            const int moved = kMethod == ViewMethod::Layered ? eye.steps[size_t(k)].cells : 0;
            stageRun(row, k, tile.firstCell + moved, a.tileCells, thread % kLanes, kLanes, shared.volume,
                     j * a.tileCells);
        }
        const SourceRow<T> source = sourceRow(a, tile, shared);
        for (int i = 4 * thread; i < shared.sourceCount; i += 4 * kThreads)
            stageFour(source, shared.sourceFirst + i, shared.source, i);
    }

    DEEP3D_HOST_DEVICE static void put(const Arguments& a, const ViewTile& tile, int e, int i, const T (&colour)[3],
                                       Shared& shared) {
        const int x = tile.x0 + i;
        const bool black = x < a.eyes[e].blackLeft || x >= a.source.columns - a.eyes[e].blackRight;
        for (int c = 0; c < 3; ++c)
            shared.finished[size_t(3 * (e * kTileColumns + i) + c)] = black ? T(0) : colour[c];
    }

    DEEP3D_HOST_DEVICE static void copySource(const Arguments& a, const ViewTile& tile, int e, int thread,
                                              Shared& shared) {
        for (int i = thread; i < tile.columns; i += kThreads) {
            const size_t at = a.source.at(tile.row, tile.x0 + i);
            const T colour[3] = {a.source.samples[at], a.source.samples[at + 1], a.source.samples[at + 2]};
            put(a, tile, e, i, colour, shared);
        }
    }

    DEEP3D_HOST_DEVICE static void finish(const Arguments& a, const ViewTile& tile, int e, int i,
                                          const formula::Rgb& colour, Shared& shared) {
        const T samples[3] = {sampleOf<T>(colour.r), sampleOf<T>(colour.g), sampleOf<T>(colour.b)};
        put(a, tile, e, i, samples, shared);
    }

    DEEP3D_HOST_DEVICE static formula::Rgb onePixel(const ViewPixel<T, Shared>& pixel, int i) {
        if constexpr (kMethod == ViewMethod::Sharp)
            return pixel.sharp(i);
        else
            return pixel.layered(i);
    }

    DEEP3D_HOST_DEVICE static void blend(const Arguments& a, const EyeArguments& eye, const ViewTile& tile, int e,
                                         int thread, Shared& shared) {
        const ViewPixel<T, Shared> pixel{eye, tile, shared, sourceRow(a, tile, shared), a.tileCells};
        if constexpr (kMethod == ViewMethod::Selection) {
            const int half = (tile.columns + 1) / 2;
            for (int i = thread; i < half; i += kThreads) {
                formula::Rgb colours[2];
                pixel.selection({i, smaller(i + half, tile.columns - 1)}, colours);
                finish(a, tile, e, i, colours[0], shared);
                if (i + half < tile.columns) finish(a, tile, e, i + half, colours[1], shared);
            }
        } else {
            for (int i = thread; i < tile.columns; i += kThreads)
                finish(a, tile, e, i, onePixel(pixel, i), shared);
        }
    }

    DEEP3D_HOST_DEVICE static void compose(const Arguments& a, const Block& block, int thread, Shared& shared) {
        if (a.composition == Composition::Placed) return;
        if (a.composition != Composition::Anaglyph) return composeWith<Mixing::None>(a, block, thread, shared);
        a.linearLight ? composeWith<Mixing::LinearLight>(a, block, thread, shared)
                      : composeWith<Mixing::Encoded>(a, block, thread, shared);
    }

    template <Mixing kMixing>
    DEEP3D_HOST_DEVICE static void composeWith(const Arguments& a, const Block& block, int thread, Shared& shared) {
        const ViewTile tile(a, a.eyes[0], block);
        for (int i = thread; i < tile.columns; i += kThreads) {
            T in[2][3], out[3];
            for (int e = 0; e < 2; ++e)
                for (int c = 0; c < 3; ++c)
                    in[e][c] = a.needs(e, tile.y) ? shared.finished[size_t(3 * (e * kTileColumns + i) + c)] : T(0);
            if constexpr (kMixing == Mixing::None)
                composePixel(a, tile.x0 - a.firstColumn + i, tile.y, in[0], in[1], out);
            else
                anaglyph<kMixing>(a, in[0], in[1], out);
            for (int c = 0; c < 3; ++c) shared.finished[size_t(3 * i + c)] = out[c];
        }
    }

    DEEP3D_HOST_DEVICE static void write(const Arguments& a, const Block& block, int thread, Shared& shared) {
        const ViewTile tile(a, a.eyes[0], block);
        const int eyes = a.composition == Composition::Placed ? 2 : 1;
        for (int e = 0; e < eyes; ++e) {
            const EyeArguments& eye = a.eyes[e];
            const int column = eyes == 2 ? eye.placeColumn : 0, row = eyes == 2 ? eye.placeRow : 0;
            const size_t to = a.out.at(tile.row + row, tile.x0 - a.firstColumn + column);
            writeRow(a.out.samples, to, 3 * e * kTileColumns, 3 * tile.columns, thread, shared);
        }
    }

    // Sixteen bytes at a time where the place in the output allows it.
    DEEP3D_HOST_DEVICE static void writeRow(const DeviceView<T>& out, size_t to, int from, int count, int thread,
                                            Shared& shared) {
        constexpr int kWide = int(sizeof(Bytes16) / sizeof(T));
        int done = 0;
        if (to % size_t(kWide) == 0) {
            done = count / kWide * kWide;
            for (int i = kWide * thread; i < done; i += kWide * kThreads)
                out.template wide<Bytes16>(to + size_t(i)) =
                    *reinterpret_cast<const Bytes16*>(&shared.finished[size_t(from + i)]);
        }
        for (int i = done + thread; i < count; i += kThreads)
            out[to + size_t(i)] = shared.finished[size_t(from + i)];
    }
};

}  // namespace deep3d::gpu
