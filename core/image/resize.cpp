// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/image/resize.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <vector>

#include "core/image/device_samples.h"

namespace deep3d {
namespace {

// What one output row or column is made of: inputs first ... first + count - 1 with weights that sum to 1.
struct Taps {
    struct Entry {
        int first, count;
        size_t weights;  // index of the first weight
    };
    std::vector<Entry> entries;
    std::vector<float> weights;
};

void addEntry(Taps& taps, int first, const std::vector<double>& shares) {
    double sum = 0;
    for (const double share : shares) sum += share;
    taps.entries.push_back({first, int(shares.size()), taps.weights.size()});
    for (const double share : shares) taps.weights.push_back(float(share / sum));
}

// Two neighbours around the pixel's centre.
void addLinear(Taps& taps, double centre, int from) {
    const double position = std::clamp(centre - 0.5, 0.0, double(from - 1));
    const int first = std::min(int(position), std::max(0, from - 2));
    if (from == 1)
        addEntry(taps, 0, {1.0});
    else
        addEntry(taps, first, {1.0 - (position - first), position - first});
}

// Everything under the pixel, each by the part that is covered.
void addBox(Taps& taps, double begin, double end, int from) {
    const int first = int(begin), last = std::min(from, int(std::ceil(end)));
    std::vector<double> shares;
    for (int i = first; i < last; ++i) shares.push_back(std::min(end, i + 1.0) - std::max(begin, double(i)));
    addEntry(taps, first, shares);
}

Taps tapsFor(int from, int to) {
    Taps taps;
    const double step = double(from) / to;
    for (int i = 0; i < to; ++i) {
        if (to >= from)
            addLinear(taps, (i + 0.5) * step, from);
        else
            addBox(taps, i * step, std::min((i + 1) * step, double(from)), from);
    }
    return taps;
}

// The weighted sum of source rows: plain loops over whole rows, which the compiler vectorises.
template <class T> void blendRows(const Frame& frame, const Taps& taps, int y, std::vector<float>& blended) {
    const auto& entry = taps.entries[size_t(y)];
    const size_t samples = frame.rowSamples();
    for (int tap = 0; tap < entry.count; ++tap) {
        const float weight = taps.weights[entry.weights + size_t(tap)];
        const T* row = frame.row<T>(entry.first + tap).data();
        float* to = blended.data();
        if (tap == 0)
            for (size_t i = 0; i < samples; ++i) to[i] = weight * float(row[i]);
        else if (weight != 0.0f)
            for (size_t i = 0; i < samples; ++i) to[i] += weight * float(row[i]);
    }
}

// Four lanes at a time: the fourth is the next pixel's red and is thrown away, so that a pixel fills one vector.
template <class T> void blendColumns(const float* row, const Taps& taps, std::span<T> to) {
    constexpr float highest = sizeof(T) == 1 ? 255.0f : 65535.0f;
    T* out = to.data();
    for (const auto& entry : taps.entries) {
        float sum[4] = {0.5f, 0.5f, 0.5f, 0.5f};
        const float* pixel = row + size_t(entry.first) * 3;
        const float* weight = taps.weights.data() + entry.weights;
        for (int tap = 0; tap < entry.count; ++tap, pixel += 3)
            for (int lane = 0; lane < 4; ++lane) sum[lane] += weight[tap] * pixel[lane];
        for (int channel = 0; channel < 3; ++channel) out[channel] = T(std::min(sum[channel], highest));
        out += 3;
    }
}

template <class T> void resizeInto(const Frame& from, Frame& to) {
    const Taps rows = tapsFor(from.height(), to.height()), columns = tapsFor(from.width(), to.width());
    std::vector<float> blended(from.rowSamples() + 1);
    for (int y = 0; y < to.height(); ++y) {
        blendRows<T>(from, rows, y, blended);
        blendColumns<T>(blended.data(), columns, to.row<T>(y));
    }
}

}  // namespace

FramePtr resized(const FramePtr& frame, Size size) {
    if (frame->size() == size) return frame;
    const bool smaller = size.width <= frame->width() && size.height <= frame->height();
    if (smaller && frame->onDevice())
        if (FramePtr made = frame->onDevice()->smaller(size, frame->tags())) return made;
    auto made = std::make_shared<Frame>(size, frame->bits(), frame->tags());
    if (frame->bits() == SampleBits::Eight)
        resizeInto<uint8_t>(*frame, *made);
    else
        resizeInto<uint16_t>(*frame, *made);
    return made;
}

Size fittedInto(Size size, Size box) {
    if (size.width <= box.width && size.height <= box.height) return size;
    const bool widthLimits = int64_t(size.width) * box.height >= int64_t(size.height) * box.width;
    const double scale = widthLimits ? double(box.width) / size.width : double(box.height) / size.height;
    return {std::clamp(int(std::lround(size.width * scale)), 1, std::max(1, box.width)),
            std::clamp(int(std::lround(size.height * scale)), 1, std::max(1, box.height))};
}

}  // namespace deep3d
