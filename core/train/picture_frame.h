// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <memory>

#include "core/image/frame.h"
#include "core/train/picture.h"

namespace deep3d {

// A training picture of three channels and a frame of eight bits are the same samples in the same order. Any thread.
std::shared_ptr<Frame> frameOf(const Picture& picture);
Picture pictureOf(const Frame& frame);

}  // namespace deep3d
