// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "tests/support/ramp_network.h"

#include <algorithm>

#include "core/image/resize.h"

namespace deep3d::testing {

DistributionPtr RampNetwork::predict(const FramePtr& frame) {
    ++m_predictions;
    const int width = std::min(m_gridWidth, frame->width());
    const Size grid{width, std::max(1, frame->height() * width / frame->width())};
    const FramePtr small = toEightBits(resized(frame, grid));
    auto answer = std::make_shared<Distribution>(m_axis, m_alignment, grid);
    const int last = m_axis.layers - 1;
    for (int y = 0; y < grid.height; ++y) {
        for (int x = 0; x < grid.width; ++x) {
            const float lower = (float(y) + 0.5f) / float(grid.height);
            const float brightness = float(small->row<uint8_t>(y)[size_t(3 * x + 1)]) / 255.0f;
            const float position = (1.0f - 0.7f * lower - 0.3f * brightness) * float(last);
            const int nearer = std::clamp(int(position), 0, last - 1);
            const float share = std::clamp(position - float(nearer), 0.0f, 1.0f);
            const size_t cell = size_t(y) * size_t(grid.width) + size_t(x);
            answer->layer(nearer)[cell] = 1.0f - share;
            answer->layer(nearer + 1)[cell] = share;
        }
    }
    return answer;
}

}  // namespace deep3d::testing
