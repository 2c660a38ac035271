// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/stereo/revealed_cells.h"

#include <algorithm>
#include <cstdint>

#include "core/stereo/pixel_formula.h"

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "core/stereo/revealed_cells.cpp"
#include <hwy/foreach_target.h>

#include "core/stereo/row_simd-inl.h"

// One layer of a row as formula::revealingCell reads it.
#ifndef DEEP3D_REVEALED_LAYER
#define DEEP3D_REVEALED_LAYER
namespace deep3d {
struct RevealedLayer {
    const float *mass, *nearer;
    int cells;
    std::ptrdiff_t stride;
    bool isFarthest;

    float light(int, int cell) const { return 1.0f - nearer[cell]; }
};
}  // namespace deep3d
#endif

HWY_BEFORE_NAMESPACE();
namespace deep3d {
namespace HWY_NAMESPACE {

// seen: the cells that show the layer in the block from cell x0 on. colours: [3][stride] or nullptr. values: [Values][stride].
void makeRevealed(const RevealedLayer& layer, int x0, const int32_t* seen, const float* colours, float* values) {
    const F one = hn::Set(kFloats, 1.0f), hidden = hn::Set(kFloats, formula::kHiddenLight);
    for (int i = 0; i < kBlockCells; i += int(hn::Lanes(kFloats))) {
        const I from = hn::LoadU(kInts, seen + i);
        const F light = hn::Sub(one, hn::GatherIndex(kFloats, layer.nearer, from));
        const auto elsewhere = hn::RebindMask(kFloats, hn::Ne(from, hn::Iota(kInts, x0 + i)));
        const F taken = hn::IfThenElseZero(hn::And(elsewhere, hn::Ge(light, hidden)), one);
        F opacity = taken;
        if (!layer.isFarthest) {
            const F share = hn::Div(hn::GatherIndex(kFloats, layer.mass, from), hn::Max(light, hidden));
            opacity = hn::Mul(taken, hn::Min(hn::Max(share, hn::Zero(kFloats)), one));
        }
        float* const to = values + x0 + i;
        hn::StoreU(taken, kFloats, to + RevealedCells::Taken * layer.stride);
        hn::StoreU(opacity, kFloats, to + RevealedCells::Opacity * layer.stride);
        for (int c = 0; colours && c < 3; ++c) {
            const F colour = hn::GatherIndex(kFloats, colours + c * layer.stride, from);
            hn::StoreU(hn::Mul(opacity, colour), kFloats, to + (RevealedCells::Red + c) * layer.stride);
        }
    }
}

}  // namespace HWY_NAMESPACE
}  // namespace deep3d
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace deep3d {
namespace {

HWY_EXPORT(makeRevealed);

// The cells that show a layer in the block from cell x0 on. A hidden run is looked at once.
void findSeen(const RevealedLayer& layer, int towards, int x0, int32_t* seen) {
    const int end = std::min(x0 + kBlockCells, layer.cells);
    const auto isHidden = [&layer](int x) { return layer.light(0, x) < formula::kHiddenLight; };
    for (int x = x0; x < end;) {
        const int found = formula::revealingCell(layer, 0, x, towards);
        const bool run = isHidden(x);
        do seen[x - x0] = found;  // of a run that is seen nowhere: a cell that is hidden as well
        while (++x < end && run && isHidden(x));
    }
}

}  // namespace

void RevealedCells::begin(const VolumeRowBuffer& volume, const PlaneRow* source, int towards) {
    m_volume = &volume;
    m_hasColours = source != nullptr;
    m_towards = towards;
    m_stride = size_t(volume.stride);
    growTo(m_values, size_t(volume.layers) * Values * m_stride);
    growTo(m_colours, 3 * m_stride);
    m_known.assign(size_t(volume.layers) * size_t(volume.blocks), 0);
    if (!source) return;
    const float cellsPerColumn = float(volume.cells) / float(source->columns);
    for (int cell = 0; cell < volume.cells; ++cell) {
        const formula::Tap tap = formula::tapAt(formula::columnPosition(cell, cellsPerColumn), source->columns);
        for (int c = 0; c < 3; ++c)
            m_colours[size_t(c) * m_stride + size_t(cell)] =
                formula::mixed(source->plane(c)[tap.left], source->plane(c)[tap.right], tap.share);
    }
}

void RevealedCells::make(int k, int block) {
    const std::ptrdiff_t stride = std::ptrdiff_t(m_stride), first = k * stride;
    const RevealedLayer layer{m_volume->mass.data() + first, m_volume->nearer.data() + first, m_volume->cells, stride,
                              k == m_volume->layers - 1};
    int32_t seen[kBlockCells] = {};
    findSeen(layer, m_towards, block * kBlockCells, seen);
    HWY_DYNAMIC_DISPATCH(makeRevealed)
    (layer, block * kBlockCells, seen, m_hasColours ? m_colours.data() : nullptr,
     m_values.data() + size_t(k) * Values * m_stride);
    m_known[size_t(k) * size_t(m_volume->blocks) + size_t(block)] = 1;
}

}  // namespace deep3d
#endif
