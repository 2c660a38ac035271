// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <type_traits>

#include "gpu/view_compose.h"
#include "gpu/view_pick.h"
#include "gpu/view_pixels.h"

namespace deep3d::gpu {

// Both eyes of a tile of columns of a few rows, and their composition. First, for all rows at once, the layers that each
// eye needs and the source columns that these read. Then one round for each eye of each row: stage cells and columns in
// shared memory, blend; after a row's second eye, compose and write.
template <class T, ViewMethod kMethod> struct ViewKernel {
    using Arguments = ViewArguments<T>;
    using Entry = std::conditional_t<kMethod == ViewMethod::Layered, StagedLayer, float>;
    using Shared = ViewShared<T, Entry>;
    static constexpr int kThreads = 128, kLanes = 32, kLeastBlocks = 6, kSetupPhases = 2, kPhases = kSetupPhases + 4;

    static Grid grid(const Arguments& a) {
        return {blocksFor(a.viewColumns, a.tileColumns), blocksFor(a.source.rows, kBlockRows), 1};
    }
    DEEP3D_HOST_DEVICE static int rounds(const Arguments&) { return 2 * kBlockRows; }

    template <int kPhase>
    DEEP3D_HOST_DEVICE static void phase(const Arguments& a, const Block& block, int thread, Shared& shared) {
        const ViewTile tile(a, block);
        if constexpr (kPhase == 0) {
            findLargest(a, block, tile, thread, shared);
        } else if constexpr (kPhase == 1) {
            if (thread % kLanes == 0 && thread / kLanes < 2) plan(a, tile, thread / kLanes, shared);
        } else {
            const int row = block.y * kBlockRows + block.round / 2;
            if (row < a.source.rows) rowPhase<kPhase - kSetupPhases>(a, tile, row, block.round % 2, thread, shared);
        }
    }

private:
    DEEP3D_HOST_DEVICE static void findLargest(const Arguments& a, const Block& block, const ViewTile& tile, int thread,
                                               Shared& shared) {
        if (kMethod == ViewMethod::Sharp) return;  // looks for peaks among all layers
        const int firstRow = block.y * kBlockRows, lastRow = smaller(firstRow + kBlockRows, a.source.rows) - 1;
        for (int i = thread; i < 2 * kMostLayers; i += kThreads) {
            const EyeArguments& eye = a.eyes[i / kMostLayers];
            const int k = i % kMostLayers;
            if (k >= int(eye.steps.count)) continue;
            const RowSpan rows{cellRows(a, eye.volume.shape, firstRow).left, cellRows(a, eye.volume.shape, lastRow).right};
            shared.largest[size_t(i)] = largestOfLayer(eye, rows, tile.firstCell, a.tileCells, k, kMethod);
        }
    }

    DEEP3D_HOST_DEVICE static void plan(const Arguments& a, const ViewTile& tile, int e, Shared& shared) {
        const EyeArguments& eye = a.eyes[e];
        if (eye.steps.count == 0) return;
        const auto largestOf = [&shared, e](int k) {
            return kMethod == ViewMethod::Sharp ? 1.0f : shared.largest[size_t(e * kMostLayers + k)];
        };
        pickLayers(eye, largestOf, shared.plans[e]);
        planSource(eye, tile, shared.plans[e]);
    }

    template <int kStep>
    DEEP3D_HOST_DEVICE static void rowPhase(const Arguments& a, const ViewTile& tile, int row, int e, int thread,
                                            Shared& shared) {
        const bool moves = a.eyes[e].steps.count > 0, needed = a.needs(e, a.firstRow + row);
        if (kStep == 0 && needed && moves) stage(a, tile, row, e, thread, shared);
        if (kStep == 1 && needed)
            moves ? blend(a, tile, row, e, thread, shared) : copySource(a, tile, row, e, thread, shared);
        if (kStep == 2 && e == 1) compose(a, tile, row, thread, shared);
        if (kStep == 3 && e == 1) write(a, tile, row, thread, shared);
    }

    DEEP3D_HOST_DEVICE static SourceRow<T> sourceRow(const Arguments& a, int row, int e, const Shared& shared) {
        return {a.source, shared.source, row, shared.plans[e].sourceFirst, shared.plans[e].sourceCount};
    }

    DEEP3D_HOST_DEVICE static void stage(const Arguments& a, const ViewTile& tile, int row, int e, int thread,
                                         Shared& shared) {
        const EyeArguments& eye = a.eyes[e];
        const EyePlan& plan = shared.plans[e];
        const GlobalRow cells(eye.volume, cellRows(a, eye.volume.shape, row));
        for (int j = thread / kLanes; j < plan.pickedCount; j += kThreads / kLanes) {
            const int k = plan.picked[size_t(j)].layer;
            const int moved = kMethod == ViewMethod::Layered ? eye.steps[size_t(k)].cells : 0;
            stageRun(cells, k, tile.firstCell + moved, a.tileCells, thread % kLanes, kLanes, shared.volume,
                     j * a.tileCells);
        }
        const SourceRow<T> source = sourceRow(a, row, e, shared);
        for (int i = 4 * thread; i < plan.sourceCount; i += 4 * kThreads)
            stageFour(source, plan.sourceFirst + i, shared.source, i);
    }

    DEEP3D_HOST_DEVICE static void put(const Arguments& a, const ViewTile& tile, int e, int i, const T (&colour)[3],
                                       Shared& shared) {
        const int x = tile.x0 + i;
        const bool black = x < a.eyes[e].blackLeft || x >= a.source.columns - a.eyes[e].blackRight;
        for (int c = 0; c < 3; ++c)
            shared.finished[size_t(3 * (e * kTileColumns + i) + c)] = black ? T(0) : colour[c];
    }

    DEEP3D_HOST_DEVICE static void copySource(const Arguments& a, const ViewTile& tile, int row, int e, int thread,
                                              Shared& shared) {
        for (int i = thread; i < tile.columns; i += kThreads) {
            const size_t at = a.source.at(row, tile.x0 + i);
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

    DEEP3D_HOST_DEVICE static void blend(const Arguments& a, const ViewTile& tile, int row, int e, int thread,
                                         Shared& shared) {
        const EyeArguments& eye = a.eyes[e];
        const ViewPixel<T, Shared> pixel{eye, shared.plans[e], tile, shared, sourceRow(a, row, e, shared),
                                         cellRows(a, eye.volume.shape, row), a.cellsPerColumn, a.tileCells};
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

    DEEP3D_HOST_DEVICE static void compose(const Arguments& a, const ViewTile& tile, int row, int thread,
                                           Shared& shared) {
        if (a.composition == Composition::Placed) return;
        if (a.composition != Composition::Anaglyph) return composeWith<Mixing::None>(a, tile, row, thread, shared);
        a.linearLight ? composeWith<Mixing::LinearLight>(a, tile, row, thread, shared)
                      : composeWith<Mixing::Encoded>(a, tile, row, thread, shared);
    }

    template <Mixing kMixing>
    DEEP3D_HOST_DEVICE static void composeWith(const Arguments& a, const ViewTile& tile, int row, int thread,
                                               Shared& shared) {
        const int y = a.firstRow + row;
        for (int i = thread; i < tile.columns; i += kThreads) {
            T in[2][3], out[3];
            for (int e = 0; e < 2; ++e)
                for (int c = 0; c < 3; ++c)
                    in[e][c] = a.needs(e, y) ? shared.finished[size_t(3 * (e * kTileColumns + i) + c)] : T(0);
            if constexpr (kMixing == Mixing::None)
                composePixel(a, tile.x0 - a.firstColumn + i, y, in[0], in[1], out);
            else
                anaglyph<kMixing>(a, in[0], in[1], out);
            for (int c = 0; c < 3; ++c) shared.finished[size_t(3 * i + c)] = out[c];
        }
    }

    DEEP3D_HOST_DEVICE static void write(const Arguments& a, const ViewTile& tile, int row, int thread, Shared& shared) {
        const int eyes = a.composition == Composition::Placed ? 2 : 1;
        for (int e = 0; e < eyes; ++e) {
            const int column = eyes == 2 ? a.eyes[e].placeColumn : 0, place = eyes == 2 ? a.eyes[e].placeRow : 0;
            const size_t to = a.out.at(row + place, tile.x0 - a.firstColumn + column);
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
