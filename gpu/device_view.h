// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <stdexcept>

#include "core/stereo/pixel_formula.h"

// What kernels are written in: views of memory that somebody else owns, shared memory, block and grid. C++17, for nvcc
// and for the host compiler. On the host every index is checked, so that the tests' host grid finds what would be a
// silent wrong read on a device; on the device nothing is checked.
#if defined(__CUDA_ARCH__)
#define DEEP3D_CHECK_INDEX(inside) static_cast<void>(0)
#else
#define DEEP3D_CHECK_INDEX(inside) ((inside) ? static_cast<void>(0) : deep3d::gpu::throwOutside())
#endif

namespace deep3d::gpu {

[[noreturn]] inline void throwOutside() { throw std::out_of_range("a kernel reads or writes outside its memory"); }

// Trivially copyable: goes to kernels by value. The owner is DeviceBuffer (device_memory.h).
template <class T> struct DeviceView {
    T* data = nullptr;
    size_t count = 0;

    DEEP3D_HOST_DEVICE T& operator[](size_t i) const {
        DEEP3D_CHECK_INDEX(i < count);
        return data[i];
    }
    // Several elements at once, as one load or store; `i` must be a multiple of their number, data likewise aligned.
    template <class Wide> DEEP3D_HOST_DEVICE Wide& wide(size_t i) const {
        DEEP3D_CHECK_INDEX(i + sizeof(Wide) / sizeof(T) <= count);
        DEEP3D_CHECK_INDEX(reinterpret_cast<uintptr_t>(data + i) % alignof(Wide) == 0);
        return *reinterpret_cast<Wide*>(data + i);
    }
};

// An array in shared memory.
template <class T, size_t kCount> struct SharedArray {
    T values[kCount];

    DEEP3D_HOST_DEVICE T& operator[](size_t i) {
        DEEP3D_CHECK_INDEX(i < kCount);
        return values[i];
    }
    DEEP3D_HOST_DEVICE const T& operator[](size_t i) const {
        DEEP3D_CHECK_INDEX(i < kCount);
        return values[i];
    }
};

// Sixteen bytes as one load or store.
struct alignas(16) Bytes16 {
    uint32_t words[4];
};

struct Grid {
    int x, y, z;  // blocks along each
};
struct Block {
    int x, y, z;
    int round = 0;  // of the repeated phases
};

// What most kernels are: every phase once. A kernel that repeats its later phases (one round after the other, a barrier
// after each phase all the same) has its own.
struct OneRound {
    // Blocks that a multiprocessor must have registers for: left alone, the compiler aims at more than a kernel needs and
    // spills for it.
    static constexpr int kLeastBlocks = 4;
    static constexpr int kSetupPhases = 0;  // run before the rounds
    template <class Arguments> DEEP3D_HOST_DEVICE static int rounds(const Arguments&) { return 1; }
};

// A float of sixteen bits (IEEE 754 binary16) as networks answer it. Finite values are exact; infinities and what is
// not a number become some large value.
struct Half {
    uint16_t bits;

    DEEP3D_HOST_DEVICE float value() const {
        const uint32_t magnitude = uint32_t(bits & 0x7fffu) << 13, sign = uint32_t(bits & 0x8000u) << 16;
        float scaled;
        std::memcpy(&scaled, &magnitude, sizeof(scaled));
        scaled *= 5.192296858534828e33f;  // 2^112: the difference of the exponents' biases
        uint32_t word;
        std::memcpy(&word, &scaled, sizeof(word));
        word |= sign;
        std::memcpy(&scaled, &word, sizeof(word));
        return scaled;
    }
};
DEEP3D_HOST_DEVICE inline float toFloat(float value) { return value; }
DEEP3D_HOST_DEVICE inline float toFloat(Half value) { return value.value(); }

DEEP3D_HOST_DEVICE inline int smaller(int a, int b) { return a < b ? a : b; }
DEEP3D_HOST_DEVICE inline int larger(int a, int b) { return a > b ? a : b; }
DEEP3D_HOST_DEVICE inline int clamped(int value, int first, int last) { return larger(first, smaller(value, last)); }
inline int blocksFor(int things, int each) { return (things + each - 1) / each; }

// 0 ... 1; not a number: 0.
DEEP3D_HOST_DEVICE inline float saturated(float value) {
#if defined(__CUDA_ARCH__)
    return __saturatef(value);
#else
    return value > 0.0f ? (value < 1.0f ? value : 1.0f) : 0.0f;
#endif
}

// a / b within two units in the last place: one reciprocal and one product on the device.
DEEP3D_HOST_DEVICE inline float quotient(float a, float b) {
#if defined(__CUDA_ARCH__)
    return __fdividef(a, b);
#else
    return a / b;
#endif
}

DEEP3D_HOST_DEVICE inline double quotient(double a, double b) { return a / b; }

}  // namespace deep3d::gpu
