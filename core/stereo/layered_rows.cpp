// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include <algorithm>
#include <cmath>
#include <cstdint>
#include <type_traits>

#include "core/stereo/active_layers.h"
#include "core/stereo/pixel_formula.h"
#include "core/stereo/row_work.h"

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "core/stereo/layered_rows.cpp"
#include <hwy/foreach_target.h>

#include "core/stereo/row_simd-inl.h"

HWY_BEFORE_NAMESPACE();
namespace deep3d {
namespace HWY_NAMESPACE {

// What every tile of a row needs.
struct LayeredRow {
    const VolumeRowBuffer& volume;
    const PlaneRow* source;  // none for weights alone
    const LayerMove* moves;
    RevealedCells& revealed;
    float cellsPerColumn;
    int reachCells;  // how far a cell may lie from the cell that shows its layer
};

// The layers that a tile reads, near to far, and whether they may be revealed there.
struct TileLayers {
    int count = 0;
    int layer[256];
    bool mayReveal[256];
};

// What a tile sees of every layer: the largest opacity and the largest nearer mass of the blocks that it reads.
struct TileSight {
    HWY_ALIGN float opacity[256 + 16], nearer[256 + 16];
};

// formula::tapAt of a position: the left cell, and the right one, which is the left one at the sides.
HWY_INLINE I leftCells(F position, int cells) {
    const F inside = hn::Min(hn::Max(position, hn::Zero(kFloats)), hn::Set(kFloats, float(cells - 1)));
    return hn::Min(hn::Max(hn::ConvertTo(kInts, inside), hn::Zero(kInts)), hn::Set(kInts, cells - 1));
}
HWY_INLINE I rightCells(F position, int cells) {
    const I right = hn::Min(hn::Add(leftCells(position, cells), hn::Set(kInts, 1)), hn::Set(kInts, cells - 1));
    const auto outside = hn::Not(hn::Gt(position, hn::Zero(kFloats)));
    return hn::IfThenElse(hn::RebindMask(kInts, outside), hn::Zero(kInts), right);
}

// A vector of layers at a time: the tile's blocks of each.
void lookAtTile(const LayeredRow& row, int x0, TileSight& sight) {
    const VolumeRowBuffer& volume = row.volume;
    const float tileCells = float(kTileColumns - 1) * row.cellsPerColumn;
    const F cellsPerColumn = hn::Set(kFloats, row.cellsPerColumn), half = hn::Set(kFloats, 0.5f);
    const int mostBlocks = int(tileCells + 1.0f) / kBlockCells + 2;
    for (int k0 = 0; k0 < volume.layers; k0 += int(hn::Lanes(kFloats))) {
        const I layer = hn::Min(hn::Iota(kInts, k0), hn::Set(kInts, volume.layers - 1));
        const I move = hn::Mul(layer, hn::Set(kInts, int(sizeof(LayerMove) / sizeof(float))));
        const F shift = hn::GatherIndex(kFloats, &row.moves->shiftPx, move);
        const F column = hn::Add(hn::Sub(hn::Set(kFloats, float(x0)), shift), half);
        const F first = hn::Sub(hn::Mul(column, cellsPerColumn), half);
        const F last = hn::Add(first, hn::Set(kFloats, tileCells));
        I block = hn::ShiftRight<kBlockShift>(leftCells(first, volume.cells));
        const I end = hn::ShiftRight<kBlockShift>(rightCells(last, volume.cells));
        const I begin = hn::Mul(layer, hn::Set(kInts, volume.blocks));
        F opacity = hn::Zero(kFloats), nearer = hn::Zero(kFloats);
        for (int b = 0; b < mostBlocks; ++b) {
            const I place = hn::Add(begin, block);
            opacity = hn::Max(opacity, hn::GatherIndex(kFloats, volume.blockMass.data(), place));
            nearer = hn::Max(nearer, hn::GatherIndex(kFloats, volume.blockNearer.data(), place));
            block = hn::Min(hn::Add(block, hn::Set(kInts, 1)), end);
        }
        hn::StoreU(opacity, kFloats, sight.opacity + k0);
        hn::StoreU(nearer, kFloats, sight.nearer + k0);
    }
}

// The largest opacity of layer k as far from the tile as the cells lie that its hidden ones are filled from.
float reachedOpacity(const LayeredRow& row, int x0, int k) {
    const VolumeRowBuffer& volume = row.volume;
    const float firstU = formula::gridPosition(float(x0) - row.moves[k].shiftPx, row.cellsPerColumn);
    const int first = formula::tapAt(firstU, volume.cells).left;
    const int last = formula::tapAt(firstU + float(kTileColumns - 1) * row.cellsPerColumn, volume.cells).right;
    return largestIn(volume.blockMass.data() + size_t(k) * size_t(volume.blocks), std::max(0, first - row.reachCells),
                     std::min(volume.cells - 1, last + row.reachCells));
}

void pickLayers(const LayeredRow& row, int x0, SkipBudget budget, TileLayers& picked) {
    TileSight sight;
    lookAtTile(row, x0, sight);
    const int layers = row.volume.layers;
    picked.count = 0;
    for (int k = 0; k < layers; ++k) {
        const bool mayReveal = sight.nearer[k] > 1.0f - formula::kOwnLight;
        if (k < layers - 1 && budget.maySkip(mayReveal ? reachedOpacity(row, x0, k) : sight.opacity[k])) continue;
        picked.layer[picked.count] = k;
        picked.mayReveal[picked.count++] = mayReveal;
    }
}

struct NoColour {};

HWY_INLINE void addTo(RgbV& sum, const RgbV& colour, F weight) {
    sum.r = hn::MulAdd(weight, colour.r, sum.r);
    sum.g = hn::MulAdd(weight, colour.g, sum.g);
    sum.b = hn::MulAdd(weight, colour.b, sum.b);
}

// formula::revealedShare of the lanes.
HWY_INLINE F revealedShares(F sourceLight, F light, float ownLight) {
    const F one = hn::Set(kFloats, 1.0f), least = hn::Set(kFloats, formula::kLeastShare);
    const F own = hn::Set(kFloats, ownLight), hidden = hn::Set(kFloats, formula::kHiddenLight);
    const F most = hn::Mul(light, hn::Sub(one, sourceLight)), more = hn::Sub(light, sourceLight);
    const auto lanes = hn::And(hn::And(hn::Lt(sourceLight, own), hn::Gt(light, hidden)),
                               hn::Gt(more, hn::Mul(least, most)));
    if (hn::AllFalse(kFloats, lanes)) return hn::Zero(kFloats);
    const F share = hn::Div(hn::Sub(hn::Div(more, most), least), hn::Set(kFloats, 1.0f - formula::kLeastShare));
    const F unclear = hn::Mul(hn::Sub(own, sourceLight), hn::Set(kFloats, 3.0f / ownLight));
    const F lit = hn::Mul(hn::Sub(light, hidden), hn::Set(kFloats, 64.0f));
    return hn::IfThenElseZero(lanes, hn::Mul(hn::Min(share, one), hn::Mul(hn::Min(unclear, one), hn::Min(lit, one))));
}

// formula::layerAt: the shares of the lanes' opacity and colour that are revealed. `cells` points at the layer's cells.
template <class Reader, class Colour>
HWY_INLINE void reveal(const LayeredRow& row, int k, const Reader& cells, F share, F& opacity, Colour& colour) {
    const float* const layer = row.revealed.layer(k, cells.first(), cells.last());
    const auto there = [&](RevealedCells::Value value) { return cells.read(layer + value * row.volume.stride); };
    const F own = hn::Mul(opacity, hn::NegMulAdd(share, there(RevealedCells::Taken), hn::Set(kFloats, 1.0f)));
    opacity = hn::MulAdd(share, there(RevealedCells::Opacity), own);
    if constexpr (std::is_same_v<Colour, RgbV>) {
        const F least = hn::Set(kFloats, 1e-6f);  // below it the colour does not count, but must be one
        const auto counts = hn::Gt(opacity, least);
        const F scale = hn::Div(hn::Set(kFloats, 1.0f), hn::Max(opacity, least));
        const auto mix = [&](F& channel, RevealedCells::Value value) {
            const F sum = hn::MulAdd(share, there(value), hn::Mul(own, channel));
            channel = hn::IfThenElse(counts, hn::Mul(sum, scale), channel);
        };
        mix(colour.r, RevealedCells::Red);
        mix(colour.g, RevealedCells::Green);
        mix(colour.b, RevealedCells::Blue);
    }
}

LayeredRow describe(const VolumeRowBuffer& volume, const PlaneRow* source, std::span<const LayerMove> moves,
                    RevealedCells& revealed, float cellsPerColumn) {
    const auto shorter = [](const LayerMove& a, const LayerMove& b) { return a.shiftCells < b.shiftCells; };
    const auto [least, most] = std::minmax_element(moves.begin(), moves.end(), shorter);
    return {volume, source, moves.data(), revealed, cellsPerColumn,
            int(std::min(most->shiftCells - least->shiftCells, float(volume.cells))) + formula::kEdgeCells + formula::kEdgeMargin};
}

// Opacity of layer k where `cells` points, before anything is revealed.
template <class Reader>
HWY_INLINE F ownOpacity(const VolumeRowBuffer& volume, int k, const Reader& cells, F sourceLight) {
    const F one = hn::Set(kFloats, 1.0f);
    if (k == volume.layers - 1) return one;
    const F mass = cells.read(volume.mass.data() + k * volume.stride);
    return hn::Min(hn::Max(hn::Div(mass, hn::Max(sourceLight, hn::Set(kFloats, 1e-6f))), hn::Zero(kFloats)), one);
}

HWY_INLINE F gridPositions(const LayeredRow& row, int x) {
    const F columns = hn::Add(hn::Iota(kFloats, float(x)), hn::Set(kFloats, 0.5f));
    return hn::MulSub(columns, hn::Set(kFloats, row.cellsPerColumn), hn::Set(kFloats, 0.5f));
}

// Composites the layers of a tile at the columns from x on: calls add(k, weight, colour) near to far, where colour is
// empty for weights alone, until less than `enough` light is left; then the rest of the light goes to the last call.
template <class Reader, class Colour, class Add>
HWY_INLINE void composite(const LayeredRow& row, const TileLayers& layers, int x, float enough, Colour colourOf,
                          Add add) {
    const VolumeRowBuffer& volume = row.volume;
    const F one = hn::Set(kFloats, 1.0f), positions = gridPositions(row, x);
    constexpr bool kHasColour = std::is_same_v<decltype(colourOf(0)), RgbV>;
    constexpr float ownLight = kHasColour ? formula::kOwnLight : formula::kOwnWeightLight;
    F light = one;
    for (int i = 0; i < layers.count; ++i) {
        const int k = layers.layer[i];
        const Reader cells(hn::Sub(positions, hn::Set(kFloats, row.moves[k].shiftCells)), volume.cells);
        const F sourceLight = hn::Sub(one, cells.read(volume.nearer.data() + k * volume.stride));
        F opacity = ownOpacity(volume, k, cells, sourceLight);
        auto colour = colourOf(k);
        if (layers.mayReveal[i]) {
            const F share = revealedShares(sourceLight, light, ownLight);
            if (!hn::AllFalse(kFloats, hn::Gt(share, hn::Zero(kFloats)))) reveal(row, k, cells, share, opacity, colour);
        }
        const F weight = hn::Mul(opacity, light);
        light = hn::Mul(light, hn::Sub(one, opacity));
        const bool done = hn::AllTrue(kFloats, hn::Lt(light, hn::Set(kFloats, enough)));
        add(k, done ? hn::Add(weight, light) : weight, colour);
        if (done) return;
    }
}

template <bool kDense> HWY_INLINE RgbV layeredV(const LayeredRow& row, const TileLayers& layers, int x) {
    // What is left then cannot change a sample of eight bits by one step.
    constexpr float enough = 1.0f / 1024.0f;
    const float* const planes[3] = {row.source->plane(0), row.source->plane(1), row.source->plane(2)};
    RgbV sum{hn::Zero(kFloats), hn::Zero(kFloats), hn::Zero(kFloats)};
    composite<CellReader<kDense>>(
        row, layers, x, enough,
        [&](int k) { return readSource(planes, x + row.moves[k].start, hn::Set(kFloats, row.moves[k].share)); },
        [&](int, F weight, const RgbV& colour) { addTo(sum, colour, weight); });
    return sum;
}

template <bool kDense, class T> void layerTiles(const LayeredRow& row, T* out) {
    const int lanes = int(hn::Lanes(kFloats)), columns = row.source->columns;
    TileLayers layers;
    T finished[3 * kTileColumns];
    for (int x0 = 0; x0 < columns; x0 += kTileColumns) {
        pickLayers(row, x0, SkipBudget(), layers);
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

void weightRow(const VolumeRowBuffer& volume, std::span<const LayerMove> moves, RevealedCells& revealed,
               float* weights, std::ptrdiff_t layerStride) {
    const LayeredRow row = describe(volume, nullptr, moves, revealed, 1.0f);
    for (int k = 0; k < volume.layers; ++k) std::fill_n(weights + k * layerStride, volume.cells, 0.0f);
    TileLayers layers;
    for (int x0 = 0; x0 < volume.cells; x0 += kTileColumns) {
        pickLayers(row, x0, SkipBudget(1e-6f, 1e-5f), layers);
        const int end = std::min(x0 + kTileColumns, volume.cells);
        for (int x = x0; x < end; x += int(hn::Lanes(kFloats)))
            composite<UnitReader>(
                row, layers, x, 1e-7f, [](int) { return NoColour(); },
                [&](int k, F weight, NoColour) { hn::StoreU(weight, kFloats, weights + k * layerStride + x); });
    }
}

void layerRow8(const VolumeRowBuffer& volume, const PlaneRow& source, std::span<const LayerMove> moves,
               RevealedCells& revealed, uint8_t* out) {
    layerRow(describe(volume, &source, moves, revealed, float(volume.cells) / float(source.columns)), out);
}
void layerRow16(const VolumeRowBuffer& volume, const PlaneRow& source, std::span<const LayerMove> moves,
                RevealedCells& revealed, uint16_t* out) {
    layerRow(describe(volume, &source, moves, revealed, float(volume.cells) / float(source.columns)), out);
}

}  // namespace HWY_NAMESPACE
}  // namespace deep3d
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace deep3d {

HWY_EXPORT(layerRow8);
HWY_EXPORT(layerRow16);
HWY_EXPORT(weightRow);

namespace {
int towardsOf(std::span<const LayerMove> moves) {
    return formula::revealingSide(moves.front().shiftPx, moves.back().shiftPx);
}
}  // namespace

void layeredRow(const VolumeRowBuffer& volume, const PlaneRow& source, std::span<const LayerMove> moves,
                RevealedCells& revealed, std::span<uint8_t> out) {
    revealed.begin(volume, &source, towardsOf(moves));
    HWY_DYNAMIC_DISPATCH(layerRow8)(volume, source, moves, revealed, out.data());
}
void layeredRow(const VolumeRowBuffer& volume, const PlaneRow& source, std::span<const LayerMove> moves,
                RevealedCells& revealed, std::span<uint16_t> out) {
    revealed.begin(volume, &source, towardsOf(moves));
    HWY_DYNAMIC_DISPATCH(layerRow16)(volume, source, moves, revealed, out.data());
}

void layeredWeights(const VolumeRowBuffer& volume, std::span<const LayerMove> moves, RevealedCells& revealed,
                    float* weights, std::ptrdiff_t layerStride) {
    revealed.begin(volume, nullptr, towardsOf(moves));
    HWY_DYNAMIC_DISPATCH(weightRow)(volume, moves, revealed, weights, layerStride);
}

}  // namespace deep3d
#endif
