// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/train/picture_frame.h"

#include <cstring>

namespace deep3d {

std::shared_ptr<Frame> frameOf(const Picture& picture) {
    auto frame = std::make_shared<Frame>(Size{picture.width, picture.height}, SampleBits::Eight);
    std::memcpy(frame->data(), picture.samples.data(), picture.samples.size());
    return frame;
}

Picture pictureOf(const Frame& frame) {
    Picture picture(frame.width(), frame.height(), 3);
    std::memcpy(picture.samples.data(), frame.data(), picture.samples.size());
    return picture;
}

}  // namespace deep3d
