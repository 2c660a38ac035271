// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>

#include <gtest/gtest.h>
#include <opencv2/core.hpp>

#include "core/train/grey_image.h"
#include "core/train/pack_builder.h"
#include "tests/support/temporary_folder.h"

// Stereo pairs whose disparity is known, and a folder to pack them in.
namespace deep3d::testing {

inline constexpr int kWidth = 256, kHeight = 160;

// Smooth random texture, wider than the picture by `margin` on both sides.
cv::Mat texture(unsigned seed, int margin);

struct Pair {
    cv::Mat left, right;
};

// A wall at `farPx` and a rectangle in front of it at `nearPx` (whole disparities); the right eye `down` px lower.
Pair wallAndCard(int farPx, int nearPx, int down = 0, unsigned seed = 1);

// The picture of both eyes beside each other.
cv::Mat besideEachOther(const Pair& pair);

GreyImage grey(const cv::Mat& picture);
FramePtr frameOf(const cv::Mat& grey);

class PackTest : public ::testing::Test {
protected:
    std::filesystem::path folder(const std::string& name) const;
    std::filesystem::path target() const { return m_root / "pack"; }
    static void savePair(const std::filesystem::path& stem, const Pair& pair);
    // Into target().
    PackReport build(const std::vector<std::filesystem::path>& folders, const PackOptions& options = {}) const;

    TemporaryFolder m_root;
};

}  // namespace deep3d::testing
