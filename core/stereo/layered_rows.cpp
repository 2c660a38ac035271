// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include <algorithm>
#include <cmath>
#include <cstdint>

#include "core/stereo/active_layers.h"
#include "core/stereo/pixel_formula.h"
#include "core/stereo/row_work.h"

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "core/stereo/layered_rows.cpp"
#include <hwy/foreach_target.h>

#include "core/stereo/row_simd-inl.h"

// Finds where layer k is seen again, for every cell; see formula::revealingCell. One pass from each side.
#ifndef DEEP3D_REVEALING_ONCE
#define DEEP3D_REVEALING_ONCE
namespace deep3d {

inline void findRevealing(const float* nearer, int cells, int16_t* revealing) {
    const auto seen = [nearer](int x) { return 1.0f - nearer[x] >= formula::kHiddenLight; };
    int x = 0;
    while (x < cells) {
        if (seen(x)) {
            revealing[x] = int16_t(x);
            ++x;
            continue;
        }
        int end = x;
        while (end < cells && !seen(end)) ++end;
        const int left = x - 1, right = end;  // the ends of the hidden run, -1 and cells where there are none
        for (; x < end; ++x) {
            const bool toLeft = left >= 0 && (right == cells || x - left < right - x ||
                                              (x - left == right - x && nearer[left] <= nearer[right]));
            revealing[x] = int16_t(toLeft ? left : right < cells ? right : x);
        }
    }
}

inline const int16_t* revealingOf(RevealingCells& revealing, const VolumeRowBuffer& volume, int k) {
    int16_t* cells = revealing.cells.data() + size_t(k) * size_t(volume.cells);
    if (!revealing.known[size_t(k)]) {
        findRevealing(volume.nearer.data() + k * volume.stride, volume.cells, cells);
        revealing.known[size_t(k)] = 1;
    }
    return cells;
}

}  // namespace deep3d
#endif

