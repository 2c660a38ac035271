// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include "gpu/device_view.h"

namespace deep3d::gpu {

// Interleaved RGB rows in a device's memory. `pitch` samples from row to row, a multiple of sixteen bytes, with room
// for whole groups of four pixels behind the last one.
template <class T> struct ImageView {
    DeviceView<T> samples;
    int columns = 0, rows = 0;
    size_t pitch = 0;

    DEEP3D_HOST_DEVICE size_t at(int y, int x) const { return size_t(y) * pitch + 3 * size_t(x); }
};
template <class T> constexpr size_t pitchFor(int columns) {
    constexpr size_t kAlign = 16 / sizeof(T);
    return (3 * size_t((columns + 3) / 4 * 4) + kAlign - 1) / kAlign * kAlign;
}

// 2^23 + n for a small whole number n in the bytes of `word` that `selector` picks: they are put behind the exponent of
// 2^23. One permutation, where a conversion takes a slow unit on most cards; kLift is taken off again while mixing.
constexpr float kLift = 8388608.0f;
template <uint32_t kSelector, int kShift, uint32_t kMask> DEEP3D_HOST_DEVICE inline float lifted(uint32_t word) {
#if defined(__CUDA_ARCH__)
    return __uint_as_float(__byte_perm(word, 0x4B000000u, kSelector));
#else
    return kLift + float((word >> kShift) & kMask);
#endif
}

// One pixel in one word (two for sixteen bits), so that a tap is one load.
template <class T> struct PackedPixel;
template <> struct PackedPixel<uint8_t> {
    uint32_t rgb;

    DEEP3D_HOST_DEVICE static PackedPixel of(uint8_t r, uint8_t g, uint8_t b) {
        return {uint32_t(r) | uint32_t(g) << 8 | uint32_t(b) << 16};
    }
    DEEP3D_HOST_DEVICE formula::Rgb liftedColour() const {
        return {lifted<0x7650, 0, 0xff>(rgb), lifted<0x7651, 8, 0xff>(rgb), lifted<0x7652, 16, 0xff>(rgb)};
    }
};
template <> struct alignas(8) PackedPixel<uint16_t> {
    uint32_t rg, b;

    DEEP3D_HOST_DEVICE static PackedPixel of(uint16_t r, uint16_t g, uint16_t b) {
        return {uint32_t(r) | uint32_t(g) << 16, b};
    }
    DEEP3D_HOST_DEVICE formula::Rgb liftedColour() const {
        return {lifted<0x7610, 0, 0xffff>(rg), lifted<0x7632, 16, 0xffff>(rg), lifted<0x7610, 0, 0xffff>(b)};
    }
};

// The difference of two lifted numbers is exact, and so is taking kLift off.
DEEP3D_HOST_DEVICE inline float mixedLifted(float a, float b, float share) { return (a - kLift) + (b - a) * share; }

template <class T>
DEEP3D_HOST_DEVICE formula::Rgb mixedPixels(const PackedPixel<T>& left, const PackedPixel<T>& right, float share) {
    const formula::Rgb a = left.liftedColour(), b = right.liftedColour();
    return {mixedLifted(a.r, b.r, share), mixedLifted(a.g, b.g, share), mixedLifted(a.b, b.b, share)};
}

template <class T> struct alignas(4 * sizeof(T)) FourSamples {
    T values[4];
};

// Columns of a source row in shared memory; as many as a 3840 wide picture needs at one and a half of its depth. Layers
// that move further are read from the device's memory.
constexpr int kStagedColumns = 768;
template <class T> using SourceTile = SharedArray<PackedPixel<T>, kStagedColumns>;

// One source row: what was staged from shared memory, everything else from the picture, columns clamped.
template <class T> struct SourceRow {
    const ImageView<const T>& image;
    const SourceTile<T>& staged;
    int y, first, count;  // columns first ... first + count - 1 are staged

    DEEP3D_HOST_DEVICE PackedPixel<T> fromImage(int column) const {
        const size_t at = image.at(y, clamped(column, 0, image.columns - 1));
        return PackedPixel<T>::of(image.samples[at], image.samples[at + 1], image.samples[at + 2]);
    }
    DEEP3D_HOST_DEVICE PackedPixel<T> pixel(int column) const {
        const int i = column - first;
        return i >= 0 && i < count ? staged[size_t(i)] : fromImage(column);
    }
    DEEP3D_HOST_DEVICE formula::Rgb at(float column) const {
        const formula::Tap tap = formula::tapAt(column, image.columns);
        return mixedPixels<T>(pixel(tap.left), pixel(tap.right), tap.share);
    }
};

// Four neighbouring columns, the first a multiple of four: three wide loads inside the picture, one by one at its sides.
template <class T>
DEEP3D_HOST_DEVICE void stageFour(const SourceRow<T>& row, int column, SourceTile<T>& staged, int at) {
    if (column < 0 || column + 4 > row.image.columns) {
        for (int i = 0; i < 4; ++i) staged[size_t(at + i)] = row.fromImage(column + i);
        return;
    }
    const size_t from = row.image.at(row.y, column);
    const FourSamples<T> a = row.image.samples.template wide<const FourSamples<T>>(from);
    const FourSamples<T> b = row.image.samples.template wide<const FourSamples<T>>(from + 4);
    const FourSamples<T> c = row.image.samples.template wide<const FourSamples<T>>(from + 8);
    staged[size_t(at)] = PackedPixel<T>::of(a.values[0], a.values[1], a.values[2]);
    staged[size_t(at + 1)] = PackedPixel<T>::of(a.values[3], b.values[0], b.values[1]);
    staged[size_t(at + 2)] = PackedPixel<T>::of(b.values[2], b.values[3], c.values[0]);
    staged[size_t(at + 3)] = PackedPixel<T>::of(c.values[1], c.values[2], c.values[3]);
}

template <class T> DEEP3D_HOST_DEVICE T sampleOf(float value) {
    constexpr float white = sizeof(T) == 1 ? 255.0f : 65535.0f;
    return T(saturated(value * (1.0f / white)) * white + 0.5f);
}

}  // namespace deep3d::gpu
