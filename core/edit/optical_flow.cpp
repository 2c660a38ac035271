// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/edit/optical_flow.h"

#include <algorithm>
#include <stdexcept>

#include <opencv2/imgproc.hpp>
#include <opencv2/video/tracking.hpp>

namespace deep3d {
namespace {

constexpr int kSmallestSide = 16;  // px; the search matches patches of 8 px on a pyramid

cv::Mat greyOf(const Frame& frame) {
    // OpenCV has no view of constant memory; it is only read here.
    const cv::Mat colour(frame.height(), frame.width(), CV_8UC3, const_cast<std::byte*>(frame.data()));
    cv::Mat grey;
    cv::cvtColor(colour, grey, cv::COLOR_RGB2GRAY);
    return grey;
}

}  // namespace

FlowField flowBetween(const Frame& frame, const Frame& before) {
    if (frame.size() != before.size() || frame.bits() != SampleBits::Eight || before.bits() != SampleBits::Eight)
        throw std::logic_error("flowBetween: two frames of one size with eight bits are needed");
    const size_t pixels = size_t(frame.width()) * size_t(frame.height());
    FlowField field{frame.size(), std::vector<float>(pixels, 0.0f), std::vector<float>(pixels, 0.0f)};
    if (std::min(frame.width(), frame.height()) < kSmallestSide) return field;
    cv::Mat flow;
    cv::DISOpticalFlow::create(cv::DISOpticalFlow::PRESET_MEDIUM)->calc(greyOf(frame), greyOf(before), flow);
    cv::Mat parts[] = {cv::Mat(flow.size(), CV_32F, field.dx.data()), cv::Mat(flow.size(), CV_32F, field.dy.data())};
    cv::split(flow, parts);
    return field;
}

}  // namespace deep3d
