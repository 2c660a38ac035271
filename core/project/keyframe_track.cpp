// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/project/keyframe_track.h"

#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>
#include <string>

namespace deep3d {
namespace {

// The first key at or after `frame`.
template <class Keys>
auto from(Keys& keys, int64_t frame) {
    return std::lower_bound(keys.begin(), keys.end(), frame,
                            [](const Keyframe& key, int64_t wanted) { return key.frame < wanted; });
}

double between(const Keyframe& a, const Keyframe& b, int64_t frame) {
    if (a.toNext == Interpolation::Hold) return a.value;
    double t = double(frame - a.frame) / double(b.frame - a.frame);
    if (a.toNext == Interpolation::Smooth) t = t * t * (3.0 - 2.0 * t);
    return a.value + (b.value - a.value) * t;
}

Keyframe readKey(const nlohmann::json& json) {
    const std::string name = json.at("to_next").get<std::string>();
    const auto toNext = parseName(kInterpolations, name);
    if (!toNext)
        throw Error(ErrorKind::BadInput, QT_TRANSLATE_NOOP("core", "\"%1\" is not a value of %2; known are: %3."),
                    {name, "to_next", namesOf(kInterpolations)});
    return {json.at("frame").get<int64_t>(), json.at("value").get<double>(), *toNext};
}

}  // namespace

std::optional<double> valueAt(const KeyframeTrack& track, int64_t frame, ShotRange range) {
    const auto begin = from(track.keys, range.first), end = from(track.keys, range.end);
    if (begin == end) return std::nullopt;
    const auto after = std::clamp(from(track.keys, frame + 1), begin, end);
    if (after == begin) return begin->value;
    if (after == end) return (end - 1)->value;
    return between(*(after - 1), *after, frame);
}

bool hasKeysIn(const KeyframeTrack& track, ShotRange range) {
    return from(track.keys, range.first) != from(track.keys, range.end);
}

const Keyframe* keyAt(const KeyframeTrack& track, int64_t frame) {
    const auto key = from(track.keys, frame);
    return key != track.keys.end() && key->frame == frame ? &*key : nullptr;
}

void setKey(KeyframeTrack& track, const Keyframe& key) {
    const auto place = from(track.keys, key.frame);
    if (place != track.keys.end() && place->frame == key.frame)
        *place = key;
    else
        track.keys.insert(place, key);
}

void removeKey(KeyframeTrack& track, int64_t frame) {
    std::erase_if(track.keys, [frame](const Keyframe& key) { return key.frame == frame; });
}

void to_json(nlohmann::json& json, const KeyframeTrack& track) {
    json = nlohmann::json::array();
    for (const Keyframe& key : track.keys)
        json.push_back({{"frame", key.frame}, {"value", key.value}, {"to_next", nameOf(kInterpolations, key.toNext)}});
}

void from_json(const nlohmann::json& json, KeyframeTrack& track) {
    KeyframeTrack read;
    try {
        for (const auto& key : json) read.keys.push_back(readKey(key));
    } catch (const nlohmann::json::exception& problem) {
        throw Error(ErrorKind::BadInput, QT_TRANSLATE_NOOP("core", "The keyframes cannot be read: %1."),
                    {problem.what()});
    }
    int64_t last = -1;
    for (const Keyframe& key : read.keys) {
        if (key.frame <= last || !std::isfinite(key.value))
            throw Error(ErrorKind::BadInput,
                        QT_TRANSLATE_NOOP("core", "The keyframes must rise from frame 0 on and have values."));
        last = key.frame;
    }
    track = std::move(read);
}

}  // namespace deep3d
