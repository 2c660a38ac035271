// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <cmath>
#include <cstdint>

namespace deep3d {

// Random numbers that depend on the keys alone: the same sample comes out whatever thread makes it and after a resume.
// SplitMix64 (Steele, Lea and Flood 2014). A plain value, one thread.
class Dice {
public:
    explicit Dice(uint64_t seed, uint64_t first = 0, uint64_t second = 0) : m_state(seed) {
        m_state ^= next() + first;
        m_state ^= next() + second;
    }
    uint64_t next() {
        uint64_t z = (m_state += 0x9E3779B97F4A7C15ull);
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ull;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBull;
        return z ^ (z >> 31);
    }
    double uniform(double low = 0.0, double high = 1.0) { return low + (high - low) * double(next() >> 11) * 0x1p-53; }
    bool chance(double probability) { return uniform() < probability; }
    uint64_t index(uint64_t count) { return next() % count; }  // the bias is below 1e-12 for every count used here
    // A factor between 1 / e^spread and e^spread.
    double factor(double spread) { return std::exp(uniform(-spread, spread)); }

private:
    uint64_t m_state;
};

}  // namespace deep3d
