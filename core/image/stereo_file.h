// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <vector>

#include "core/image/frame.h"
#include "core/image/image_file.h"

// Files that hold more than one view. Errors and atomic replacement as in writeImage(); any thread.
namespace deep3d {

struct FramePair {
    FramePtr left, right;  // one size
};

// Multi-picture file of two JPEGs, left first, with an MP index IFD of type "disparity" (CIPA DC-007-2009, 5.2) and
// attribute IFDs that give the viewpoint numbers 1 and 2. Extension .mpo. Both views must have one size.
void writeMpo(const Frame& left, const Frame& right, const std::filesystem::path& path, const WriteOptions& options = {});

// Side-by-side JPEG with the right eye's view on the left, as .jps files are, and the _JPSJPS_ marker in APP3
// (VRex, "JPEG stereoscopic format" 1.4: type stereoscopic, layout side-by-side, right view first).
void writeJps(const Frame& left, const Frame& right, const std::filesystem::path& path, const WriteOptions& options = {});

// Endless animation of frames of one size, `delayMs` each (GIF rounds to 10 ms). For a wiggle give two views; for a swing
// give them back and forth. GIF: one palette of up to 256 colours for all frames (median cut, refined by k-means), error
// diffusion (Floyd and Steinberg). WebP: options.quality.
void writeAnimatedGif(const std::vector<FramePtr>& frames, int delayMs, const std::filesystem::path& path);
void writeAnimatedWebp(const std::vector<FramePtr>& frames, int delayMs, const std::filesystem::path& path,
                       const WriteOptions& options = {});

// Both eyes of a file that is stereo already. `kind` is what probeImage() or guessStereo() said; side-by-side is taken as
// left view on the left, top-bottom as left view on top, JPS as its marker says (without one: right view first).
// Throws Error(BadInput) where the file does not hold two views.
FramePair readStereo(const std::filesystem::path& path, StereoKind kind);

// The halves of a picture that holds both views, the left or upper one as `left`; an odd column or row in the middle
// belongs to neither. Throws Error(BadInput) naming `name` where it is too small for two.
FramePair halvesOf(const Frame& picture, bool sideBySide, const std::string& name);

}  // namespace deep3d
