// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/model/edge_rows.h"

#include "core/stereo/pixel_formula.h"

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "core/model/edge_rows.cpp"
#include <hwy/foreach_target.h>

#include <hwy/contrib/math/math-inl.h>

#include "core/stereo/row_simd-inl.h"

HWY_BEFORE_NAMESPACE();
namespace deep3d {
namespace HWY_NAMESPACE {
using namespace edges;

using Window = hn::CappedTag<float, kWindowLanes>;
using W = hn::Vec<Window>;
inline constexpr Window kWindow;

// Fine cells lie a quarter of a cell to the left and right of their cell's middle.
void enlargeRow(const float* upper, const float* lower, float share, int width, float* mixed, float* out) {
    mixCells(upper, lower, share, width, mixed);
    const int lanes = int(hn::Lanes(kFloats));
    const F quarter = hn::Set(kFloats, 0.25f);
    out[0] = mixed[0];
    out[2 * width - 1] = mixed[width - 1];
    int x = 0;  // out[2 x + 1] and out[2 x + 2] lie between cells x and x + 1
    for (; x + lanes + 1 <= width; x += lanes) {
        const F left = hn::LoadU(kFloats, mixed + x), right = hn::LoadU(kFloats, mixed + x + 1);
        const F step = hn::Mul(hn::Sub(right, left), quarter);
        hn::StoreInterleaved2(hn::Add(left, step), hn::Sub(right, step), kFloats, out + 2 * x + 1);
    }
    for (; x + 1 < width; ++x) {
        const float step = (mixed[x + 1] - mixed[x]) * 0.25f;
        out[2 * x + 1] = mixed[x] + step;
        out[2 * x + 2] = mixed[x + 1] - step;
    }
}

// The weights of the window around the cell, [2 kReach + 1][kWindowLanes]; the last of each row are not used.
HWY_INLINE void weighWindow(const Cells& cells, size_t first, const float* away, float ownRow, const float own[3],
                            float* weights) {
    const W r = hn::Set(kWindow, own[0]), g = hn::Set(kWindow, own[1]), b = hn::Set(kWindow, own[2]);
    const W perColour = hn::Set(kWindow, -0.5f / squared(kColour)), perLayer = hn::Set(kWindow, -1.0f / kNearer);
    const W least = hn::Set(kWindow, kLeastWeight);
    for (int v = 0; v <= 2 * kReach; ++v, first += size_t(cells.stride)) {
        const W rowAway = hn::Set(kWindow, -0.5f / squared(kDistance) * squared(float(v - kReach) - ownRow));
        for (size_t i = 0; i < kWindowLanes; i += hn::Lanes(kWindow)) {
            const size_t at = first + i;
            const W red = hn::Sub(r, hn::LoadU(kWindow, cells.r + at)),
                    green = hn::Sub(g, hn::LoadU(kWindow, cells.g + at)),
                    blue = hn::Sub(b, hn::LoadU(kWindow, cells.b + at));
            const W unlike = hn::MulAdd(red, red, hn::MulAdd(green, green, hn::Mul(blue, blue)));
            const W near = hn::MulAdd(hn::LoadU(kWindow, cells.expected + at), perLayer,
                                      hn::Add(rowAway, hn::LoadU(kWindow, away + i)));
            const W likely = hn::Exp(kWindow, hn::MulAdd(unlike, perColour, near));
            hn::StoreU(hn::Mul(hn::LoadU(kWindow, cells.sure + at), hn::Add(likely, least)), kWindow,
                       weights + size_t(v) * kWindowLanes + i);
        }
    }
}

// The weighted sums of kCellFloats masses from `offset` on for two fine cells that share their window.
HWY_INLINE void sumWindow(const Cells& cells, size_t first, size_t offset, const float* left, const float* right,
                          float* sumLeft, float* sumRight) {
    const size_t n = hn::Lanes(kFloats), per = size_t(cells.cellFloats);
    for (size_t k = offset; k < offset + kCellFloats; k += 3 * n) {
        F l0 = hn::Zero(kFloats), l1 = l0, l2 = l0, r0 = l0, r1 = l0, r2 = l0;
        for (int v = 0; v <= 2 * kReach; ++v)
            for (int u = 0; u <= 2 * kReach; ++u) {
                const float* masses = cells.masses + (first + size_t(v) * size_t(cells.stride) + size_t(u)) * per + k;
                const F a = hn::LoadU(kFloats, masses), b = hn::LoadU(kFloats, masses + n),
                        c = hn::LoadU(kFloats, masses + 2 * n);
                const F wl = hn::Set(kFloats, left[v * kWindowLanes + u]),
                        wr = hn::Set(kFloats, right[v * kWindowLanes + u]);
                l0 = hn::MulAdd(a, wl, l0), l1 = hn::MulAdd(b, wl, l1), l2 = hn::MulAdd(c, wl, l2);
                r0 = hn::MulAdd(a, wr, r0), r1 = hn::MulAdd(b, wr, r1), r2 = hn::MulAdd(c, wr, r2);
            }
        hn::StoreU(l0, kFloats, sumLeft + k), hn::StoreU(l1, kFloats, sumLeft + k + n);
        hn::StoreU(l2, kFloats, sumLeft + k + 2 * n), hn::StoreU(r0, kFloats, sumRight + k);
        hn::StoreU(r1, kFloats, sumRight + k + n), hn::StoreU(r2, kFloats, sumRight + k + 2 * n);
    }
}

void followRow(const Cells& cells, const FineRow& row, float* sums) {
    static_assert(kFiner == 2 && 2 * kReach + 1 <= kWindowLanes && kCellFloats % (3 * 16) == 0);
    const int cellY = row.y / kFiner;
    const float ownRow = formula::gridPosition(float(row.y), 1.0f / kFiner) - float(cellY);
    float away[kFiner][kWindowLanes];
    for (int p = 0; p < kFiner; ++p)
        for (int u = 0; u < kWindowLanes; ++u)
            away[p][u] = -0.5f / squared(kDistance) *
                         squared(float(u - kReach) - formula::gridPosition(float(p), 1.0f / kFiner));
    float weights[kFiner][(2 * kReach + 1) * kWindowLanes];
    for (int x = 0; x < cells.width; ++x) {
        const float share = row.share[x];
        if (!(share > 0.0f)) continue;
        const size_t first = size_t(cellY) * size_t(cells.stride) + size_t(x);
        for (int p = 0; p < kFiner; ++p) {
            const float* colour = row.colours[0] + kFiner * x + p;
            const float own[3] = {*colour, row.colours[1][kFiner * x + p], row.colours[2][kFiner * x + p]};
            weighWindow(cells, first, away[p], ownRow, own, weights[p]);
        }
        for (int k = 0; k < cells.cellFloats; k += kCellFloats)
            sumWindow(cells, first, size_t(k), weights[0], weights[1], sums, sums + cells.cellFloats);
        for (int p = 0; p < kFiner; ++p) {
            const float* sum = sums + p * cells.cellFloats;
            const float scale = 1.0f / sum[cells.layers];  // of the ones: the weights' sum
            float* out = row.out + kFiner * x + p;
            for (int k = 0; k < cells.layers; ++k, out += row.plane) *out = formula::mixed(*out, sum[k] * scale, share);
        }
    }
}

}  // namespace HWY_NAMESPACE
}  // namespace deep3d
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
#include <vector>

namespace deep3d {
namespace {

HWY_EXPORT(enlargeRow);
HWY_EXPORT(followRow);

}  // namespace

void edges::enlargeRow(const float* upper, const float* lower, float share, int width, float* mixed, float* out) {
    HWY_DYNAMIC_DISPATCH(enlargeRow)(upper, lower, share, width, mixed, out);
}

void edges::followRow(const Cells& cells, const FineRow& row) {
    std::vector<float> sums(size_t(kFiner) * size_t(cells.cellFloats));
    HWY_DYNAMIC_DISPATCH(followRow)(cells, row, sums.data());
}

}  // namespace deep3d
#endif
