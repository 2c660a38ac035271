// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include "gpu/source_tile.h"

namespace deep3d::gpu {

// Luma and chroma pairs of a device's picture (DeviceYuv). Pitches in samples, each a multiple of four.
template <class T> struct YuvView {
    DeviceView<T> luma, chroma;
    int columns = 0, rows = 0;  // of luma; half as many of chroma
    size_t lumaPitch = 0, chromaPitch = 0;
    int shift = 0;              // by which a sample lies above the lowest bit

    DEEP3D_HOST_DEVICE size_t lumaAt(int y, int x) const { return size_t(y) * lumaPitch + size_t(x); }
    DEEP3D_HOST_DEVICE size_t chromaAt(int y, int x) const { return size_t(y) * chromaPitch + 2 * size_t(x); }
};

template <class T> struct alignas(2 * sizeof(T)) ChromaPair {
    T u, v;
};

// value = (luma - lumaZero) * luma + ..., on the scale of the RGB samples; see yuv_coding.h for the numbers.
struct YuvToRgb {
    float lumaZero = 0.0f, luma = 0.0f, redOfV = 0.0f, greenOfU = 0.0f, greenOfV = 0.0f, blueOfU = 0.0f;

    // u, v: less what is grey.
    DEEP3D_HOST_DEVICE formula::Rgb colour(float y, float u, float v) const {
        const float bright = (y - lumaZero) * luma;
        return {bright + redOfV * v, bright + greenOfU * u + greenOfV * v, bright + blueOfU * u};
    }
};

struct RgbToYuv {
    float luma[3] = {}, u[3] = {}, v[3] = {};  // of r, g, b
    float lumaZero = 0.0f, grey = 0.0f;        // added to luma, to u and v
    float most = 0.0f;                         // the largest sample

    DEEP3D_HOST_DEVICE static float sum(const float (&of)[3], const formula::Rgb& colour) {
        return of[0] * colour.r + of[1] * colour.g + of[2] * colour.b;
    }
};

// Columns or rows outside are those inside, mirrored at the picture's edge.
DEEP3D_HOST_DEVICE inline int mirrored(int i, int count) {
    return clamped(i < 0 ? -1 - i : i >= count ? 2 * count - 1 - i : i, 0, count - 1);
}

// Chroma between stored samples: Catmull-Rom (the cubic of b = 0, c = 1/2), as on the processor
// (core/media/colour_convert.h). Luma column or row `i` lies at (i - halves / 2) / 2 of the chroma samples.
struct ChromaTap {
    int first;  // of four
    float weights[4];

    DEEP3D_HOST_DEVICE ChromaTap(int i, int halves) {
        const int quarters = 2 * i - halves + 4;  // never negative
        const float t = 0.25f * float(quarters & 3);
        first = quarters / 4 - 2;
        weights[0] = ((-0.5f * t + 1.0f) * t - 0.5f) * t;
        weights[1] = (1.5f * t - 2.5f) * t * t + 1.0f;
        weights[2] = ((-1.5f * t + 2.0f) * t + 0.5f) * t;
        weights[3] = (0.5f * t - 0.5f) * t * t;
    }
};

// And back, with the same cubic stretched over twice the length: chroma column j lies on luma column 2 j, where every
// second weight but the middle one is 0; chroma row j between the rows 2 j and 2 j + 1.
constexpr int kColumnTaps = 5, kRowTaps = 8;
struct ColumnTap {
    int offset;
    float weight;
};
DEEP3D_HOST_DEVICE inline ColumnTap columnTap(int tap) {
    constexpr ColumnTap taps[kColumnTaps] = {{-3, -1 / 32.0f}, {-1, 9 / 32.0f}, {0, 16 / 32.0f}, {1, 9 / 32.0f}, {3, -1 / 32.0f}};
    return taps[tap];
}
constexpr int kFirstRowTap = -3;  // rows 2 j - 3 ... 2 j + 4
DEEP3D_HOST_DEVICE inline float rowWeight(int tap) {
    constexpr float half[kRowTaps / 2] = {-3 / 256.0f, -9 / 256.0f, 29 / 256.0f, 111 / 256.0f};
    return half[tap < kRowTaps / 2 ? tap : kRowTaps - 1 - tap];
}

}  // namespace deep3d::gpu
