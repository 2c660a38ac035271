// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <vector>

#include "core/image/frame.h"

namespace deep3d {

// How a picture is fed to a network. The defaults are those of our own one.
struct NetworkInput {
    int width = 384;                                   // px
    int height = 0;                                    // px; 0: follows the picture's aspect, see networkSize
    int heightMultiple = 32, minHeight = 160, maxHeight = 288;  // px, where height is 0
    std::array<float, 3> scale{1 / 127.5f, 1 / 127.5f, 1 / 127.5f}, offset{-1, -1, -1};
};

// The size at which a picture is fed: the fixed one, or `width` and the multiple of heightMultiple between minHeight and
// maxHeight that is nearest to the picture's aspect.
Size networkSize(const NetworkInput& input, Size picture);

// The picture at `size` as value * scale + offset, values 0 ... 255 whatever the picture's bits: float [h][w][3], RGB.
// Any thread.
std::vector<float> networkPicture(const FramePtr& picture, Size size, const NetworkInput& input);

}  // namespace deep3d
