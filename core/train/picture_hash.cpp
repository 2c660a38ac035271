// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/train/picture_hash.h"

#include <algorithm>
#include <bit>
#include <charconv>
#include <cmath>
#include <cstdio>
#include <numbers>
#include <vector>

namespace deep3d {
namespace {

constexpr int kSide = 32, kFrequencies = 16;

// Adds the sample at `at` of `length` to the cells of kSide that it covers, by the share that lies in each.
template <class Add> void spread(int at, int length, Add add) {
    const double first = at * double(kSide) / length, last = (at + 1) * double(kSide) / length;
    for (int cell = int(first); cell < kSide && cell < last; ++cell)
        add(cell, std::min(last, cell + 1.0) - std::max(first, double(cell)));
}

// [kSide][kSide], each the mean of what it covers.
std::vector<double> reduced(std::span<const uint8_t> luma, int width, int height) {
    std::vector<double> cells(kSide * kSide), row(kSide);
    for (int y = 0; y < height; ++y) {
        std::ranges::fill(row, 0.0);
        for (int x = 0; x < width; ++x)
            spread(x, width, [&, value = luma[size_t(y) * size_t(width) + size_t(x)]](int cell, double share) {
                row[size_t(cell)] += share * value;
            });
        spread(y, height, [&](int cell, double share) {
            for (int x = 0; x < kSide; ++x) cells[size_t(cell * kSide + x)] += share * row[size_t(x)];
        });
    }
    return cells;
}

// cos(pi f (2 i + 1) / 64): the type-II cosine transform. Its scale does not matter beside a median.
double wave(int frequency, int at) {
    return std::cos(std::numbers::pi * frequency * (2 * at + 1) / (2.0 * kSide)) * (frequency == 0 ? std::sqrt(0.5) : 1.0);
}

std::vector<double> lowFrequencies(const std::vector<double>& cells) {
    std::vector<double> rows(kSide * kFrequencies), all(kFrequencies * kFrequencies);
    for (int y = 0; y < kSide; ++y)
        for (int f = 0; f < kFrequencies; ++f)
            for (int x = 0; x < kSide; ++x)
                rows[size_t(y * kFrequencies + f)] += cells[size_t(y * kSide + x)] * wave(f, x);
    for (int g = 0; g < kFrequencies; ++g)
        for (int f = 0; f < kFrequencies; ++f)
            for (int y = 0; y < kSide; ++y)
                all[size_t(g * kFrequencies + f)] += rows[size_t(y * kFrequencies + f)] * wave(g, y);
    return all;
}

}  // namespace

int PictureHash::distanceTo(const PictureHash& other) const {
    int differing = 0;
    for (size_t i = 0; i < bits.size(); ++i) differing += std::popcount(bits[i] ^ other.bits[i]);
    return differing;
}

PictureHash PictureHash::mirrored() const {
    PictureHash turned = *this;
    for (uint64_t& word : turned.bits) word ^= 0xaaaaaaaaaaaaaaaa;  // bit i: horizontal frequency i % 16
    return turned;
}

std::string PictureHash::text() const {
    std::string digits;
    for (const uint64_t word : bits) {
        char part[17];
        std::snprintf(part, sizeof part, "%016llx", static_cast<unsigned long long>(word));
        digits += part;
    }
    return digits;
}

std::optional<PictureHash> PictureHash::parse(const std::string& text) {
    PictureHash hash;
    if (text.size() != 64) return std::nullopt;
    for (size_t i = 0; i < hash.bits.size(); ++i) {
        const char* end = text.data() + 16 * (i + 1);
        const auto parsed = std::from_chars(end - 16, end, hash.bits[i], 16);
        if (parsed.ec != std::errc() || parsed.ptr != end) return std::nullopt;
    }
    return hash;
}

PictureHash pictureHash(std::span<const uint8_t> luma, int width, int height) {
    const std::vector<double> frequencies = lowFrequencies(reduced(luma, width, height));
    std::vector<double> sorted(frequencies.begin() + 1, frequencies.end());  // without the mean brightness
    std::nth_element(sorted.begin(), sorted.begin() + long(sorted.size() / 2), sorted.end());
    PictureHash hash;
    for (size_t i = 1; i < frequencies.size(); ++i)
        if (frequencies[i] > sorted[sorted.size() / 2]) hash.bits[i / 64] |= uint64_t(1) << (i % 64);
    return hash;
}

}  // namespace deep3d
