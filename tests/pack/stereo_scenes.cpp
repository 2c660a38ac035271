// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "tests/pack/stereo_scenes.h"

#include <random>

#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

namespace fs = std::filesystem;

namespace deep3d::testing {

cv::Mat texture(unsigned seed, int margin) {
    cv::Mat noise(kHeight, kWidth + 2 * margin, CV_8U);
    std::mt19937 random(seed);
    for (auto at = noise.begin<uint8_t>(); at != noise.end<uint8_t>(); ++at) *at = uint8_t(random() & 255);
    cv::GaussianBlur(noise, noise, {5, 5}, 1.2);
    cv::normalize(noise, noise, 0, 255, cv::NORM_MINMAX);
    return noise;
}

Pair wallAndCard(int farPx, int nearPx, int down, unsigned seed) {
    const cv::Mat wall = texture(seed, 40), card = texture(seed + 1, 40);
    const cv::Rect place(90, 50, 80, 60);
    Pair pair{wall(cv::Rect(40, 0, kWidth, kHeight)).clone(), wall(cv::Rect(40 + farPx, 0, kWidth, kHeight)).clone()};
    card(place).copyTo(pair.left(place));
    card(place).copyTo(pair.right(place - cv::Point(nearPx, 0)));
    if (down) {
        const cv::Mat move = (cv::Mat_<double>(2, 3) << 1, 0, 0, 0, 1, down);
        cv::warpAffine(pair.right, pair.right, move, pair.right.size(), cv::INTER_LINEAR, cv::BORDER_REFLECT);
    }
    return pair;
}

cv::Mat besideEachOther(const Pair& pair) {
    cv::Mat wide;
    cv::hconcat(pair.left, pair.right, wide);
    return wide;
}

GreyImage grey(const cv::Mat& picture) {
    return {picture.cols, picture.rows, std::vector<uint8_t>(picture.datastart, picture.dataend)};
}

FramePtr frameOf(const cv::Mat& grey) {
    const auto frame = std::make_shared<Frame>(Size{grey.cols, grey.rows}, SampleBits::Eight);
    for (int y = 0; y < grey.rows; ++y)
        for (int x = 0; x < 3 * grey.cols; ++x) frame->row<uint8_t>(y)[size_t(x)] = grey.at<uint8_t>(y, x / 3);
    return frame;
}

fs::path PackTest::folder(const std::string& name) const {
    fs::create_directories(m_root / name);
    return m_root / name;
}

void PackTest::savePair(const fs::path& stem, const Pair& pair) {
    cv::imwrite(stem.string() + "_L.jpg", pair.left, {cv::IMWRITE_JPEG_QUALITY, 98});
    cv::imwrite(stem.string() + "_R.jpg", pair.right, {cv::IMWRITE_JPEG_QUALITY, 98});
}

PackReport PackTest::build(const std::vector<fs::path>& folders, const PackOptions& options) const {
    return buildPack({folders, {}}, target(), options).value();
}

}  // namespace deep3d::testing
