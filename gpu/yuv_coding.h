// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>

#include "core/image/device_colour.h"
#include "gpu/yuv_formula.h"

namespace deep3d::gpu {

// The numbers between samples of `bits` bits, coded like that, and full-range RGB of `rgbBits` bits: ITU-T H.273, equations
// of MatrixCoefficients from K_R and K_B, of luma and chroma ranges from VideoFullRangeFlag. Nothing for matrices that are
// no such equations (RGB itself, YCgCo) or unknown.
struct YuvNumbers {
    YuvToRgb toRgb;
    RgbToYuv fromRgb;
    float grey = 0.0f;  // chroma of what has no colour
};
std::optional<YuvNumbers> yuvNumbers(const YuvCoding& coding, int bits, int rgbBits);

}  // namespace deep3d::gpu
