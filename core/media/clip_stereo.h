// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/image/eye_layout.h"
#include "core/media/media_reader.h"

namespace deep3d {

// Whether a clip holds both eyes already, and how surely.
struct ClipStereo {
    StereoMode mode = StereoMode::None;
    bool isCertain = false;  // the file says so; else it only looks like it: an offer to the person
};

// What the file says; where it says nothing, what guessStereo() (image_file.h) thinks of two of its frames, when it thinks
// the same of both. No frame is decoded where neither name nor shape suggest it. Does not disturb read(). Throws as
// MediaReader::thumbnail().
ClipStereo clipStereo(MediaReader& reader, std::stop_token stop = {});

// The same where there is no reader yet: opens the file if its name or shape suggest it. Throws as openMedia().
ClipStereo clipStereo(const MediaInfo& source, std::stop_token stop = {});

// How its frames hold both eyes where they lie in this way; std::nullopt where that is neither side by side nor top-bottom.
// Marks do not tell halved eyes from full ones, so the shape decides: side by side is halved where a frame is shown less
// than 2 : 1, top-bottom where more than 3 : 2. The right eye is first where the file says so.
std::optional<EyeLayout> eyeLayoutOf(const MediaInfo& source, StereoMode mode);

}  // namespace deep3d
