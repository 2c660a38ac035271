// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstdint>
#include <deque>
#include <vector>

#include "core/image/frame.h"

namespace deep3d {

// Finds the cuts of a clip while its frames come by, each reduced to 64 x 36 pixels: hard cuts only. A dissolve or a
// fade belongs to the shots that it joins, a flash of up to kFlashFrames frames is no cut, nor is a fast pan.
//
// The change between two frames is the mean of two figures, each 0 ... 1: how much the histograms of red, green and
// blue differ, and how much the blocks of the picture differ once each has been moved to where it fits best (so that
// motion counts little). The change at frame n is the smallest between a frame before n and one from n on that are no
// more than kFlashFrames further apart than neighbours: a flash is looked past. Frame n starts a shot where that change
// is above a floor, is kAboveMedian times the median of the kContext frames to either side, and is the largest within
// kFlashFrames. So a cut depends on the 11 frames before and after it alone. The constants were chosen on
// synthetic shots and the clips of the project's test data. One owner, one thread at a time.
class ShotDetector {
public:
    static constexpr int kFlashFrames = 3, kContext = 8, kBins = 16;
    static constexpr double kFloor = 0.22, kAboveMedian = 3.0;

    // Takes the next frame (any size and depth). Returns the cuts that are certain since: indexes of the first frames
    // of shots, rising, counted from 0 for the first frame ever given, which is never among them.
    std::vector<int64_t> add(const FramePtr& frame);
    // The cuts among the last frames; add() must not follow.
    std::vector<int64_t> finish();

private:
    static constexpr int kWidth = 64, kHeight = 36;
    struct Signature {
        std::array<float, 3 * kBins> histogram;      // share of the pixels, each channel sums to 1
        std::array<uint8_t, kWidth * kHeight> grey;  // [36][64]
    };
    static Signature signatureOf(const FramePtr& frame);
    static double change(const Signature& a, const Signature& b);
    static double blockChange(const Signature& a, const Signature& b);

    double changeAt(int64_t index) const;
    bool isCut(int64_t index) const;
    void decide(int64_t until, std::vector<int64_t>& cuts);

    std::deque<Signature> m_signatures;  // of the newest frames, as many as changeAt() needs
    std::vector<float> m_changes;        // of every frame so far but the last few: 4 bytes a frame
    int64_t m_count = 0, m_decided = 0;
};

}  // namespace deep3d
