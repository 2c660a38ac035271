// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/image/remap_baseline.h"

#include <algorithm>
#include <cstring>

#include <opencv2/imgproc.hpp>

namespace deep3d {

struct RemapBaseline::State {
    cv::Mat picture, columns, rows;
};

RemapBaseline::RemapBaseline(const Frame& frame, std::span<const float> sourceColumns)
    : m_state(std::make_unique<State>()) {
    const cv::Size size(frame.width(), frame.height());
    m_state->picture.create(size, CV_8UC3);
    std::memcpy(m_state->picture.data, frame.data(), frame.byteCount());
    m_state->columns.create(size, CV_32FC1);
    std::ranges::copy(sourceColumns, m_state->columns.ptr<float>());
    m_state->rows.create(size, CV_32FC1);
    for (int y = 0; y < size.height; ++y) m_state->rows.row(y).setTo(float(y));
}

RemapBaseline::~RemapBaseline() = default;

FramePtr RemapBaseline::view() const {
    const auto view = std::make_shared<Frame>(Size{m_state->picture.cols, m_state->picture.rows}, SampleBits::Eight);
    cv::Mat target(m_state->picture.size(), CV_8UC3, view->data());
    cv::remap(m_state->picture, target, m_state->columns, m_state->rows, cv::INTER_LINEAR, cv::BORDER_REPLICATE);
    return view;
}

}  // namespace deep3d
