// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include <algorithm>
#include <cstdint>

#include "core/stereo/row_compose.h"
#include "core/stereo/srgb.h"

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "core/stereo/anaglyph_rows.cpp"
#include <hwy/foreach_target.h>

#include "core/stereo/row_simd-inl.h"

HWY_BEFORE_NAMESPACE();
namespace deep3d {
namespace HWY_NAMESPACE {

constexpr formula::ToLinearPolynomial kToLinear;
constexpr formula::ToSrgbPolynomial kToSrgb;

template <size_t N> HWY_INLINE F polynomial(const float (&coefficients)[N], F x) {
    F sum = hn::Set(kFloats, coefficients[N - 1]);
    for (size_t i = N - 1; i-- > 0;) sum = hn::MulAdd(sum, x, hn::Set(kFloats, coefficients[i]));
    return sum;
}

HWY_INLINE F toLinear(F encoded) {
    const F straight = hn::Mul(encoded, hn::Set(kFloats, 1.0f / 12.92f));
    return hn::IfThenElse(hn::Le(encoded, hn::Set(kFloats, 0.04045f)), straight, polynomial(kToLinear.coefficients, encoded));
}

HWY_INLINE F toSrgb(F linear) {
    const F positive = hn::Max(linear, hn::Zero(kFloats));
    const F straight = hn::Mul(positive, hn::Set(kFloats, 12.92f));
    const F bent = polynomial(kToSrgb.coefficients, hn::Sqrt(hn::Sqrt(hn::Min(positive, hn::Set(kFloats, 1.0f)))));
    return hn::IfThenElse(hn::Le(linear, hn::Set(kFloats, 0.0031308f)), straight, bent);
}

template <class T> constexpr float kWhite = sizeof(T) == 1 ? 255.0f : 65535.0f;

template <bool kLinear, class T> HWY_INLINE void loadPixels(const T* from, F (&channels)[3]) {
    const hn::Rebind<T, Floats> samples;
    hn::Vec<decltype(samples)> r, g, b;
    hn::LoadInterleaved3(samples, from, r, g, b);
    const auto decoded = [](auto v) {
        const F value = hn::Mul(hn::ConvertTo(kFloats, hn::PromoteTo(kInts, v)), hn::Set(kFloats, 1.0f / kWhite<T>));
        return kLinear ? toLinear(value) : value;
    };
    channels[0] = decoded(r);
    channels[1] = decoded(g);
    channels[2] = decoded(b);
}

template <bool kLinear, class T>
HWY_INLINE void mixPixels(const AnaglyphMatrix& matrix, const T* left, const T* right, T* out) {
    F in[2][3], mixed[3];
    loadPixels<kLinear>(left, in[0]);
    loadPixels<kLinear>(right, in[1]);
    for (size_t row = 0; row < 3; ++row) {
        F sum = hn::Zero(kFloats);
        for (size_t c = 0; c < 3; ++c) {
            sum = hn::MulAdd(hn::Set(kFloats, matrix.left[3 * row + c]), in[0][c], sum);
            sum = hn::MulAdd(hn::Set(kFloats, matrix.right[3 * row + c]), in[1][c], sum);
        }
        mixed[row] = hn::Mul(kLinear ? toSrgb(sum) : sum, hn::Set(kFloats, kWhite<T>));
    }
    storeRgb<T>({mixed[0], mixed[1], mixed[2]}, out);
}

template <bool kLinear, class T>
void mixRow(const AnaglyphMatrix& matrix, const T* left, const T* right, int columns, T* out) {
    const int lanes = int(hn::Lanes(kFloats));
    int x = 0;
    for (; x + lanes <= columns; x += lanes) mixPixels<kLinear>(matrix, left + 3 * x, right + 3 * x, out + 3 * x);
    if (x == columns) return;
    T rest[3][3 * 16] = {};
    std::copy_n(left + 3 * x, 3 * (columns - x), rest[0]);
    std::copy_n(right + 3 * x, 3 * (columns - x), rest[1]);
    mixPixels<kLinear>(matrix, rest[0], rest[1], rest[2]);
    std::copy_n(rest[2], 3 * (columns - x), out + 3 * x);
}

void mixRow8(const AnaglyphMatrix& matrix, const uint8_t* left, const uint8_t* right, int columns, uint8_t* out) {
    matrix.linearLight ? mixRow<true>(matrix, left, right, columns, out)
                       : mixRow<false>(matrix, left, right, columns, out);
}
void mixRow16(const AnaglyphMatrix& matrix, const uint16_t* left, const uint16_t* right, int columns, uint16_t* out) {
    matrix.linearLight ? mixRow<true>(matrix, left, right, columns, out)
                       : mixRow<false>(matrix, left, right, columns, out);
}

}  // namespace HWY_NAMESPACE
}  // namespace deep3d
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace deep3d {

HWY_EXPORT(mixRow8);
HWY_EXPORT(mixRow16);

void anaglyphRow(const AnaglyphMatrix& matrix, std::span<const uint8_t> left, std::span<const uint8_t> right,
                 std::span<uint8_t> out) {
    HWY_DYNAMIC_DISPATCH(mixRow8)(matrix, left.data(), right.data(), int(out.size() / 3), out.data());
}
void anaglyphRow(const AnaglyphMatrix& matrix, std::span<const uint16_t> left, std::span<const uint16_t> right,
                 std::span<uint16_t> out) {
    HWY_DYNAMIC_DISPATCH(mixRow16)(matrix, left.data(), right.data(), int(out.size() / 3), out.data());
}

}  // namespace deep3d
#endif
