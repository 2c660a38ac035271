// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <optional>
#include <stop_token>
#include <vector>

#include "core/job/segment_plan.h"
#include "core/media/media_reader.h"

namespace deep3d {

// The cuts of a clip (core/edit/shot_detection.h) that an export of `frames` depends on: those among them and, since
// smoothing and segments look back, among some before. They are the same whichever part of the clip is asked for.
// Decodes those frames; `progress` is 0 ... 1, on the calling thread. std::nullopt when stopped. Throws as
// MediaReader::read().
std::optional<std::vector<int64_t>> findCuts(MediaReader& reader, const FrameRange& frames,
                                             const std::function<void(double)>& progress = {}, std::stop_token stop = {});

}  // namespace deep3d
