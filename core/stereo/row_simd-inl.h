// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
// Helpers of the vector rows; included once per instruction set (Highway's foreach_target), hence no #pragma once.
#if defined(DEEP3D_ROW_SIMD_INL) == defined(HWY_TARGET_TOGGLE)
#ifdef DEEP3D_ROW_SIMD_INL
#undef DEEP3D_ROW_SIMD_INL
#else
#define DEEP3D_ROW_SIMD_INL
#endif

#include <hwy/highway.h>

#include <algorithm>
#include <cstdint>
#include <cstring>

#include "core/stereo/pixel_formula.h"
#include "core/stereo/volume_rows.h"

HWY_BEFORE_NAMESPACE();
namespace deep3d {
namespace HWY_NAMESPACE {
namespace hn = hwy::HWY_NAMESPACE;

using Floats = hn::CappedTag<float, 16>;
using Ints = hn::Rebind<int32_t, Floats>;
using F = hn::Vec<Floats>;
using I = hn::Vec<Ints>;

inline constexpr Floats kFloats;
inline constexpr Ints kInts;

HWY_INLINE F mixedV(F a, F b, F share) { return hn::MulAdd(hn::Sub(b, a), share, a); }

// Two rows of cells.
HWY_INLINE void mixCells(const float* upper, const float* lower, float share, int cells, float* mixed) {
    const int lanes = int(hn::Lanes(kFloats));
    const F shareV = hn::Set(kFloats, share);
    int x = 0;
    for (; x + lanes <= cells; x += lanes)
        hn::StoreU(mixedV(hn::LoadU(kFloats, upper + x), hn::LoadU(kFloats, lower + x), shareV), kFloats, mixed + x);
    for (; x < cells; ++x) mixed[x] = formula::mixed(upper[x], lower[x], share);
}

// Reads cells at the positions u (clamped to 0 ... cells - 1, rising from lane to lane) of rows of one stride.
// Dense: the lanes span fewer cells than a vector holds, so that two loads and a shuffle replace a gather.
template <bool kDense> struct CellReader {
    I index;  // of the left cell, dense: relative to base
    F share;
    int base;

    HWY_INLINE CellReader(F u, int cells) {
        const F clamped = hn::Min(hn::Max(u, hn::Zero(kFloats)), hn::Set(kFloats, float(cells - 1)));
        index = hn::ConvertTo(kInts, clamped);
        // What is not a number may convert to anything: keep the reads inside all the same.
        index = hn::Min(hn::Max(index, hn::Zero(kInts)), hn::Set(kInts, cells - 1));
        share = hn::Sub(clamped, hn::ConvertTo(kFloats, index));
        base = kDense ? hn::GetLane(index) : 0;
        if (kDense) index = hn::Min(hn::Max(hn::Sub(index, hn::Set(kInts, base)), hn::Zero(kInts)),
                                    hn::Set(kInts, int(hn::Lanes(kFloats)) - 1));
    }

    // The cells that the lanes read lie from first() to last(); the one behind the row's last counts for nothing.
    HWY_INLINE int first() const { return base + hn::GetLane(index); }
    HWY_INLINE int last() const { return base + int(hn::ExtractLane(index, hn::Lanes(kFloats) - 1)) + 1; }

    HWY_INLINE F read(const float* row) const {
        if constexpr (kDense) {
            const auto lanes = hn::IndicesFromVec(kFloats, index);
            const F left = hn::TableLookupLanes(hn::LoadU(kFloats, row + base), lanes);
            const F right = hn::TableLookupLanes(hn::LoadU(kFloats, row + base + 1), lanes);
            return mixedV(left, right, share);
        } else {
            const F left = hn::GatherIndex(kFloats, row, index);
            const F right = hn::GatherIndex(kFloats, row + 1, index);
            return mixedV(left, right, share);
        }
    }
};

// The same where one column is one cell, so that lanes lie on neighbouring cells: plain loads but near the sides.
struct UnitReader {
    CellReader<false> general;
    int base;
    bool plain;

    HWY_INLINE UnitReader(F u, int cells) : general(u, cells), base(hn::GetLane(general.index)) {
        plain = hn::GetLane(u) >= 0.0f && base + int(hn::Lanes(kFloats)) < cells;
    }

    HWY_INLINE int first() const { return general.first(); }
    HWY_INLINE int last() const { return general.last(); }

    HWY_INLINE F read(const float* row) const {
        if (!plain) return general.read(row);
        return mixedV(hn::LoadU(kFloats, row + base), hn::LoadU(kFloats, row + base + 1), general.share);
    }
};

HWY_INLINE bool spansFewCells(float cellsPerColumn) {
    const float lanes = float(hn::Lanes(kFloats));
    return cellsPerColumn * (lanes - 1.0f) <= lanes - 2.0f;
}

struct RgbV {
    F r, g, b;
};

HWY_INLINE RgbV readSource(const float* const planes[3], std::ptrdiff_t column, F share) {
    const auto at = [&](const float* plane) {
        return mixedV(hn::LoadU(kFloats, plane + column), hn::LoadU(kFloats, plane + column + 1), share);
    };
    return {at(planes[0]), at(planes[1]), at(planes[2])};
}

// value + 0.5 cut off, limited to the samples' range; what is not a number becomes some sample.
template <class T> HWY_INLINE auto toSamples(F value) {
    constexpr float white = sizeof(T) == 1 ? 255.0f : 65535.0f;
    const F limited = hn::Min(hn::Max(value, hn::Zero(kFloats)), hn::Set(kFloats, white));
    return hn::DemoteTo(hn::Rebind<T, Floats>(), hn::ConvertTo(kInts, hn::Add(limited, hn::Set(kFloats, 0.5f))));
}

template <class T> HWY_INLINE void storeRgb(RgbV colour, T* to) {
    hn::StoreInterleaved3(toSamples<T>(colour.r), toSamples<T>(colour.g), toSamples<T>(colour.b),
                          hn::Rebind<T, Floats>(), to);
}

// The largest entry of the blocks that hold the cells first ... last.
HWY_INLINE float largestIn(const float* blocks, int first, int last) {
    float largest = 0.0f;
    for (int b = first / kBlockCells; b <= last / kBlockCells; ++b) largest = std::max(largest, blocks[b]);
    return largest;
}

}  // namespace HWY_NAMESPACE
}  // namespace deep3d
HWY_AFTER_NAMESPACE();

#endif
