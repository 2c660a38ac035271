// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/train/stereo_match.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

#include <opencv2/calib3d.hpp>
#include <opencv2/imgproc.hpp>
#include <opencv2/video/tracking.hpp>

namespace deep3d {
namespace {

constexpr int kSubpixel = 16;            // SGBM answers in 1/16 px
constexpr short kUnknown = -32768;
constexpr double kConsistentPx = 1.0;

struct Range {
    int lowest, count;  // px; count is a multiple of 16
};

Range rangeOver(double lowest, double highest) {
    const int low = int(std::floor(lowest));
    return {low, (int(std::ceil(highest)) - low + 16) / 16 * 16};
}

// Left-view disparity in 1/16 px. SGBM gives up the columns whose search would leave the picture: a replicated border
// brings them back, and matches that lie in that border are removed by the caller.
cv::Mat disparityOf(const cv::Mat& left, const cv::Mat& right, Range range) {
    const int before = std::max(0, range.lowest + range.count), after = std::max(0, -range.lowest);
    cv::Mat wideLeft, wideRight, wide;
    cv::copyMakeBorder(left, wideLeft, 0, 0, before, after, cv::BORDER_REPLICATE);
    cv::copyMakeBorder(right, wideRight, 0, 0, before, after, cv::BORDER_REPLICATE);
    constexpr int block = 5;
    const auto matcher = cv::StereoSGBM::create(range.lowest, range.count, block, 8 * block * block, 32 * block * block,
                                                -1, 31, 8, 0, 0, cv::StereoSGBM::MODE_SGBM);
    matcher->compute(wideLeft, wideRight, wide);
    cv::Mat disparity = wide.colRange(before, before + left.cols).clone();
    disparity.setTo(kUnknown, disparity < range.lowest * kSubpixel);
    return disparity;
}

// Removes what the other eye does not confirm, and what lies outside the other eye's picture.
void keepConsistent(cv::Mat& disparity, const cv::Mat& fromRight) {
    for (int y = 0; y < disparity.rows; ++y) {
        short* row = disparity.ptr<short>(y);
        const short* other = fromRight.ptr<short>(y);
        for (int x = 0; x < disparity.cols; ++x) {
            if (row[x] == kUnknown) continue;
            const int there = int(std::lround(x - row[x] / double(kSubpixel)));
            const bool inside = there >= 0 && there < disparity.cols && other[there] != kUnknown;
            if (!inside || std::abs(row[x] - other[there]) > kConsistentPx * kSubpixel) row[x] = kUnknown;
        }
    }
}

cv::Mat consistentDisparity(const cv::Mat& left, const cv::Mat& right, Range range) {
    cv::Mat mirroredLeft, mirroredRight, fromRight;
    cv::flip(left, mirroredLeft, 1);
    cv::flip(right, mirroredRight, 1);
    cv::flip(disparityOf(mirroredRight, mirroredLeft, range), fromRight, 1);
    cv::Mat disparity = disparityOf(left, right, range);
    keepConsistent(disparity, fromRight);
    cv::filterSpeckles(disparity, kUnknown, disparity.rows * disparity.cols / 1000, kSubpixel);
    return disparity;
}

std::vector<short> knownSorted(const cv::Mat& disparity) {
    std::vector<short> known;
    for (int y = 0; y < disparity.rows; ++y)
        std::copy_if(disparity.ptr<short>(y), disparity.ptr<short>(y) + disparity.cols, std::back_inserter(known),
                     [](short value) { return value != kUnknown; });
    std::sort(known.begin(), known.end());
    return known;
}

double quantilePx(const std::vector<short>& sorted, double share) {
    if (sorted.empty()) return 0.0;
    return sorted[size_t(share * double(sorted.size() - 1))] / double(kSubpixel);
}

Range coarseRange(const cv::Mat& left, const cv::Mat& right) {
    cv::Mat smallLeft, smallRight;
    cv::resize(left, smallLeft, {}, 0.5, 0.5, cv::INTER_AREA);
    cv::resize(right, smallRight, {}, 0.5, 0.5, cv::INTER_AREA);
    const Range wide = rangeOver(-smallLeft.cols / 8.0, smallLeft.cols * 3 / 8.0);
    const auto known = knownSorted(consistentDisparity(smallLeft, smallRight, wide));
    return rangeOver(2 * quantilePx(known, 0.005) - 6, 2 * quantilePx(known, 0.995) + 6);
}

double medianVerticalPx(const cv::Mat& left, const cv::Mat& right, const cv::Mat& disparity) {
    std::vector<cv::Point2f> from, to, back;
    cv::goodFeaturesToTrack(left, from, 500, 0.01, 6.0, disparity != kUnknown);
    if (from.empty()) return 0.0;
    for (const auto& point : from)
        to.emplace_back(point.x - float(disparity.at<short>(cv::Point(point))) / kSubpixel, point.y);
    back = from;
    std::vector<uchar> found, foundBack;
    const cv::TermCriteria stop(cv::TermCriteria::COUNT | cv::TermCriteria::EPS, 20, 0.01);
    const cv::Size window(15, 15);
    cv::calcOpticalFlowPyrLK(left, right, from, to, found, cv::noArray(), window, 2, stop, cv::OPTFLOW_USE_INITIAL_FLOW);
    cv::calcOpticalFlowPyrLK(right, left, to, back, foundBack, cv::noArray(), window, 2, stop,
                             cv::OPTFLOW_USE_INITIAL_FLOW);
    std::vector<float> vertical;
    for (size_t i = 0; i < from.size(); ++i)
        if (found[i] && foundBack[i] && cv::norm(back[i] - from[i]) < 0.5) vertical.push_back(std::abs(to[i].y - from[i].y));
    if (vertical.empty()) return 0.0;
    std::nth_element(vertical.begin(), vertical.begin() + long(vertical.size() / 2), vertical.end());
    return vertical[vertical.size() / 2];
}

std::vector<uint8_t> nearnessOf(const cv::Mat& disparity, double farPx, double nearPx) {
    std::vector<uint8_t> nearness;
    nearness.reserve(disparity.total());
    const double scale = nearPx > farPx ? 254.0 / (nearPx - farPx) : 0.0;
    for (int y = 0; y < disparity.rows; ++y)
        for (int x = 0; x < disparity.cols; ++x) {
            const short value = disparity.at<short>(y, x);
            const double above = (value / double(kSubpixel) - farPx) * scale;
            nearness.push_back(value == kUnknown ? 0 : uint8_t(1 + std::lround(std::clamp(above, 0.0, 254.0))));
        }
    return nearness;
}

cv::Mat view(const GreyImage& image) {
    return {image.height, image.width, CV_8U, const_cast<uint8_t*>(image.pixels.data())};
}

}  // namespace

StereoMatch matchPair(const GreyImage& left, const GreyImage& right) {
    const cv::Mat leftView = view(left), rightView = view(right);
    const cv::Mat disparity = consistentDisparity(leftView, rightView, coarseRange(leftView, rightView));
    const auto known = knownSorted(disparity);
    StereoMatch match;
    match.farPx = quantilePx(known, 0.02);
    match.nearPx = quantilePx(known, 0.98);
    match.validShare = double(known.size()) / double(disparity.total());
    match.verticalPx = medianVerticalPx(leftView, rightView, disparity);
    match.nearness = nearnessOf(disparity, match.farPx, match.nearPx);
    return match;
}

}  // namespace deep3d
