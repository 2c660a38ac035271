// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/edit/temporal_smoothing.h"

#include <algorithm>
#include <cmath>

#include <oneapi/tbb/parallel_for.h>

#include "core/image/resize.h"

namespace deep3d {
namespace {

// Mean difference of the three channels, in levels of 255: below the first the past is trusted, above the second it is
// not. Chosen between the noise of compressed film (3 ... 5 levels) and the contrast of a figure against its ground.
constexpr float kSame = 8.0f, kOther = 20.0f;

// Bilinear reading of a plane [h][w] at a place within it: four cells and their weights.
struct Taps {
    size_t at[4];
    float weight[4];

    template <class T>
    float of(const T* plane) const {
        return weight[0] * float(plane[at[0]]) + weight[1] * float(plane[at[1]]) + weight[2] * float(plane[at[2]]) +
               weight[3] * float(plane[at[3]]);
    }
};

Taps tapsAt(Size size, float x, float y) {
    const float u = std::clamp(x, 0.0f, float(size.width - 1)), v = std::clamp(y, 0.0f, float(size.height - 1));
    const int left = int(u), top = int(v);
    const int right = std::min(left + 1, size.width - 1), bottom = std::min(top + 1, size.height - 1);
    const float a = u - float(left), b = v - float(top);
    const auto index = [&](int column, int row) { return size_t(row) * size_t(size.width) + size_t(column); };
    return {{index(left, top), index(right, top), index(left, bottom), index(right, bottom)},
            {(1 - a) * (1 - b), a * (1 - b), (1 - a) * b, a * b}};
}

Taps tapsOf(const FlowField& flow, int x, int y) {
    const size_t i = size_t(y) * size_t(flow.size.width) + size_t(x);
    return tapsAt(flow.size, float(x) + flow.dx[i], float(y) + flow.dy[i]);
}

// What lies outside the picture before was never seen.
bool isInside(const FlowField& flow, int x, int y) {
    const size_t i = size_t(y) * size_t(flow.size.width) + size_t(x);
    const float u = float(x) + flow.dx[i], v = float(y) + flow.dy[i];
    return u > -1.0f && v > -1.0f && u < float(flow.size.width) && v < float(flow.size.height);
}

float differenceAt(const Frame& frame, const Frame& before, const Taps& taps, size_t pixel) {
    const auto* now = reinterpret_cast<const uint8_t*>(frame.data()) + 3 * pixel;
    const auto* then = reinterpret_cast<const uint8_t*>(before.data());
    float sum = 0.0f;
    for (size_t channel = 0; channel < 3; ++channel) {
        float moved = 0.0f;
        for (size_t tap = 0; tap < 4; ++tap) moved += taps.weight[tap] * float(then[3 * taps.at[tap] + channel]);
        sum += std::abs(moved - float(now[channel]));
    }
    return sum / 3.0f;
}

// Mean over 3 x 3 cells, borders repeated: one odd pixel does not make or break trust.
float meanAround(const std::vector<float>& plane, Size size, int x, int y) {
    float sum = 0.0f;
    for (int row = y - 1; row <= y + 1; ++row)
        for (int column = x - 1; column <= x + 1; ++column)
            sum += plane[size_t(std::clamp(row, 0, size.height - 1)) * size_t(size.width) +
                         size_t(std::clamp(column, 0, size.width - 1))];
    return sum / 9.0f;
}

template <class Row>
void forRows(int height, const Row& row) {
    tbb::parallel_for(0, height, row);
}

}  // namespace

int64_t TemporalSmoother::firstFrame(int64_t index, int64_t shotStart) {
    return std::max(shotStart, index / kBlockFrames * kBlockFrames - kWarmUpFrames);
}

DistributionPtr TemporalSmoother::add(int64_t index, bool startsShot, const FramePtr& frame,
                                      const DistributionPtr& answer) {
    if (answer->alignment() != Alignment::Source) return answer;
    const FramePtr small = toEightBits(resized(frame, answer->grid()));
    const bool goesOn = m_past && !startsShot && index == m_lastIndex + 1 && small->size() == m_before->size() &&
                        m_past->mean->axis() == answer->axis();
    if (!goesOn) {
        m_past.reset();
        m_next.reset();
    }
    const int64_t place = index % kBlockFrames;
    if (place == 0 && m_next) m_past = std::exchange(m_next, std::nullopt);
    const Motion motion = m_past ? motionBetween(*small, *m_before) : Motion();
    const bool hadPast = m_past.has_value();
    m_past = continued(m_past, motion, answer);
    // A past that began less than kWarmUpFrames ago serves the coming block as well.
    if (place == kBlockFrames - kWarmUpFrames && hadPast)
        m_next = continued(std::nullopt, motion, answer);
    else if (m_next)
        m_next = continued(m_next, motion, answer);
    m_before = small;
    m_lastIndex = index;
    return m_past->mean;
}

TemporalSmoother::Motion TemporalSmoother::motionBetween(const Frame& frame, const Frame& before) {
    const Size size = frame.size();
    Motion motion{flowBetween(frame, before), {}};
    std::vector<float> difference(motion.flow.dx.size());
    forRows(size.height, [&](int y) {
        for (int x = 0; x < size.width; ++x) {
            const size_t pixel = size_t(y) * size_t(size.width) + size_t(x);
            difference[pixel] =
                isInside(motion.flow, x, y) ? differenceAt(frame, before, tapsOf(motion.flow, x, y), pixel) : 255.0f;
        }
    });
    motion.trust.resize(difference.size());
    forRows(size.height, [&](int y) {
        for (int x = 0; x < size.width; ++x) {
            const size_t pixel = size_t(y) * size_t(size.width) + size_t(x);
            const float worst = std::max(difference[pixel], meanAround(difference, size, x, y));
            motion.trust[pixel] = std::clamp((kOther - worst) / (kOther - kSame), 0.0f, 1.0f);
        }
    });
    return motion;
}

TemporalSmoother::Past TemporalSmoother::continued(const std::optional<Past>& past, const Motion& motion,
                                                   const DistributionPtr& answer) {
    if (!past) return {answer, std::vector<float>(answer->planeSize(), 0.0f)};
    constexpr float kFollowedMost = kPastMost / (1.0f - kPastMost);
    const Size grid = answer->grid();
    auto mean = std::make_shared<Distribution>(answer->axis(), answer->alignment(), grid);
    Past next{nullptr, std::vector<float>(answer->planeSize())};
    forRows(grid.height, [&](int y) {
        const size_t first = size_t(y) * size_t(grid.width), width = size_t(grid.width);
        std::vector<Taps> taps(width);
        std::vector<float> share(width);
        for (size_t x = 0; x < width; ++x) {
            taps[x] = tapsOf(motion.flow, int(x), y);
            const float followed = std::min(taps[x].of(past->followed.data()) + 1.0f, kFollowedMost);
            next.followed[first + x] = motion.trust[first + x] * followed;
            share[x] = next.followed[first + x] / (next.followed[first + x] + 1.0f);
        }
        for (int k = 0; k < answer->layers(); ++k) {
            const float *now = answer->layer(k) + first, *before = past->mean->layer(k);
            float* to = mean->layer(k) + first;
            for (size_t x = 0; x < width; ++x) to[x] = now[x] + share[x] * (taps[x].of(before) - now[x]);
        }
    });
    next.mean = std::move(mean);
    return next;
}

}  // namespace deep3d
