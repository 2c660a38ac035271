// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include <algorithm>
#include <cmath>
#include <cstdint>

#include "core/stereo/active_layers.h"
#include "core/stereo/pixel_formula.h"
#include "core/stereo/row_work.h"

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "core/stereo/selection_rows.cpp"
#include <hwy/foreach_target.h>

#include "core/stereo/row_simd-inl.h"

HWY_BEFORE_NAMESPACE();
namespace deep3d {
namespace HWY_NAMESPACE {

// The layers that a tile cannot do without, near to far.
struct TileLayers {
    int count = 0;
    int layer[256];
};

void pickLayers(const VolumeRowBuffer& volume, float firstU, float lastU, TileLayers& picked) {
    const formula::Tap first = formula::tapAt(firstU, volume.cells), last = formula::tapAt(lastU, volume.cells);
    SkipBudget budget;
    picked.count = 0;
    for (int k = 0; k < volume.layers; ++k) {
        const float* blocks = volume.blockMass.data() + size_t(k) * size_t(volume.blocks);
        if (!budget.maySkip(largestIn(blocks, first.left, last.right))) picked.layer[picked.count++] = k;
    }
}

HWY_INLINE F firstPositions(int x0, float cellsPerColumn) {
    const F columns = hn::Add(hn::Iota(kFloats, float(x0)), hn::Set(kFloats, 0.5f));
    return hn::MulSub(columns, hn::Set(kFloats, cellsPerColumn), hn::Set(kFloats, 0.5f));
}

template <bool kDense>
HWY_INLINE RgbV selectV(const VolumeRowBuffer& volume, const float* const planes[3], const LayerMove* moves,
                        const TileLayers& layers, int x, float cellsPerColumn) {
    const CellReader<kDense> cells(firstPositions(x, cellsPerColumn), volume.cells);
    RgbV sum{hn::Zero(kFloats), hn::Zero(kFloats), hn::Zero(kFloats)};
    F mass = hn::Zero(kFloats);
    for (int i = 0; i < layers.count; ++i) {
        const int k = layers.layer[i];
        const F weight = cells.read(volume.mass.data() + k * volume.stride);
        const RgbV colour = readSource(planes, x + moves[k].start, hn::Set(kFloats, moves[k].share));
        sum.r = hn::MulAdd(weight, colour.r, sum.r);
        sum.g = hn::MulAdd(weight, colour.g, sum.g);
        sum.b = hn::MulAdd(weight, colour.b, sum.b);
        mass = hn::Add(mass, weight);
    }
    const F scale = hn::Div(hn::Set(kFloats, 1.0f), hn::Max(mass, hn::Set(kFloats, 1e-6f)));
    return {hn::Mul(sum.r, scale), hn::Mul(sum.g, scale), hn::Mul(sum.b, scale)};
}

// The masses of one vector of pixels, layer after layer, zero for those left out; one more on each side.
struct MassColumn {
    HWY_ALIGN float values[258 * 16];
    float* at(int k) { return values + size_t(k + 1) * hn::Lanes(kFloats); }
};

struct PeaksV {
    F firstMass, firstShift, secondMass, secondShift;
};

// formula::firstPeak and secondPeak for a vector of pixels.
HWY_INLINE PeaksV findPeaks(MassColumn& column, const LayerMove* moves, int layers) {
    const F reach = hn::Set(kFloats, float(formula::kPeakReach)), tiny = hn::Set(kFloats, 1e-30f);
    const F none = hn::Set(kFloats, -1000.0f);
    F most = hn::Set(kFloats, -1.0f), first = hn::Zero(kFloats);
    for (int k = 0; k < layers; ++k) {
        const F mass = hn::LoadU(kFloats, column.at(k));
        first = hn::IfThenElse(hn::Gt(mass, most), hn::Set(kFloats, float(k)), first);
        most = hn::Max(most, mass);
    }
    PeaksV peaks{hn::Zero(kFloats), hn::Zero(kFloats), hn::Zero(kFloats), hn::Zero(kFloats)};
    F second = none, secondMost = hn::Zero(kFloats);
    for (int k = 0; k < layers; ++k) {
        const F mass = hn::LoadU(kFloats, column.at(k));
        const auto inside = hn::Le(hn::Abs(hn::Sub(hn::Set(kFloats, float(k)), first)), reach);
        const F counted = hn::IfThenElseZero(inside, mass);
        peaks.firstMass = hn::Add(peaks.firstMass, counted);
        peaks.firstShift = hn::MulAdd(counted, hn::Set(kFloats, moves[k].shiftPx), peaks.firstShift);
        const F beside = hn::Max(hn::LoadU(kFloats, column.at(k - 1)), hn::LoadU(kFloats, column.at(k + 1)));
        const auto better = hn::AndNot(inside, hn::And(hn::Gt(mass, secondMost), hn::Ge(mass, beside)));
        second = hn::IfThenElse(better, hn::Set(kFloats, float(k)), second);
        secondMost = hn::IfThenElse(better, mass, secondMost);
    }
    for (int k = 0; k < layers; ++k) {
        const F layer = hn::Set(kFloats, float(k));
        const auto inside = hn::AndNot(hn::Le(hn::Abs(hn::Sub(layer, first)), reach),
                                       hn::Le(hn::Abs(hn::Sub(layer, second)), reach));
        const F counted = hn::IfThenElseZero(inside, hn::LoadU(kFloats, column.at(k)));
        peaks.secondMass = hn::Add(peaks.secondMass, counted);
        peaks.secondShift = hn::MulAdd(counted, hn::Set(kFloats, moves[k].shiftPx), peaks.secondShift);
    }
    peaks.firstShift = hn::Div(peaks.firstShift, hn::Max(peaks.firstMass, tiny));
    peaks.secondShift = hn::Div(peaks.secondShift, hn::Max(peaks.secondMass, tiny));
    return peaks;
}

HWY_INLINE RgbV readAt(const PlaneRow& source, F column) {
    const CellReader<false> reader(column, source.columns);
    return {reader.read(source.plane(0)), reader.read(source.plane(1)), reader.read(source.plane(2))};
}

template <bool kDense>
HWY_INLINE RgbV sharpV(const VolumeRowBuffer& volume, const PlaneRow& source, const LayerMove* moves,
                       const TileLayers& layers, int x, float cellsPerColumn, MassColumn& column) {
    const CellReader<kDense> cells(firstPositions(x, cellsPerColumn), volume.cells);
    for (int i = 0; i < layers.count; ++i)
        hn::StoreU(cells.read(volume.mass.data() + layers.layer[i] * volume.stride), kFloats,
                   column.at(layers.layer[i]));
    const PeaksV peaks = findPeaks(column, moves, volume.layers);
    const F columns = hn::Iota(kFloats, float(x));
    RgbV colour = readAt(source, hn::Sub(columns, peaks.firstShift));
    const auto twoPeaks = hn::Gt(peaks.secondMass, hn::Set(kFloats, formula::kSecondPeakShare));
    if (hn::AllFalse(kFloats, twoPeaks)) return colour;
    const F sum = hn::Max(hn::Add(peaks.firstMass, peaks.secondMass), hn::Set(kFloats, 1e-6f));
    const F share = hn::IfThenElseZero(twoPeaks, hn::Div(peaks.secondMass, sum));
    const RgbV other = readAt(source, hn::Sub(columns, peaks.secondShift));
    return {mixedV(colour.r, other.r, share), mixedV(colour.g, other.g, share), mixedV(colour.b, other.b, share)};
}

template <bool kDense, class T>
void selectTiles(const VolumeRowBuffer& volume, const PlaneRow& source, const LayerMove* moves, bool sharp, T* out) {
    const int lanes = int(hn::Lanes(kFloats)), columns = source.columns;
    const float cellsPerColumn = float(volume.cells) / float(columns);
    const float* const planes[3] = {source.plane(0), source.plane(1), source.plane(2)};
    TileLayers layers;
    MassColumn column;
    T finished[3 * kTileColumns];
    for (int x0 = 0; x0 < columns; x0 += kTileColumns) {
        pickLayers(volume, formula::gridPosition(float(x0), cellsPerColumn),
                   formula::gridPosition(float(x0 + kTileColumns - 1), cellsPerColumn), layers);
        if (sharp) std::fill_n(column.values, size_t(volume.layers + 2) * size_t(lanes), 0.0f);
        const int wanted = std::min(kTileColumns, columns - x0);
        for (int i = 0; i < wanted; i += lanes)
            storeRgb<T>(sharp ? sharpV<kDense>(volume, source, moves, layers, x0 + i, cellsPerColumn, column)
                              : selectV<kDense>(volume, planes, moves, layers, x0 + i, cellsPerColumn),
                        finished + 3 * i);
        std::copy_n(finished, 3 * wanted, out + 3 * x0);
    }
}

template <class T>
void selectRow(const VolumeRowBuffer& volume, const PlaneRow& source, const LayerMove* moves, bool sharp, T* out) {
    if (spansFewCells(float(volume.cells) / float(source.columns)))
        selectTiles<true>(volume, source, moves, sharp, out);
    else
        selectTiles<false>(volume, source, moves, sharp, out);
}
void selectRow8(const VolumeRowBuffer& volume, const PlaneRow& source, const LayerMove* moves, bool sharp,
                uint8_t* out) {
    selectRow(volume, source, moves, sharp, out);
}
void selectRow16(const VolumeRowBuffer& volume, const PlaneRow& source, const LayerMove* moves, bool sharp,
                 uint16_t* out) {
    selectRow(volume, source, moves, sharp, out);
}

}  // namespace HWY_NAMESPACE
}  // namespace deep3d
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace deep3d {

HWY_EXPORT(selectRow8);
HWY_EXPORT(selectRow16);

void selectionRow(const VolumeRowBuffer& volume, const PlaneRow& source, std::span<const LayerMove> moves,
                  std::span<uint8_t> out) {
    HWY_DYNAMIC_DISPATCH(selectRow8)(volume, source, moves.data(), false, out.data());
}
void selectionRow(const VolumeRowBuffer& volume, const PlaneRow& source, std::span<const LayerMove> moves,
                  std::span<uint16_t> out) {
    HWY_DYNAMIC_DISPATCH(selectRow16)(volume, source, moves.data(), false, out.data());
}
void sharpRow(const VolumeRowBuffer& volume, const PlaneRow& source, std::span<const LayerMove> moves,
              std::span<uint8_t> out) {
    HWY_DYNAMIC_DISPATCH(selectRow8)(volume, source, moves.data(), true, out.data());
}
void sharpRow(const VolumeRowBuffer& volume, const PlaneRow& source, std::span<const LayerMove> moves,
              std::span<uint16_t> out) {
    HWY_DYNAMIC_DISPATCH(selectRow16)(volume, source, moves.data(), true, out.data());
}

}  // namespace deep3d
#endif
