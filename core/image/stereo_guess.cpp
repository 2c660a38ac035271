// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/image/stereo_guess.h"

#include <algorithm>
#include <cctype>
#include <cmath>
#include <string>
#include <string_view>
#include <vector>

#include "core/image/image_file.h"

namespace deep3d {
namespace {

constexpr int kGrid = 48;      // cells across a half
constexpr int kMaxShift = 5;   // cells: a parallax of a tenth of the width
constexpr double kSureByName = 0.8, kSureByShape = 0.9;

// A part of the frame as kGrid x kGrid mean grey values.
std::vector<double> greyGrid(const Frame& frame, int left, int top, Size part) {
    std::vector<double> grid;
    constexpr int samples = 4;  // per cell and direction: enough to compare, whatever the picture's size
    for (int cell = 0; cell < kGrid * kGrid; ++cell) {
        double sum = 0;
        for (int i = 0; i < samples * samples; ++i) {
            const double across = (cell % kGrid + (i % samples + 0.5) / samples) / kGrid;
            const double down = (cell / kGrid + (i / samples + 0.5) / samples) / kGrid;
            const auto x = size_t(left + int(across * part.width)) * 3;
            const int y = top + int(down * part.height);
            for (size_t channel = 0; channel < 3; ++channel)
                sum += frame.bits() == SampleBits::Eight ? frame.row<uint8_t>(y)[x + channel] : frame.row<uint16_t>(y)[x + channel] / 257.0;
        }
        grid.push_back(sum / (3 * samples * samples));
    }
    return grid;
}

double correlation(const std::vector<double>& a, const std::vector<double>& b, int shift) {
    double count = 0, sumA = 0, sumB = 0, squaresA = 0, squaresB = 0, products = 0;
    for (int y = 0; y < kGrid; ++y)
        for (int x = std::max(0, -shift); x < kGrid - std::max(0, shift); ++x) {
            const double valueA = a[size_t(y * kGrid + x)], valueB = b[size_t(y * kGrid + x + shift)];
            ++count;
            sumA += valueA;
            sumB += valueB;
            squaresA += valueA * valueA;
            squaresB += valueB * valueB;
            products += valueA * valueB;
        }
    const double spreads = (squaresA - sumA * sumA / count) * (squaresB - sumB * sumB / count);
    return spreads > 1e-6 ? (products - sumA * sumB / count) / std::sqrt(spreads) : 0.0;
}

double likeness(const std::vector<double>& a, const std::vector<double>& b) {
    double best = -1;
    for (int shift = -kMaxShift; shift <= kMaxShift; ++shift) best = std::max(best, correlation(a, b, shift));
    return best;
}

// Whether the file name holds one of the words between separators: photo_sbs.jpg, film-half-ou.png.
bool nameHas(const std::filesystem::path& path, std::initializer_list<std::string_view> words) {
    std::string stem = "_";
    for (const char letter : path.stem().string())
        stem += std::isalnum(uint8_t(letter)) ? char(std::tolower(uint8_t(letter))) : '_';
    stem += '_';
    return std::any_of(words.begin(), words.end(), [&stem](std::string_view word) {
        for (size_t at = stem.find(word); at != std::string::npos; at = stem.find(word, at + 1))
            if (stem[at - 1] == '_' && stem[at + word.size()] == '_') return true;
        return false;
    });
}

// What speaks for two views before the pixels are looked at.
struct Hint {
    bool byName = false, byShape = false;
    bool isThere() const { return byName || byShape; }
    double sure() const { return byName ? kSureByName : kSureByShape; }
};

Hint sideHint(Size size, const std::filesystem::path& path) {
    return {nameHas(path, {"sbs", "hsbs", "fsbs", "lr", "rl", "3dh", "lrf", "parallel", "crossed"}),
            double(size.width) / size.height >= 2.0};
}

Hint topHint(Size size, const std::filesystem::path& path) {
    return {nameHas(path, {"tb", "ou", "htb", "hou", "tab", "3dv"}), double(size.width) / size.height <= 1 / 1.2};
}

bool halvesAlike(const Frame& frame, bool sideBySide, double sure) {
    const Size half = sideBySide ? Size{frame.width() / 2, frame.height()} : Size{frame.width(), frame.height() / 2};
    if (half.width < kGrid || half.height < kGrid) return false;
    const auto first = greyGrid(frame, 0, 0, half);
    const auto second = greyGrid(frame, sideBySide ? half.width : 0, sideBySide ? 0 : half.height, half);
    return likeness(first, second) >= sure;
}

}  // namespace

StereoKind guessStereo(const Frame& frame, const std::filesystem::path& path) {
    const Hint side = sideHint(frame.size(), path), top = topHint(frame.size(), path);
    if (side.isThere() && halvesAlike(frame, true, side.sure())) return StereoKind::SideBySide;
    if (top.isThere() && halvesAlike(frame, false, top.sure())) return StereoKind::TopBottom;
    return StereoKind::None;
}

bool mayBeStereo(Size size, const std::filesystem::path& path) {
    return sideHint(size, path).isThere() || topHint(size, path).isThere();
}

}  // namespace deep3d
