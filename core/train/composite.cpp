// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/train/composite.h"

#include <algorithm>
#include <cmath>

namespace deep3d {
namespace {

struct Box {
    int left = 1 << 30, top = 1 << 30, right = -1, bottom = -1;  // inclusive
    int count = 0;
    int width() const { return right - left + 1; }
    int height() const { return bottom - top + 1; }
};

Box boundsOf(const Picture& mask) {
    Box box;
    for (int y = 0; y < mask.height; ++y) {
        for (int x = 0; x < mask.width; ++x) {
            if (*mask.at(x, y) > 127) {
                box = {std::min(box.left, x), std::min(box.top, y), std::max(box.right, x), std::max(box.bottom, y),
                       box.count + 1};
            }
        }
    }
    return box;
}

bool usable(const Box& box, const Picture& mask) {
    const bool cutOff = box.left <= 1 || box.top <= 1 || box.right >= mask.width - 2;
    return !cutOff && box.height() > mask.height / 6 && box.count > box.width() * box.height() / 5;
}

struct Placement {
    PictureMap map;      // picture px -> figure px
    double footX, footY;  // px of the picture: middle of the lowest edge
    bool closeUp;
};

Placement place(const Box& box, const Picture& mask, Dice& dice, const Picture& picture) {
    Placement placement;
    placement.closeUp = box.bottom >= mask.height - 3 || dice.chance(0.35);
    const double w = picture.width, h = picture.height;
    double tall = placement.closeUp ? dice.uniform(0.6, 1.5) * h : dice.uniform(0.18, 0.8) * h;
    tall = std::min(tall, 0.95 * w * box.height() / box.width());
    placement.footY = placement.closeUp ? h + dice.uniform(0.01, 0.35) * tall
                                        : std::max(dice.uniform(0.5, 0.99) * h, std::min(tall * 0.8, 0.98 * h));
    placement.footX = dice.uniform(0.1, 0.9) * w;
    const double scale = box.height() / tall, scaleX = dice.chance(0.5) ? -scale : scale;
    const double middleX = placement.footX, middleY = placement.footY - tall / 2;
    placement.map = {(box.left + box.right + 1) / 2.0 + scaleX * (w / 2 - middleX),
                     (box.top + box.bottom + 1) / 2.0 + scale * (h / 2 - middleY), scaleX, scale, 0.0};
    return placement;
}

// 0 ... 1 per pixel: the mask blurred and drawn in by half a pixel, so that no rim of the old background comes along.
std::vector<float> softMask(const Picture& mask, const PictureMap& map, int width, int height) {
    const Picture hard = warpNearest(mask, map, width, height);
    std::vector<float> soft(hard.samples.size());
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            int sum = 0;
            for (int i = 0; i < 9; ++i) {
                const int sx = std::clamp(x + i % 3 - 1, 0, width - 1), sy = std::clamp(y + i / 3 - 1, 0, height - 1);
                sum += *hard.at(sx, sy) > 127;
            }
            soft[size_t(y) * size_t(width) + size_t(x)] = std::clamp((float(sum) - 3.0f) / 5.0f, 0.0f, 1.0f);
        }
    }
    return soft;
}

// Value at `share` of the sorted values; 0 for none.
float quantile(std::vector<float>& values, double share) {
    if (values.empty()) {
        return 0.0f;
    }
    const auto at = values.begin() + std::min<ptrdiff_t>(ptrdiff_t(share * double(values.size())),
                                                         ptrdiff_t(values.size()) - 1);
    std::nth_element(values.begin(), at, values.end());
    return *at;
}

double meanLight(const Picture& picture, const std::vector<float>* weight) {
    double sum = 0, total = 1e-6;
    for (size_t i = 0; i < picture.samples.size() / 3; ++i) {
        const double share = weight ? (*weight)[i] : 1.0;
        sum += share * (picture.samples[3 * i] + picture.samples[3 * i + 1] + picture.samples[3 * i + 2]) / 3.0;
        total += share;
    }
    return sum / total;
}

void blend(const Picture& figure, const std::vector<float>& soft, Picture& picture) {
    const double ratio = std::sqrt((meanLight(picture, nullptr) + 5) / (meanLight(figure, &soft) + 5));
    const float gain = float(std::clamp(ratio, 0.6, 1.5));
    for (size_t i = 0; i < picture.samples.size(); ++i) {
        const float share = soft[i / 3];
        const float value = std::min(255.0f, gain * float(figure.samples[i]));
        picture.samples[i] = uint8_t(float(picture.samples[i]) + share * (value - float(picture.samples[i])) + 0.5f);
    }
}

// Cells of the grid that the figure covers by more than half.
std::vector<size_t> coveredCells(const std::vector<float>& soft, int width, int height) {
    std::vector<size_t> cells;
    for (int y = 0; y + 1 < height; y += 2) {
        for (int x = 0; x + 1 < width; x += 2) {
            const size_t i = size_t(y) * size_t(width) + size_t(x);
            if (soft[i] + soft[i + 1] + soft[i + size_t(width)] + soft[i + size_t(width) + 1] > 2.0f) {
                cells.push_back(size_t(y / 2) * size_t(width / 2) + size_t(x / 2));
            }
        }
    }
    return cells;
}

float figureNearness(const Placement& placement, const std::vector<size_t>& cells, const std::vector<float>& nearness,
                     int gridWidth, int gridHeight, Dice& dice) {
    std::vector<float> covered, known, foot;
    for (const size_t cell : cells) {
        covered.push_back(nearness[cell]);
    }
    std::erase(covered, 0.0f);
    std::copy_if(nearness.begin(), nearness.end(), std::back_inserter(known), [](float v) { return v > 0; });
    const int footX = int(placement.footX / 2), footY = std::min(int(placement.footY / 2), gridHeight - 1);
    for (int x = std::max(0, footX - 4); x < std::min(gridWidth, footX + 5); ++x) {
        const float value = nearness[size_t(footY) * size_t(gridWidth) + size_t(x)];
        if (value > 0) {
            foot.push_back(value);
        }
    }
    const float range = quantile(known, 0.98) - quantile(known, 0.02);
    const float ground = std::max(quantile(foot, 0.5), quantile(covered, placement.closeUp ? 0.95 : 0.8));
    const float lift = placement.closeUp ? float(dice.uniform(0.05, 0.7)) : 0.02f;
    return ground + lift * std::max(range, 16.0f);
}

}  // namespace

bool pasteFigure(const SampleRef& figure, Dice& dice, Picture& picture, std::vector<float>& nearness) {
    const Picture mask = figure.mask();
    const Box box = boundsOf(mask);
    if (!usable(box, mask)) {
        return false;
    }
    const Placement placement = place(box, mask, dice, picture);
    const auto soft = softMask(mask, placement.map, picture.width, picture.height);
    const auto cells = coveredCells(soft, picture.width, picture.height);
    if (cells.size() < 40 || cells.size() * 4 > nearness.size() * 3) {
        return false;
    }
    const float value =
        figureNearness(placement, cells, nearness, picture.width / 2, picture.height / 2, dice);
    blend(warpSmooth(figure.left(), placement.map, picture.width, picture.height), soft, picture);
    for (const size_t cell : cells) {
        nearness[cell] = value;
    }
    return true;
}

}  // namespace deep3d
