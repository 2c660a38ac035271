// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include "core/image/stereo_file.h"

namespace deep3d {

// A film with both eyes in each frame, as the pack builder sees it: clips are read in core/media, which the trainer's
// folder does not know. Every function may throw Error naming the file. One thread.
class StereoFilm {
public:
    virtual ~StereoFilm() = default;

    virtual std::string name() const = 0;      // of its source in the pack
    virtual std::string identity() const = 0;  // another text once the file was changed or is read in another way
    virtual int64_t frameCount() const = 0;
    virtual double seconds() const = 0;
    virtual int64_t frameAt(double seconds) const = 0;

    // First frames of shots, rising; `progress` is 0 ... 1. std::nullopt when stopped.
    virtual std::optional<std::vector<int64_t>> findCuts(const std::function<void(double)>& progress,
                                                         std::stop_token stop) = 0;
    // Both eyes at their own shape, eight bits, no longer than `longestSide`. std::nullopt when stopped.
    virtual std::optional<FramePair> eyes(int64_t frame, int longestSide, std::stop_token stop) = 0;
};

}  // namespace deep3d
