// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>

#include "core/media/media_info.h"

struct AVFrame;
struct AVStream;

// Stereo marks, HDR data and rotation, as streams and pictures carry them beside their packets. Any thread that owns
// them.
namespace deep3d {

StereoTag stereoTagOf(const AVStream& stream);
StereoTag stereoTagOf(const AVFrame& picture);
std::optional<MasteringDisplay> masteringOf(const AVStream& stream);
std::optional<MasteringDisplay> masteringOf(const AVFrame& picture);
std::optional<LightLevel> lightLevelOf(const AVStream& stream);
std::optional<LightLevel> lightLevelOf(const AVFrame& picture);

// How to turn the pictures upright, as EXIF counts it (core/image/orientation.h); 1 where the file says nothing and for
// angles that are no quarter turns.
int orientationOf(const AVStream& stream);

// The same marks onto what is to be written. Throw std::bad_alloc.
void setStereoTag(AVStream& stream, const StereoTag& tag);
void setStereoTag(AVFrame& picture, const StereoTag& tag);
void setHdrData(AVStream& stream, const std::optional<MasteringDisplay>& mastering,
                const std::optional<LightLevel>& light);

}  // namespace deep3d
