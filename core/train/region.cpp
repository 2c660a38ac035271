// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/train/region.h"

#include <algorithm>

namespace deep3d {
namespace {

constexpr uint8_t kObjectCell = 1, kRingCell = 2;  // losses.h: kObject, kSurrounding (a torch-only header)

// Cells within `radius` (a square) of an inside cell: along the rows, then down the columns.
std::vector<uint8_t> dilated(const std::vector<uint8_t>& inside, int width, int height, int radius) {
    auto pass = [&](const std::vector<uint8_t>& from, int count, int length, int along, int across) {
        std::vector<uint8_t> to(from.size());
        for (int line = 0; line < count; ++line) {
            for (int i = 0, last = -1000000; i < length + radius; ++i) {
                if (i < length && from[size_t(line * across + i * along)]) {
                    last = i;
                }
                if (i >= radius && last >= i - 2 * radius) {
                    to[size_t(line * across + (i - radius) * along)] = 1;
                }
            }
        }
        return to;
    };
    return pass(pass(inside, height, width, 1, width), width, height, width, 1);
}

}  // namespace

std::vector<uint8_t> regionsOf(const Picture& mask) {
    const int width = mask.width, height = mask.height;
    std::vector<uint8_t> inside(mask.samples.size()), regions(mask.samples.size());
    int top = height, bottom = 0;
    size_t count = 0;
    for (size_t i = 0; i < inside.size(); ++i) {
        inside[i] = mask.samples[i] > 127;
        count += inside[i];
        if (inside[i]) {
            top = std::min(top, int(i) / width);
            bottom = std::max(bottom, int(i) / width);
        }
    }
    if (double(count) < 0.03 * double(inside.size()) || double(count) > 0.7 * double(inside.size())) {
        return regions;
    }
    const auto wide = dilated(inside, width, height, std::max(width, height) / 10);
    const auto narrow = dilated(inside, width, height, 2);
    const int lowest = bottom - (bottom - top) / 4;
    for (size_t i = 0; i < inside.size(); ++i) {
        const bool ring = wide[i] && !narrow[i] && int(i) / width < lowest;
        regions[i] = inside[i] ? kObjectCell : ring ? kRingCell : 0;
    }
    return regions;
}

}  // namespace deep3d
