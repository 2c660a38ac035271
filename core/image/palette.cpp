// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/image/palette.h"

#include <algorithm>
#include <climits>
#include <numeric>

namespace deep3d {
namespace {

constexpr size_t kMaxColours = 256;
constexpr size_t kBins = 1 << 16;
constexpr int kRounds = 3;

size_t binOf(int red, int green, int blue) { return size_t(red >> 3 << 11 | green >> 2 << 5 | blue >> 3); }

struct Bin {
    std::array<double, 3> sum{};
    double count = 0;
    double mean(size_t channel) const { return sum[channel] / count; }
};

std::vector<Bin> usedBins(const std::vector<FramePtr>& frames) {
    std::vector<Bin> bins(kBins);
    for (const FramePtr& frame : frames)
        for (int y = 0; y < frame->height(); ++y) {
            const auto row = frame->row<uint8_t>(y);
            for (size_t i = 0; i < row.size(); i += 3) {
                Bin& bin = bins[binOf(row[i], row[i + 1], row[i + 2])];
                for (size_t channel = 0; channel < 3; ++channel) bin.sum[channel] += row[i + channel];
                ++bin.count;
            }
        }
    std::erase_if(bins, [](const Bin& bin) { return bin.count == 0; });
    return bins;
}

// A run of bins that one colour will stand for, with its widest direction.
struct Box {
    size_t begin, end;
    size_t channel = 0;
    double spread = 0;  // squared error along that direction
};

Box boxOver(const std::vector<Bin>& bins, size_t begin, size_t end) {
    Box box{begin, end};
    for (size_t channel = 0; channel < 3; ++channel) {
        double count = 0, sum = 0, squares = 0;
        for (size_t i = begin; i < end; ++i) {
            const double value = bins[i].mean(channel);
            count += bins[i].count;
            sum += bins[i].count * value;
            squares += bins[i].count * value * value;
        }
        const double spread = squares - sum * sum / count;
        if (spread > box.spread) box = {begin, end, channel, spread};
    }
    return box;
}

std::vector<Box> cut(std::vector<Bin>& bins) {
    std::vector<Box> boxes = {boxOver(bins, 0, bins.size())};
    while (boxes.size() < kMaxColours) {
        const auto widest = std::max_element(boxes.begin(), boxes.end(), [](auto& a, auto& b) { return a.spread < b.spread; });
        const Box box = *widest;
        if (box.end - box.begin < 2 || box.spread <= 0) break;
        std::sort(bins.begin() + long(box.begin), bins.begin() + long(box.end),
                  [&box](const Bin& a, const Bin& b) { return a.mean(box.channel) < b.mean(box.channel); });
        double total = 0, passed = 0;
        for (size_t i = box.begin; i < box.end; ++i) total += bins[i].count;
        size_t middle = box.begin + 1;
        for (passed = bins[box.begin].count; passed < total / 2 && middle < box.end - 1; ++middle) passed += bins[middle].count;
        *widest = boxOver(bins, box.begin, middle);
        boxes.push_back(boxOver(bins, middle, box.end));
    }
    return boxes;
}

PaletteColour meanColour(const Bin& sum) {
    PaletteColour colour{};
    for (size_t channel = 0; channel < 3; ++channel) colour[channel] = uint8_t(sum.mean(channel) + 0.5);
    return colour;
}

size_t nearest(const std::vector<PaletteColour>& palette, int red, int green, int blue) {
    size_t best = 0;
    int bestDistance = INT_MAX;
    for (size_t i = 0; i < palette.size(); ++i) {
        const int r = palette[i][0] - red, g = palette[i][1] - green, b = palette[i][2] - blue;
        const int distance = 3 * r * r + 6 * g * g + 2 * b * b;  // roughly how the eye weighs them
        if (distance < bestDistance) {
            bestDistance = distance;
            best = i;
        }
    }
    return best;
}

void add(Bin& to, const Bin& from) {
    for (size_t channel = 0; channel < 3; ++channel) to.sum[channel] += from.sum[channel];
    to.count += from.count;
}

void refine(std::vector<PaletteColour>& palette, const std::vector<Bin>& bins) {
    std::vector<Bin> sums(palette.size());
    for (const Bin& bin : bins) add(sums[nearest(palette, int(bin.mean(0)), int(bin.mean(1)), int(bin.mean(2)))], bin);
    for (size_t i = 0; i < palette.size(); ++i)
        if (sums[i].count > 0) palette[i] = meanColour(sums[i]);
}

// Nearest colours, looked up by 5-6-5 bits and found when first asked for.
class NearestColours {
public:
    explicit NearestColours(const std::vector<PaletteColour>& palette) : m_palette(palette), m_known(kBins, -1) {}
    uint8_t indexOf(int red, int green, int blue) {
        int& known = m_known[binOf(red, green, blue)];
        if (known < 0) known = int(nearest(m_palette, (red & ~7) + 4, (green & ~3) + 2, (blue & ~7) + 4));
        return uint8_t(known);
    }

private:
    const std::vector<PaletteColour>& m_palette;
    std::vector<int> m_known;
};

}  // namespace

std::vector<PaletteColour> paletteOf(const std::vector<FramePtr>& frames) {
    std::vector<Bin> bins = usedBins(frames);
    std::vector<PaletteColour> palette;
    for (const Box& box : cut(bins)) {
        Bin sum;
        for (size_t i = box.begin; i < box.end; ++i) add(sum, bins[i]);
        palette.push_back(meanColour(sum));
    }
    for (int round = 0; round < kRounds; ++round) refine(palette, bins);
    return palette;
}

std::vector<uint8_t> dithered(const Frame& frame, const std::vector<PaletteColour>& palette) {
    NearestColours colours(palette);
    const size_t samples = frame.rowSamples();
    std::vector<uint8_t> indices(size_t(frame.width()) * size_t(frame.height()));
    std::vector<int> here(samples + 6), below(samples + 6);  // sixteenths, one pixel of margin on both sides
    for (int y = 0; y < frame.height(); ++y) {
        const auto row = frame.row<uint8_t>(y);
        std::fill(below.begin(), below.end(), 0);
        for (int x = 0; x < frame.width(); ++x) {
            int wanted[3];
            for (int channel = 0; channel < 3; ++channel)
                wanted[channel] = std::clamp(row[size_t(3 * x + channel)] + here[size_t(3 * x + channel + 3)] / 16, 0, 255);
            const uint8_t index = colours.indexOf(wanted[0], wanted[1], wanted[2]);
            indices[size_t(y) * size_t(frame.width()) + size_t(x)] = index;
            for (int channel = 0; channel < 3; ++channel) {
                const int error = wanted[channel] - palette[index][size_t(channel)];
                const size_t at = size_t(3 * x + channel + 3);
                here[at + 3] += error * 7;
                below[at - 3] += error * 3;
                below[at] += error * 5;
                below[at + 3] += error;
            }
        }
        std::swap(here, below);
    }
    return indices;
}

}  // namespace deep3d
