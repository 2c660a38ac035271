// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <vector>

#include "core/image/file_bytes.h"
#include "core/image/image_file.h"

// The marks inside JPEG files that say "this is stereo". Pure functions over bytes; damaged marks count as absent.
namespace deep3d {

// Mpo where the MP index lists two or more pictures of type "disparity", Jps where the _JPSJPS_ marker says
// stereoscopic and side-by-side, None otherwise.
StereoKind markedStereo(ByteView jpeg);

// The JPEG files inside an MPO that belong to its stereo views, in the order of the index.
std::vector<ByteView> mpoViews(ByteView file);

// Two JPEG files as one MPO (CIPA DC-007-2009): APP2 with the MP index IFD in the first, attribute IFDs in both.
Bytes assembleMpo(ByteView left, ByteView right);

// Whether the _JPSJPS_ marker says that the left half is the left eye's; none without such a marker.
std::optional<bool> jpsLeftFirst(ByteView jpeg);

// The JPEG with a _JPSJPS_ marker for side-by-side halves, the right eye's view first.
Bytes withJpsMarker(ByteView jpeg);

}  // namespace deep3d
