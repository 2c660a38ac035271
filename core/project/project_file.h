// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <span>

#include <nlohmann/json_fwd.hpp>

#include "core/project/project.h"

namespace deep3d {

// Project files: NAME.d3d, UTF-8 JSON with a version. Any thread.
inline constexpr const char* kProjectSuffix = ".d3d";

struct OpenedProject {
    Project project;         // media: where it was found, else where it was last seen
    bool mediaFound = true;  // false: it has moved and the person has to say where to
};

// Reads a project. Its photo or clip is looked for relative to the project file first, then where it lay when the
// project was saved, then by its name beside the project file. Throws Error(BadInput) where the file is missing, a
// folder, empty, no project, out of range, or of a newer version.
OpenedProject readProject(const std::filesystem::path& path);

// Writes through a temporary file: `path` always holds a whole project. Throws as AtomicFile and writeAll().
void writeProject(const Project& project, const std::filesystem::path& path);

nlohmann::json eyesJson(const EyeLayout& eyes);
// Throws Error(BadInput) for a kind that is unknown, nlohmann's exceptions for what is missing.
EyeLayout eyesOfJson(const nlohmann::json& json);

// What a project holds besides its media, for those who keep it elsewhere (journals, queues); and back, where missing
// keys keep their defaults. Throws Error(BadInput) as validate(), nlohmann's exceptions for values of another type.
nlohmann::json editsJson(const Project& project);
Project projectOfEdits(const nlohmann::json& json);

// Changes the JSON of one version into that of the next.
using Migration = nlohmann::json (*)(nlohmann::json);

// `json` as the newest version, which is one above the number of migrations: migrations[v - 1] leads from v to v + 1.
// readProject() uses the program's own list. Throws Error(BadInput) for a newer version or none; `name` is the file's.
nlohmann::json migrated(nlohmann::json json, std::span<const Migration> migrations, const std::string& name);

}  // namespace deep3d
