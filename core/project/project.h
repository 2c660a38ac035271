// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <filesystem>
#include <map>
#include <vector>

#include "core/project/keyframe_track.h"
#include "core/project/view_choice.h"
#include "core/stereo/stereo_settings.h"

namespace deep3d {

// The values of StereoSettings that have a keyframe track.
enum class TrackId { DepthScale, Convergence };
inline constexpr std::array kTracks{
    NamedValue<TrackId>{TrackId::DepthScale, "depth_scale", QT_TRANSLATE_NOOP("core", "Depth scale")},
    NamedValue<TrackId>{TrackId::Convergence, "convergence", QT_TRANSLATE_NOOP("core", "Convergence")},
};

// Everything a person has decided about one photo or clip: a value, compared and stored as a whole (project_file.h).
//
// A shot is what lies between two cuts. Its settings are its own where it has some, else those of the whole clip; a
// track that has keyframes within the shot replaces its one value in them. Keyframes never act across a cut. A photo is
// a clip without cuts, seen at frame 0.
struct Project {
    std::filesystem::path media;                       // absolute
    StereoSettings settings = openingSettings();       // of every shot without its own
    std::vector<int64_t> cuts;                         // first frames of shots, rising, > 0
    bool cutsKnown = false;                            // the clip was searched for them, or a person has set some
    std::map<int64_t, StereoSettings> shots;           // own settings by the shot's first frame: 0 or one of `cuts`
    std::array<KeyframeTrack, kTracks.size()> tracks;  // by TrackId
    ViewChoice views;                                  // of what holds both eyes already, or looks like it
    bool reducesFlicker = true;                        // temporal smoothing of the answers (edit/temporal_smoothing.h)

    KeyframeTrack& track(TrackId id) { return tracks[size_t(id)]; }
    const KeyframeTrack& track(TrackId id) const { return tracks[size_t(id)]; }
    bool operator==(const Project&) const = default;
};

// The value of `settings` that a track stands for.
double& trackValue(StereoSettings& settings, TrackId id);

// The shot that holds `frame`; the last one has no known end.
ShotRange shotAt(const Project& project, int64_t frame);

// What the renderer gets for `frame`.
StereoSettings settingsAt(const Project& project, int64_t frame);

// Makes settingsAt(project, frame) equal to `settings` where the person expects it: a value that has keyframes within
// the shot gets one at `frame`; everything else goes to the shot's own settings where it has some, else to the whole
// clip's.
void applySettings(Project& project, int64_t frame, const StereoSettings& settings);

// Gives the shot of `frame` settings of its own, beginning with those of the whole clip, or takes them away.
void setOwnSettings(Project& project, int64_t frame, bool own);

// Replaces the cuts, which are then known; shots that no longer begin at a cut lose their own settings. `cuts` must
// rise from above 0.
void setCuts(Project& project, std::vector<int64_t> cuts);

// Throws Error(BadInput) naming the first value that is out of its range or in the wrong order.
void validate(const Project& project);

}  // namespace deep3d
