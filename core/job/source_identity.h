// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <string>

#include "core/image/eye_layout.h"

// Texts that tell whether something is still the same. Any thread.
namespace deep3d {

// "path, bytes, modification time" of a file: another text once it was changed. Of a folder, and of a pattern of numbered
// pictures (`name_%05d.png`): of all files in it. Of a path that does not exist, the path alone.
std::string fileIdentity(const std::filesystem::path& path);

// The same of what the network is shown: of the left views alone where the file's pictures hold two like that.
std::string pictureIdentity(const std::filesystem::path& path, const EyeLayout& leftViewOf);

// What a network answers about frames of clips by: a hash over its side file, its weights and the passes of a clip
// (clip_passes.h), whatever the files' place and time. Throws as readSideFile().
std::string networkIdentity(const std::filesystem::path& file);

}  // namespace deep3d
