// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

#include "core/stereo/depth_picture.h"
#include "core/stereo/srgb.h"

namespace deep3d {
namespace {

using Colour = std::array<double, 3>;

// The path of the colour map in CIE LCh(ab): lightness falls evenly from near to far while the hue turns from yellow
// (90 degrees) over red and violet to blue (-80). Chosen so that near is bright and warm and every two depths differ
// in lightness, also for people who see few hues.
constexpr double kNearLightness = 92.0, kFarLightness = 16.0, kNearHue = 92.0, kFarHue = -78.0, kChroma = 62.0;

// CIE 15:2004, white D65 of sRGB (IEC 61966-2-1).
Colour linearFromLab(const Colour& lab) {
    const auto inverse = [](double t) { return t > 6.0 / 29.0 ? t * t * t : 3.0 * 36.0 / 841.0 * (t - 4.0 / 29.0); };
    const double fy = (lab[0] + 16.0) / 116.0;
    const double x = 0.95047 * inverse(fy + lab[1] / 500.0), y = inverse(fy);
    const double z = 1.08883 * inverse(fy - lab[2] / 200.0);
    return {3.2404542 * x - 1.5371385 * y - 0.4985314 * z, -0.9692660 * x + 1.8760108 * y + 0.0415560 * z,
            0.0556434 * x - 0.2040259 * y + 1.0572252 * z};
}

bool inGamut(const Colour& linear) {
    return std::all_of(linear.begin(), linear.end(), [](double c) { return c >= 0.0 && c <= 1.0; });
}

Colour labOnPath(double t, double chroma) {
    const double hue = (kNearHue + (kFarHue - kNearHue) * t) * std::numbers::pi / 180.0;
    return {kNearLightness + (kFarLightness - kNearLightness) * t, chroma * std::cos(hue), chroma * std::sin(hue)};
}

// The path with as much chroma as sRGB can show.
Colour shownLab(double t) {
    if (inGamut(linearFromLab(labOnPath(t, kChroma)))) return labOnPath(t, kChroma);
    double inside = 0.0, outside = kChroma;
    for (int i = 0; i < 24; ++i) {
        const double middle = 0.5 * (inside + outside);
        (inGamut(linearFromLab(labOnPath(t, middle))) ? inside : outside) = middle;
    }
    return labOnPath(t, inside);
}

constexpr int kEntries = 1024;
using ColourTable = std::array<std::array<uint8_t, 3>, kEntries>;

// Entries at equal steps of colour difference (CIE 1976) along the path: perceptually even.
ColourTable makeTable() {
    constexpr int samples = 4096;
    std::array<double, samples> length{};
    Colour before = shownLab(0.0);
    for (int i = 1; i < samples; ++i) {
        const Colour lab = shownLab(double(i) / (samples - 1));
        length[size_t(i)] =
            length[size_t(i) - 1] + std::hypot(lab[0] - before[0], lab[1] - before[1], lab[2] - before[2]);
        before = lab;
    }
    ColourTable table;
    for (int i = 0; i < kEntries; ++i) {
        const double wanted = length.back() * i / (kEntries - 1);
        const auto at = std::lower_bound(length.begin(), length.end(), wanted);
        const Colour linear = linearFromLab(shownLab(double(at - length.begin()) / (samples - 1)));
        for (size_t c = 0; c < 3; ++c)
            table[size_t(i)][c] = uint8_t(std::lround(255.0f * formula::linearToSrgb(float(linear[c]))));
    }
    return table;
}

}  // namespace

std::array<uint8_t, 3> nearToFarColour(double position) {
    static const ColourTable table = makeTable();
    const double clamped = position > 0.0 ? std::min(position, 1.0) : 0.0;  // not a number: nearest
    return table[size_t(std::lround(clamped * (kEntries - 1)))];
}

}  // namespace deep3d
