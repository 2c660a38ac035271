// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <cmath>

#include "core/stereo/pixel_formula.h"

// The sRGB transfer function (IEC 61966-2-1), values 0 ... 1, for host and device.
namespace deep3d::formula {

DEEP3D_HOST_DEVICE inline float srgbToLinear(float encoded) {
    return encoded <= 0.04045f ? encoded / 12.92f : std::pow((encoded + 0.055f) / 1.055f, 2.4f);
}

DEEP3D_HOST_DEVICE inline float linearToSrgb(float linear) {
    return linear <= 0.0031308f ? linear * 12.92f : 1.055f * std::pow(linear, 1.0f / 2.4f) - 0.055f;
}

// Polynomials for the bent part, cheaper than a power and within 2.4e-6 and 1.8e-6 of it (Chebyshev interpolation):
// srgbToLinear in the encoded value on 0.04 ... 1, and linearToSrgb in the fourth root of the linear value from 0.0031 on.
// Coefficients from the constant term up.
struct ToLinearPolynomial {
    float coefficients[8] = {8.746396682e-4f, 3.4504335209e-2f, 0.49603584894f,   0.79565500639f,
                             -0.64035731354f, 0.51306000623f,   -0.25601475697f, 0.056243397245f};
};
struct ToSrgbPolynomial {
    float coefficients[7] = {-0.059633070644f, 0.14067908373f,  1.3606624922f, -0.83996266329f,
                             0.64000027462f,   -0.30681883449f, 0.06507381077f};
};

}  // namespace deep3d::formula
