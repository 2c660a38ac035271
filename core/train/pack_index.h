// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>

#include <nlohmann/json.hpp>

#include "core/train/pack_file.h"

// How a pack's samples are written down: in its index, and in the journal of one that is being built.
namespace deep3d {

nlohmann::json toJson(const PackSample& sample);
// Throws nlohmann's and standard exceptions where something is missing or of the wrong kind.
PackSample sampleFrom(const nlohmann::json& value);

// folder/index.json. Throws Error(BadInput) naming what is missing, damaged or newer; Error(Failed or OutOfSpace).
PackIndex readPackIndex(const std::filesystem::path& folder);
void writePackIndex(const std::filesystem::path& folder, const PackIndex& index);

std::filesystem::path shardPath(const std::filesystem::path& folder, int shard);
[[noreturn]] void throwWriteError(const std::filesystem::path& path);  // as errno says
[[noreturn]] void throwDamagedPack(const std::filesystem::path& path);

}  // namespace deep3d