HWY_BEFORE_NAMESPACE();
namespace deep3d {
namespace HWY_NAMESPACE {

// What every tile of a row needs.
struct LayeredRow {
    const VolumeRowBuffer& volume;
    const PlaneRow& source;
    const LayerMove* moves;
    RevealingCells& revealing;
    float cellsPerColumn;
    int reachCells;  // how far a hidden cell may lie from the cell that fills it
};

// The layers that a tile reads, near to far, and whether some of their cells there are hidden.
struct TileLayers {
    int count = 0;
    int layer[256];
    bool hidden[256];
};

void pickLayers(const LayeredRow& row, int x0, TileLayers& picked) {
    const VolumeRowBuffer& volume = row.volume;
    SkipBudget budget;
    picked.count = 0;
    for (int k = 0; k < volume.layers; ++k) {
        const float firstU = formula::gridPosition(float(x0) - row.moves[k].shiftPx, row.cellsPerColumn);
        const int first = formula::tapAt(firstU, volume.cells).left;
        const int last = formula::tapAt(firstU + float(kTileColumns - 1) * row.cellsPerColumn, volume.cells).right;
        const size_t offset = size_t(k) * size_t(volume.blocks);
        const float *opacity = volume.blockMass.data() + offset, *nearer = volume.blockNearer.data() + offset;
        const bool hidden = largestIn(nearer, first, last) > 1.0f - formula::kHiddenLight;
        const int from = hidden ? std::max(0, first - row.reachCells) : first;
        const int to = hidden ? std::min(volume.cells - 1, last + row.reachCells) : last;
        if (k < volume.layers - 1 && budget.maySkip(largestIn(opacity, from, to))) continue;
        picked.layer[picked.count] = k;
        picked.hidden[picked.count++] = hidden;
    }
}

HWY_INLINE float sampleAt(const float* plane, int columns, float column) {
    const formula::Tap tap = formula::tapAt(column, columns);
    return formula::mixed(plane[tap.left], plane[tap.right], tap.share);
}

// Opacity and colour of the lanes whose cell is hidden in the source and revealed in the view, read where the layer is
// seen again. Few pixels of a picture need it, so one after the other.
HWY_NOINLINE void fillHidden(const LayeredRow& row, int k, int x, hn::Mask<Floats> lanes, F& opacity, RgbV& colour) {
    const VolumeRowBuffer& volume = row.volume;
    const int16_t* revealing = revealingOf(row.revealing, volume, k);
    const float *mass = volume.mass.data() + k * volume.stride, *nearer = volume.nearer.data() + k * volume.stride;
    HWY_ALIGN float filled[4][16], chosen[16];
    hn::Store(hn::IfThenElseZero(lanes, hn::Set(kFloats, 1.0f)), kFloats, chosen);
    hn::Store(opacity, kFloats, filled[3]);
    hn::Store(colour.r, kFloats, filled[0]);
    hn::Store(colour.g, kFloats, filled[1]);
    hn::Store(colour.b, kFloats, filled[2]);
    for (size_t i = 0; i < hn::Lanes(kFloats); ++i) {
        if (chosen[i] == 0.0f) continue;
        const float column = float(x + int(i)) - row.moves[k].shiftPx;
        const formula::Tap tap = formula::tapAt(formula::gridPosition(column, row.cellsPerColumn), volume.cells);
        const int seen = revealing[tap.share < 0.5f ? tap.left : tap.right];
        const float light = 1.0f - nearer[seen];
        if (light < formula::kHiddenLight) continue;  // seen nowhere in this row
        filled[3][i] = k == volume.layers - 1 ? 1.0f : std::clamp(mass[seen] / light, 0.0f, 1.0f);
        const float from = (float(seen) + 0.5f) / row.cellsPerColumn - 0.5f;
        for (int c = 0; c < 3; ++c) filled[c][i] = sampleAt(row.source.plane(c), row.source.columns, from);
    }
    opacity = hn::Load(kFloats, filled[3]);
    colour = {hn::Load(kFloats, filled[0]), hn::Load(kFloats, filled[1]), hn::Load(kFloats, filled[2])};
}

template <bool kDense> HWY_INLINE RgbV layeredV(const LayeredRow& row, const TileLayers& layers, int x) {
    const VolumeRowBuffer& volume = row.volume;
    const float* const planes[3] = {row.source.plane(0), row.source.plane(1), row.source.plane(2)};
    const F one = hn::Set(kFloats, 1.0f), zero = hn::Zero(kFloats), tiny = hn::Set(kFloats, 1e-6f);
    const F least = hn::Set(kFloats, formula::kHiddenLight), revealed = hn::Set(kFloats, formula::kRevealedLight);
    const F columns = hn::Add(hn::Iota(kFloats, float(x)), hn::Set(kFloats, 0.5f));
    const F positions = hn::MulSub(columns, hn::Set(kFloats, row.cellsPerColumn), hn::Set(kFloats, 0.5f));
    RgbV sum{zero, zero, zero};
    F light = one;
    for (int i = 0; i < layers.count; ++i) {
        const int k = layers.layer[i];
        const LayerMove& move = row.moves[k];
        const CellReader<kDense> cells(hn::Sub(positions, hn::Set(kFloats, move.shiftCells)), volume.cells);
        const F sourceLight = hn::Sub(one, cells.read(volume.nearer.data() + k * volume.stride));
        F opacity = one;
        if (k < volume.layers - 1) {
            const F mass = cells.read(volume.mass.data() + k * volume.stride);
            opacity = hn::Min(hn::Max(hn::Div(mass, hn::Max(sourceLight, tiny)), zero), one);
        }
        RgbV colour = readSource(planes, x + move.start, hn::Set(kFloats, move.share));
        if (layers.hidden[i]) {
            const auto lanes = hn::And(hn::Lt(sourceLight, least), hn::Ge(light, revealed));
            if (!hn::AllFalse(kFloats, lanes)) fillHidden(row, k, x, lanes, opacity, colour);
        }
        const F weight = hn::Mul(opacity, light);
        sum.r = hn::MulAdd(weight, colour.r, sum.r);
        sum.g = hn::MulAdd(weight, colour.g, sum.g);
        sum.b = hn::MulAdd(weight, colour.b, sum.b);
        light = hn::Mul(light, hn::Sub(one, opacity));
        // What is left cannot change a sample by one step: the rest of the light takes this layer's colour.
        if (hn::AllTrue(kFloats, hn::Lt(light, hn::Set(kFloats, 1.0f / 1024.0f)))) {
            sum.r = hn::MulAdd(light, colour.r, sum.r);
            sum.g = hn::MulAdd(light, colour.g, sum.g);
            sum.b = hn::MulAdd(light, colour.b, sum.b);
            break;
        }
    }
    return sum;
}

template <bool kDense, class T> void layerTiles(const LayeredRow& row, T* out) {
    const int lanes = int(hn::Lanes(kFloats)), columns = row.source.columns;
    TileLayers layers;
    T finished[3 * kTileColumns];
    for (int x0 = 0; x0 < columns; x0 += kTileColumns) {
        pickLayers(row, x0, layers);
        const int wanted = std::min(kTileColumns, columns - x0);
        for (int i = 0; i < wanted; i += lanes) storeRgb<T>(layeredV<kDense>(row, layers, x0 + i), finished + 3 * i);
        std::copy_n(finished, 3 * wanted, out + 3 * x0);
    }
}

template <class T> void layerRow(const LayeredRow& row, T* out) {
    if (spansFewCells(row.cellsPerColumn))
        layerTiles<true>(row, out);
    else
        layerTiles<false>(row, out);
}

LayeredRow describe(const VolumeRowBuffer& volume, const PlaneRow& source, std::span<const LayerMove> moves,
                    RevealingCells& revealing) {
    const auto shorter = [](const LayerMove& a, const LayerMove& b) { return a.shiftCells < b.shiftCells; };
    const auto [least, most] = std::minmax_element(moves.begin(), moves.end(), shorter);
    return {volume, source, moves.data(), revealing, float(volume.cells) / float(source.columns),
            int(std::min(most->shiftCells - least->shiftCells, float(volume.cells))) + 2};
}

void layerRow8(const VolumeRowBuffer& volume, const PlaneRow& source, std::span<const LayerMove> moves,
               RevealingCells& revealing, uint8_t* out) {
    layerRow(describe(volume, source, moves, revealing), out);
}
void layerRow16(const VolumeRowBuffer& volume, const PlaneRow& source, std::span<const LayerMove> moves,
                RevealingCells& revealing, uint16_t* out) {
    layerRow(describe(volume, source, moves, revealing), out);
}

}  // namespace HWY_NAMESPACE
}  // namespace deep3d
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace deep3d {

HWY_EXPORT(layerRow8);
HWY_EXPORT(layerRow16);

namespace {
void forget(RevealingCells& revealing, const VolumeRowBuffer& volume) {
    const size_t needed = size_t(volume.layers) * size_t(volume.cells);
    if (revealing.cells.size() < needed) revealing.cells.resize(needed);
    revealing.known.assign(size_t(volume.layers), 0);
}
}  // namespace

template <>
void layeredRow(const VolumeRowBuffer& volume, const PlaneRow& source, std::span<const LayerMove> moves,
                RevealingCells& revealing, std::span<uint8_t> out) {
    forget(revealing, volume);
    HWY_DYNAMIC_DISPATCH(layerRow8)(volume, source, moves, revealing, out.data());
}
template <>
void layeredRow(const VolumeRowBuffer& volume, const PlaneRow& source, std::span<const LayerMove> moves,
                RevealingCells& revealing, std::span<uint16_t> out) {
    forget(revealing, volume);
    HWY_DYNAMIC_DISPATCH(layerRow16)(volume, source, moves, revealing, out.data());
}

}  // namespace deep3d
#endif
