// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/model/network_input.h"

#include <algorithm>
#include <cmath>

#include "core/image/resize.h"

namespace deep3d {
namespace {

// `unit`: what one step of a sample is worth on the scale 0 ... 255.
template <class Sample> void convert(const Frame& frame, float unit, const NetworkInput& input, float* out) {
    for (int y = 0; y < frame.height(); ++y) {
        const auto row = frame.row<Sample>(y);
        for (size_t i = 0; i < row.size(); ++i) {
            *out++ = float(row[i]) * unit * input.scale[i % 3] + input.offset[i % 3];
        }
    }
}

}  // namespace

Size networkSize(const NetworkInput& input, Size picture) {
    if (input.height > 0) return {input.width, input.height};
    const double wanted = double(input.width) * picture.height / picture.width;
    const int multiple = input.heightMultiple;
    const int lowest = (input.minHeight + multiple - 1) / multiple, highest = input.maxHeight / multiple;
    const double nearest = std::clamp(std::round(wanted / multiple), double(lowest), double(highest));
    return {input.width, int(nearest) * multiple};
}

std::vector<float> networkPicture(const FramePtr& picture, Size size, const NetworkInput& input) {
    const FramePtr small = resized(picture, size);
    std::vector<float> values(size_t(size.width) * size_t(size.height) * 3);
    if (small->bits() == SampleBits::Eight) {
        convert<uint8_t>(*small, 1.0f, input, values.data());
    } else {
        convert<uint16_t>(*small, 255.0f / 65535.0f, input, values.data());
    }
    return values;
}

}  // namespace deep3d
