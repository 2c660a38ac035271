// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <cmath>

#include "core/stereo/srgb.h"
#include "gpu/view_arguments.h"

namespace deep3d::gpu {

template <size_t kCount>
DEEP3D_HOST_DEVICE inline float polynomial(const float (&coefficients)[kCount], float x) {
    float sum = coefficients[kCount - 1];
    for (int i = int(kCount) - 2; i >= 0; --i) sum = sum * x + coefficients[i];
    return sum;
}

// Of a positive number; two instructions on the device.
DEEP3D_HOST_DEVICE inline float fourthRoot(float value) {
#if defined(__CUDA_ARCH__)
    return rsqrtf(rsqrtf(value));
#else
    return sqrtf(sqrtf(value));
#endif
}

// formula::srgbToLinear and linearToSrgb by the polynomials of srgb.h.
DEEP3D_HOST_DEVICE inline float toLinear(float encoded) {
    const formula::ToLinearPolynomial bent;
    return encoded <= 0.04045f ? encoded * (1.0f / 12.92f) : polynomial(bent.coefficients, encoded);
}
DEEP3D_HOST_DEVICE inline float toSrgb(float linear) {
    const formula::ToSrgbPolynomial bent;
    return linear <= 0.0031308f ? linear * 12.92f : polynomial(bent.coefficients, fourthRoot(saturated(linear)));
}

enum class Mixing { None, Encoded, LinearLight };

// out = left * l + right * r (core/stereo/anaglyph.h).
template <Mixing kMixing, class T>
DEEP3D_HOST_DEVICE void anaglyph(const ViewArguments<T>& a, const T (&left)[3], const T (&right)[3], T (&out)[3]) {
    constexpr float white = sizeof(T) == 1 ? 255.0f : 65535.0f;
    float in[2][3];
    for (int c = 0; c < 3; ++c) {
        const float l = float(left[c]) * (1.0f / white), r = float(right[c]) * (1.0f / white);
        in[0][c] = kMixing == Mixing::LinearLight ? toLinear(l) : l;
        in[1][c] = kMixing == Mixing::LinearLight ? toLinear(r) : r;
    }
    for (int row = 0; row < 3; ++row) {
        float sum = 0.0f;
        for (int c = 0; c < 3; ++c)
            sum += a.leftMatrix[3 * row + c] * in[0][c] + a.rightMatrix[3 * row + c] * in[1][c];
        out[row] = sampleOf<T>((kMixing == Mixing::LinearLight ? toSrgb(sum) : sum) * white);
    }
}

// One pixel of a row-wise layout other than an anaglyph; x and y count from the view's corner.
template <class T>
DEEP3D_HOST_DEVICE void composePixel(const ViewArguments<T>& a, int x, int y, const T (&left)[3], const T (&right)[3],
                                     T (&out)[3]) {
    bool showLeft = a.composition == Composition::Left;
    if (a.composition == Composition::RowInterlaced) showLeft = y % 2 == 0;
    if (a.composition == Composition::ColumnInterlaced) showLeft = x % 2 == 0;
    if (a.composition == Composition::Checkerboard) showLeft = (x + y) % 2 == 0;
    for (int c = 0; c < 3; ++c) {
        if (a.composition == Composition::Difference)
            out[c] = T(left[c] > right[c] ? left[c] - right[c] : right[c] - left[c]);
        else
            out[c] = showLeft ? left[c] : right[c];
    }
}

}  // namespace deep3d::gpu
