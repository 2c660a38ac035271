// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "core/train/pack_builder.h"
#include "core/train/pack_scan.h"

// The sources of a pack as the builder goes through them. One thread.
namespace deep3d {

struct PackSource {
    std::string name;
    StereoFilm* film = nullptr;  // null: a folder
    std::vector<PackInput> inputs;
};

// Folders with their pictures, then films, whose inputs need their cuts first. Throws as scanPackFolder(), and
// Error(BadInput) where two would have one name.
std::vector<PackSource> listSources(const PackSources& sources, const PackOptions& options);

// The frames that are taken from a film.
std::vector<PackInput> filmInputs(const StereoFilm& film, const std::vector<int64_t>& cuts, const PackOptions& options);

// A text that differs where a build with these sources and options would make another pack.
std::string workText(const std::vector<PackSource>& sources, const PackOptions& options);

}  // namespace deep3d
