// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/model/answer_masses.h"

#include <algorithm>
#include <cstdint>
#include <limits>

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "core/model/answer_masses.cpp"
#include <hwy/foreach_target.h>

#include <hwy/contrib/math/math-inl.h>
#include <hwy/highway.h>

HWY_BEFORE_NAMESPACE();
namespace deep3d {
namespace HWY_NAMESPACE {
namespace hn = hwy::HWY_NAMESPACE;

using Floats = hn::CappedTag<float, 16>;
using F = hn::Vec<Floats>;
inline constexpr Floats kFloats;

inline constexpr float kLeastMass = 1e-12f;

// The layers of as many cells as a vector has lanes.
struct CellColumns {
    HWY_ALIGN float values[256 * 16];
    float* at(int k) { return values + size_t(k) * hn::Lanes(kFloats); }
};

// e^(logit - largest logit), unnormalised; `doubt` becomes not a number where a logit is not finite.
HWY_INLINE F softmaxed(const LogitPlanes& logits, const float* first, hn::Vec<hn::Rebind<int32_t, Floats>> lanes,
                       CellColumns& columns, F& doubt) {
    F largest = hn::Set(kFloats, std::numeric_limits<float>::lowest());
    for (int k = 0; k < logits.layers; ++k) {
        const F logit = hn::GatherIndex(kFloats, first + k * logits.layerStride, lanes);
        doubt = hn::Add(doubt, hn::Sub(logit, logit));
        largest = hn::Max(largest, logit);
        hn::Store(logit, kFloats, columns.at(k));
    }
    F sum = hn::Zero(kFloats);
    for (int k = 0; k < logits.layers; ++k) {
        const F mass = hn::Exp(kFloats, hn::Sub(hn::Load(kFloats, columns.at(k)), largest));
        sum = hn::Add(sum, mass);
        hn::Store(mass, kFloats, columns.at(k));
    }
    return sum;
}

// Gathers masses that have this sum -> their new sum.
HWY_INLINE F gathered(CellColumns& columns, int layers, F sum, F inverseSpread) {
    constexpr float tiny = 1e-12f;
    const F scale = hn::Div(hn::Set(kFloats, 1.0f), sum);
    F expected = hn::Zero(kFloats);
    for (int k = 0; k < layers; ++k)
        expected = hn::MulAdd(hn::Load(kFloats, columns.at(k)), hn::Set(kFloats, float(k)), expected);
    expected = hn::Mul(expected, scale);
    F result = hn::Zero(kFloats);
    for (int k = 0; k < layers; ++k) {
        const F distance = hn::Mul(hn::Sub(hn::Set(kFloats, float(k)), expected), inverseSpread);
        const F weight = hn::Exp(kFloats, hn::Mul(hn::Mul(distance, distance), hn::Set(kFloats, -0.5f)));
        const F mass = hn::Mul(hn::MulAdd(hn::Load(kFloats, columns.at(k)), scale, hn::Set(kFloats, tiny)), weight);
        result = hn::Add(result, mass);
        hn::Store(mass, kFloats, columns.at(k));
    }
    return result;
}

bool convert(const LogitPlanes& logits, double spread, float* masses) {
    const hn::Rebind<int32_t, Floats> ints;
    const size_t step = hn::Lanes(kFloats);
    const F inverseSpread = hn::Set(kFloats, spread > 0 ? float(1.0 / spread) : 0.0f);
    CellColumns columns;
    F doubt = hn::Zero(kFloats);
    for (size_t x = 0; x < logits.cells; x += step) {
        // The last vector repeats the last cell.
        const size_t count = std::min(step, logits.cells - x);
        const auto cell = hn::Min(hn::Iota(ints, 0), hn::Set(ints, int32_t(count - 1)));
        const auto lanes = hn::Mul(cell, hn::Set(ints, int32_t(logits.cellStride)));
        F sum = softmaxed(logits, logits.values + std::ptrdiff_t(x) * logits.cellStride, lanes, columns, doubt);
        if (spread > 0) sum = gathered(columns, logits.layers, sum, inverseSpread);
        const F scale = hn::Div(hn::Set(kFloats, 1.0f), sum);
        for (int k = 0; k < logits.layers; ++k) {
            const F mass = hn::Mul(hn::Load(kFloats, columns.at(k)), scale);
            // Nothing instead of next to nothing: sums over numbers below 1e-38 are a hundred times as slow.
            hn::Store(hn::IfThenElseZero(hn::Ge(mass, hn::Set(kFloats, kLeastMass)), mass), kFloats, columns.at(k));
            std::copy_n(columns.at(k), count, masses + size_t(k) * logits.cells + x);
        }
    }
    return hn::AllTrue(kFloats, hn::Eq(doubt, hn::Zero(kFloats)));
}

}  // namespace HWY_NAMESPACE
}  // namespace deep3d
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace deep3d {

HWY_EXPORT(convert);

bool massesOfLogits(const LogitPlanes& logits, double spread, float* masses) {
    return HWY_DYNAMIC_DISPATCH(convert)(logits, spread, masses);
}

}  // namespace deep3d
#endif
