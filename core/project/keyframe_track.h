// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstdint>
#include <limits>
#include <optional>
#include <vector>

#include <nlohmann/json_fwd.hpp>

#include "core/util/error.h"
#include "core/util/named_enum.h"

namespace deep3d {

// Frames first ... end - 1 of a clip, counted from 0.
struct ShotRange {
    int64_t first = 0, end = std::numeric_limits<int64_t>::max();
    bool contains(int64_t frame) const { return frame >= first && frame < end; }
    bool operator==(const ShotRange&) const = default;
};

// How a value gets from a keyframe to the one after it.
enum class Interpolation { Linear, Smooth, Hold };
inline constexpr std::array kInterpolations{
    NamedValue<Interpolation>{Interpolation::Linear, "linear", QT_TRANSLATE_NOOP("core", "Linear")},
    NamedValue<Interpolation>{Interpolation::Smooth, "smooth", QT_TRANSLATE_NOOP("core", "Smooth")},
    NamedValue<Interpolation>{Interpolation::Hold, "hold", QT_TRANSLATE_NOOP("core", "Hold")},
};

struct Keyframe {
    int64_t frame = 0;  // >= 0
    double value = 0.0;
    Interpolation toNext = Interpolation::Smooth;
    bool operator==(const Keyframe&) const = default;
};

// One value over a clip, by its keyframes: a value, compared and stored as a whole.
struct KeyframeTrack {
    std::vector<Keyframe> keys;  // rising by frame, one per frame
    bool operator==(const KeyframeTrack&) const = default;
};

// The value at `frame` from the keyframes within `range` alone (a shot; nothing moves across a cut): before the first
// its value, after the last its value, between two according to the earlier one: Hold keeps its value, Linear goes
// straight, Smooth starts and ends at rest (a + (b - a)(3t^2 - 2t^3)). std::nullopt where the range holds no keyframe.
std::optional<double> valueAt(const KeyframeTrack& track, int64_t frame, ShotRange range = {});

bool hasKeysIn(const KeyframeTrack& track, ShotRange range);
const Keyframe* keyAt(const KeyframeTrack& track, int64_t frame);  // null where there is none
void setKey(KeyframeTrack& track, const Keyframe& key);            // replaces the one of the same frame
void removeKey(KeyframeTrack& track, int64_t frame);               // nothing where there is none

void to_json(nlohmann::json& json, const KeyframeTrack& track);
// Throws Error(BadInput) unless the frames are >= 0 and rise, the values are finite and the names are known.
void from_json(const nlohmann::json& json, KeyframeTrack& track);

}  // namespace deep3d
