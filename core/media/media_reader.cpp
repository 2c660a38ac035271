// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/media/media_reader.h"

#include <algorithm>
#include <ranges>

#include "core/media/sequence_reader.h"
#include "core/media/video_reader.h"

namespace fs = std::filesystem;

namespace deep3d {

int64_t MediaReader::frameAt(double time) const {
    // The rounding of a player's clock must not lead to the frame before.
    constexpr double roundingMs = 1e-3;
    const auto numbers = std::views::iota(int64_t(1), frameCount());
    const auto later =
        std::ranges::upper_bound(numbers, time + roundingMs, {}, [this](int64_t index) { return timeMs(index); });
    return later - numbers.begin();
}

MediaReaderPtr openMedia(const fs::path& path, const MediaOptions& options, std::stop_token stop) {
    std::error_code ignored;
    if (fs::is_directory(path, ignored) || SequenceReader::isPattern(path))
        return SequenceReader::open(path, options.sequenceRate);
    return VideoReader::open(path, options, stop);
}

}  // namespace deep3d
