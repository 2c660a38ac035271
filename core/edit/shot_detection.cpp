// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/edit/shot_detection.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

#include "core/image/resize.h"

namespace deep3d {
namespace {

constexpr int kBlockWidth = 8, kBlockHeight = 6;
constexpr int kReachX = 6, kReachY = 3;  // px that a block may have moved: a tenth of the width from frame to frame
// Blocks of pictures that have nothing in common still differ by only a fifth of the range on the mean.
constexpr double kBlockRange = 255.0 / 5.0;

// Mean difference of a block of `a` and the block of `b` that is moved by (dx, dy); both [36][64].
int blockDifference(const uint8_t* a, const uint8_t* b, int stride, int offset) {
    int sum = 0;
    for (int y = 0; y < kBlockHeight; ++y)
        for (int x = 0; x < kBlockWidth; ++x) sum += std::abs(int(a[y * stride + x]) - int(b[y * stride + x + offset]));
    return sum;
}

// Shared between the two nearest bins: a fade from black must not move all pixels from one bin to the next at once.
void addTo(float* histogram, int value, float share) {
    const float place = float(value) * (ShotDetector::kBins - 1) / 255.0f;
    const int bin = std::min(int(place), ShotDetector::kBins - 2);
    histogram[bin] += share * (1.0f - (place - float(bin)));
    histogram[bin + 1] += share * (place - float(bin));
}

}  // namespace

std::vector<int64_t> ShotDetector::add(const FramePtr& frame) {
    std::vector<int64_t> cuts;
    m_signatures.push_back(signatureOf(frame));
    if (m_signatures.size() > 2 * kFlashFrames + 2) m_signatures.pop_front();
    ++m_count;
    if (m_count > kFlashFrames) m_changes.push_back(float(changeAt(m_count - 1 - kFlashFrames)));
    decide(int64_t(m_changes.size()) - kContext, cuts);
    return cuts;
}

std::vector<int64_t> ShotDetector::finish() {
    std::vector<int64_t> cuts;
    while (int64_t(m_changes.size()) < m_count) m_changes.push_back(float(changeAt(int64_t(m_changes.size()))));
    decide(m_count, cuts);
    return cuts;
}

ShotDetector::Signature ShotDetector::signatureOf(const FramePtr& frame) {
    const FramePtr small = toEightBits(resized(frame, {kWidth, kHeight}));
    Signature made{};
    const float share = 1.0f / float(kWidth * kHeight);
    for (int y = 0; y < kHeight; ++y) {
        const auto row = small->row<uint8_t>(y);
        for (int x = 0; x < kWidth; ++x) {
            int sum = 0;
            for (int channel = 0; channel < 3; ++channel) {
                const int value = row[size_t(3 * x + channel)];
                addTo(&made.histogram[size_t(channel * kBins)], value, share);
                sum += value;
            }
            made.grey[size_t(y * kWidth + x)] = uint8_t(sum / 3);
        }
    }
    return made;
}

double ShotDetector::change(const Signature& a, const Signature& b) {
    double histogram = 0.0;
    for (size_t i = 0; i < a.histogram.size(); ++i) histogram += std::abs(a.histogram[i] - b.histogram[i]);
    return (histogram / 6.0 + blockChange(a, b)) / 2.0;  // three channels, each 0 ... 2
}

double ShotDetector::blockChange(const Signature& a, const Signature& b) {
    double sum = 0.0;
    for (int top = 0; top < kHeight; top += kBlockHeight) {
        for (int left = 0; left < kWidth; left += kBlockWidth) {
            const int first = top * kWidth + left;
            int best = blockDifference(&a.grey[size_t(first)], &b.grey[size_t(first)], kWidth, 0);
            for (int dy = std::max(-kReachY, -top); dy <= std::min(kReachY, kHeight - kBlockHeight - top); ++dy)
                for (int dx = std::max(-kReachX, -left); dx <= std::min(kReachX, kWidth - kBlockWidth - left); ++dx)
                    best = std::min(best, blockDifference(&a.grey[size_t(first)], &b.grey[size_t(first)], kWidth,
                                                          dy * kWidth + dx));
            sum += double(best) / (kBlockWidth * kBlockHeight);
        }
    }
    constexpr int blocks = (kWidth / kBlockWidth) * (kHeight / kBlockHeight);
    return std::min(1.0, sum / blocks / kBlockRange);
}

double ShotDetector::changeAt(int64_t index) const {
    const int64_t oldest = m_count - int64_t(m_signatures.size());
    double smallest = 1.0;
    for (int64_t before = index - 1; before >= std::max(oldest, index - 1 - kFlashFrames); --before)
        for (int64_t after = index; after < std::min(m_count, before + 2 + kFlashFrames); ++after)
            smallest =
                std::min(smallest, change(m_signatures[size_t(before - oldest)], m_signatures[size_t(after - oldest)]));
    return index == 0 ? 0.0 : smallest;
}

void ShotDetector::decide(int64_t until, std::vector<int64_t>& cuts) {
    for (; m_decided < until; ++m_decided)
        if (isCut(m_decided)) cuts.push_back(m_decided);
}

bool ShotDetector::isCut(int64_t index) const {
    const float change = m_changes[size_t(index)];
    if (change < kFloor) return false;
    std::vector<float> around;
    const int64_t last = std::min(int64_t(m_changes.size()) - 1, index + kContext);
    for (int64_t i = std::max<int64_t>(1, index - kContext); i <= last; ++i) {
        const float other = m_changes[size_t(i)];
        const bool isLarger = i < index ? other >= change : other > change;
        if (std::abs(i - index) <= kFlashFrames && i != index && isLarger) return false;
        if (i != index) around.push_back(other);
    }
    if (around.empty()) return true;
    const auto middle = around.begin() + std::ptrdiff_t(around.size() / 2);
    std::nth_element(around.begin(), middle, around.end());
    return change >= kAboveMedian * double(*middle);
}

}  // namespace deep3d
