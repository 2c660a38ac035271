// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "core/util/error.h"

namespace deep3d {

// The networks that a person can choose by name: the shipped one and those added to the person's own folder, each a
// side file (side_file.h) with its weights beside it. The name is the side file's stem. Any thread.
struct KnownModel {
    std::string name;
    std::filesystem::path side;
    bool shipped = false;
    std::optional<Error> problem;  // why it cannot be used; none where its description is right
};

// $XDG_DATA_HOME/deep3d-studio/models, or ~/.local/share/deep3d-studio/models.
std::filesystem::path ownModelFolder();

// The shipped network first, then the own ones by name. Their descriptions are read, the weights are not.
std::vector<KnownModel> knownModels();

// A file as it is, else the side file of the network with this name. Throws Error(BadInput) where there is neither.
std::filesystem::path findModel(const std::string& nameOrFile);

// Loads the network and lets it answer a grey picture, then copies side file and weights into the own folder. `file`:
// the side file or the weights. Throws Error(BadInput) where it cannot be used or its name is taken.
KnownModel addModel(const std::filesystem::path& file);

// Deletes side file and weights of an own network. Throws Error(BadInput) where there is none of this name, or it is the
// shipped one.
void removeModel(const std::string& name);

}  // namespace deep3d
