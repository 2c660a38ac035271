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

}  // namespace deep3d::formula
