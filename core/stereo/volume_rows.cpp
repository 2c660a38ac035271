// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/stereo/volume_rows.h"

#include <algorithm>
#include <cmath>
#include <cstdint>

#include "core/stereo/pixel_formula.h"

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "core/stereo/volume_rows.cpp"
#include <hwy/foreach_target.h>

#include "core/stereo/row_simd-inl.h"

HWY_BEFORE_NAMESPACE();
namespace deep3d {
namespace HWY_NAMESPACE {

void mixRows(const float* upper, const float* lower, float share, int cells, float* mass) {
    mixCells(upper, lower, share, cells, mass);
    std::fill_n(mass + cells, kRowPadding, mass[cells - 1]);
}

void largestOfBlocks(const float* values, int blocks, float* largest) {
    for (int b = 0; b < blocks; ++b) {
        F most = hn::Zero(kFloats);
        for (size_t i = 0; i < kBlockCells; i += hn::Lanes(kFloats))
            most = hn::Max(most, hn::LoadU(kFloats, values + b * kBlockCells + i));
        largest[b] = hn::GetLane(hn::MaxOfLanes(kFloats, most));
    }
}

// nearer[k] = nearer[k - 1] + mass[k - 1], and the largest of it and of the opacity mass / light in each block. Light
// below kHiddenLight does not raise an opacity: what is hidden is read elsewhere.
void sumNearer(const float* massBefore, const float* nearerBefore, const float* mass, float* nearer, int blocks,
               float* blockOpacity, float* blockNearer) {
    const F one = hn::Set(kFloats, 1.0f), least = hn::Set(kFloats, formula::kHiddenLight);
    for (int b = 0; b < blocks; ++b) {
        F mostOpaque = hn::Zero(kFloats), mostNearer = hn::Zero(kFloats);
        for (size_t i = 0; i < kBlockCells; i += hn::Lanes(kFloats)) {
            const size_t x = size_t(b * kBlockCells) + i;
            const F sum = massBefore ? hn::Add(hn::LoadU(kFloats, nearerBefore + x), hn::LoadU(kFloats, massBefore + x))
                                     : hn::Zero(kFloats);
            hn::StoreU(sum, kFloats, nearer + x);
            mostNearer = hn::Max(mostNearer, sum);
            const F light = hn::Max(hn::Sub(one, sum), least);
            mostOpaque = hn::Max(mostOpaque, hn::Div(hn::LoadU(kFloats, mass + x), light));
        }
        blockOpacity[b] = hn::GetLane(hn::MaxOfLanes(kFloats, mostOpaque));
        blockNearer[b] = hn::GetLane(hn::MaxOfLanes(kFloats, mostNearer));
    }
}

template <class T> void separate(const T* rgb, int columns, float* r, float* g, float* b) {
    const hn::Rebind<T, Floats> samples;
    const int lanes = int(hn::Lanes(kFloats));
    int x = 0;
    for (; x + lanes <= columns; x += lanes) {
        hn::Vec<decltype(samples)> rs, gs, bs;
        hn::LoadInterleaved3(samples, rgb + 3 * x, rs, gs, bs);
        const auto wide = [](auto v) { return hn::ConvertTo(kFloats, hn::PromoteTo(kInts, v)); };
        hn::StoreU(wide(rs), kFloats, r + x);
        hn::StoreU(wide(gs), kFloats, g + x);
        hn::StoreU(wide(bs), kFloats, b + x);
    }
    for (; x < columns; ++x) r[x] = float(rgb[3 * x]), g[x] = float(rgb[3 * x + 1]), b[x] = float(rgb[3 * x + 2]);
}
void separate8(const uint8_t* rgb, int columns, float* r, float* g, float* b) { separate(rgb, columns, r, g, b); }
void separate16(const uint16_t* rgb, int columns, float* r, float* g, float* b) { separate(rgb, columns, r, g, b); }

}  // namespace HWY_NAMESPACE
}  // namespace deep3d
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace deep3d {
namespace {

HWY_EXPORT(mixRows);
HWY_EXPORT(largestOfBlocks);
HWY_EXPORT(sumNearer);
HWY_EXPORT(separate8);
HWY_EXPORT(separate16);

void sizeRow(const VolumeView& volume, bool layered, VolumeRowBuffer& row) {
    row.layers = volume.layers;
    row.cells = volume.cells;
    row.blocks = (volume.cells + kBlockCells - 1) / kBlockCells;
    row.stride = row.blocks * kBlockCells + kRowPadding;
    growTo(row.mass, size_t(row.layers) * size_t(row.stride) + kRowPadding);
    growTo(row.blockMass, size_t(row.layers) * size_t(row.blocks));
    if (!layered) return;
    growTo(row.nearer, size_t(row.layers) * size_t(row.stride) + kRowPadding);
    growTo(row.blockNearer, size_t(row.layers) * size_t(row.blocks));
}

}  // namespace

void interpolateRow(const VolumeView& volume, int y, int frameRows, bool layered, VolumeRowBuffer& row) {
    sizeRow(volume, layered, row);
    const formula::Tap tap =
        formula::tapAt(formula::gridPosition(float(y), float(volume.rows) / float(frameRows)), volume.rows);
    for (int k = 0; k < row.layers; ++k) {
        float *mass = row.mass.data() + k * row.stride, *nearer = row.nearer.data() + k * row.stride;
        float* blockMass = row.blockMass.data() + size_t(k) * size_t(row.blocks);
        HWY_DYNAMIC_DISPATCH(mixRows)
        (volume.row(k, tap.left), volume.row(k, tap.right), tap.share, row.cells, mass);
        if (!layered) {
            HWY_DYNAMIC_DISPATCH(largestOfBlocks)(mass, row.blocks, blockMass);
            continue;
        }
        HWY_DYNAMIC_DISPATCH(sumNearer)
        (k > 0 ? mass - row.stride : nullptr, k > 0 ? nearer - row.stride : nullptr, mass, nearer, row.blocks,
         blockMass, row.blockNearer.data() + size_t(k) * size_t(row.blocks));
        std::fill_n(nearer + row.cells, row.stride - row.cells, nearer[row.cells - 1]);
    }
}

std::vector<LayerMove> layerMoves(std::span<const float> shiftPx, float cellsPerColumn) {
    std::vector<LayerMove> moves;
    for (const float shift : shiftPx) {
        const float start = std::floor(-shift);
        moves.push_back({int(start), -shift - start, shift, shift * cellsPerColumn});
    }
    return moves;
}

template <class T> void separatePlanes(std::span<const T> rgb, int pad, PlaneRow& row) {
    row.columns = int(rgb.size() / 3);
    row.pad = pad;
    row.planeStride = row.columns + 2 * pad;
    growTo(row.samples, 3 * size_t(row.planeStride));
    float* planes[3];
    for (int c = 0; c < 3; ++c) planes[c] = row.samples.data() + c * row.planeStride + pad;
    if constexpr (sizeof(T) == 1)
        HWY_DYNAMIC_DISPATCH(separate8)(rgb.data(), row.columns, planes[0], planes[1], planes[2]);
    else
        HWY_DYNAMIC_DISPATCH(separate16)(rgb.data(), row.columns, planes[0], planes[1], planes[2]);
    for (float* plane : planes) {
        std::fill_n(plane - pad, pad, plane[0]);
        std::fill_n(plane + row.columns, pad, plane[row.columns - 1]);
    }
}
template void separatePlanes(std::span<const uint8_t>, int, PlaneRow&);
template void separatePlanes(std::span<const uint16_t>, int, PlaneRow&);

}  // namespace deep3d
#endif
