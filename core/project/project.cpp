// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/project/project.h"

#include <algorithm>

namespace deep3d {
namespace {

// The settings that hold the shot's values, its own or the whole clip's.
StereoSettings& settingsOf(Project& project, int64_t shotStart) {
    const auto own = project.shots.find(shotStart);
    return own != project.shots.end() ? own->second : project.settings;
}

}  // namespace

double& trackValue(StereoSettings& settings, TrackId id) {
    return id == TrackId::DepthScale ? settings.depthScale : settings.convergence;
}

ShotRange shotAt(const Project& project, int64_t frame) {
    const auto next = std::upper_bound(project.cuts.begin(), project.cuts.end(), frame);
    ShotRange shot;
    if (next != project.cuts.begin()) shot.first = *(next - 1);
    if (next != project.cuts.end()) shot.end = *next;
    return shot;
}

StereoSettings settingsAt(const Project& project, int64_t frame) {
    const ShotRange shot = shotAt(project, frame);
    const auto own = project.shots.find(shot.first);
    StereoSettings settings = own != project.shots.end() ? own->second : project.settings;
    for (const auto& entry : kTracks)
        if (const auto value = valueAt(project.track(entry.value), frame, shot))
            trackValue(settings, entry.value) = *value;
    return settings;
}

void applySettings(Project& project, int64_t frame, const StereoSettings& settings) {
    const ShotRange shot = shotAt(project, frame);
    StereoSettings& held = settingsOf(project, shot.first);
    StereoSettings wanted = settings;
    for (const auto& entry : kTracks) {
        KeyframeTrack& track = project.track(entry.value);
        const auto before = valueAt(track, frame, shot);
        if (!before) continue;
        double& value = trackValue(wanted, entry.value);
        const Keyframe* const key = keyAt(track, frame);
        if (value != *before) setKey(track, {frame, value, key ? key->toNext : Interpolation::Smooth});
        value = trackValue(held, entry.value);
    }
    held = std::move(wanted);
}

void setOwnSettings(Project& project, int64_t frame, bool own) {
    const int64_t start = shotAt(project, frame).first;
    if (own)
        project.shots.emplace(start, project.settings);
    else
        project.shots.erase(start);
}

void setCuts(Project& project, std::vector<int64_t> cuts) {
    project.cuts = std::move(cuts);
    project.cutsKnown = true;
    std::erase_if(project.shots, [&](const auto& shot) {
        return shot.first != 0 && !std::binary_search(project.cuts.begin(), project.cuts.end(), shot.first);
    });
}

void validate(const Project& project) {
    validate(project.settings);
    int64_t last = 0;
    for (const int64_t cut : project.cuts) {
        if (cut <= last)
            throw Error(ErrorKind::BadInput, QT_TRANSLATE_NOOP("core", "The cuts must rise from above frame 0."));
        last = cut;
    }
    for (const auto& [start, settings] : project.shots) {
        if (shotAt(project, start).first != start)
            throw Error(ErrorKind::BadInput, QT_TRANSLATE_NOOP("core", "No shot begins at frame %1."),
                        {std::to_string(start)});
        validate(settings);
    }
    for (const KeyframeTrack& track : project.tracks)
        for (const Keyframe& key : track.keys) validate(settingsAt(project, key.frame));
}

}  // namespace deep3d
