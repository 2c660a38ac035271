// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <span>

#include "core/image/frame.h"

namespace deep3d {

// One cv::remap of a picture, bilinear, borders repeated: what a program with a single depth value per pixel does for
// the other eye. `deep3d bench` holds our renderer against it. One thread at a time; OpenCV uses its own threads.
class RemapBaseline {
public:
    // `frame` has eight bits. sourceColumns [H][W]: the column that each pixel is read from, px, centres at whole
    // numbers.
    RemapBaseline(const Frame& frame, std::span<const float> sourceColumns);
    ~RemapBaseline();

    FramePtr view() const;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

}  // namespace deep3d
