// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <string>

namespace CLI {
class App;
}

namespace deep3d {

// `deep3d models list|add|check|remove`: the networks that --model and the studio know by name.
struct ModelsArguments {
    std::string name;  // of add: a file, of check: a file or a name
    bool json = false;
    CLI::App *list = nullptr, *add = nullptr, *check = nullptr, *remove = nullptr;
};

CLI::App* addModelsCommand(CLI::App& program, ModelsArguments& arguments);
int runModels(const ModelsArguments& arguments);

}  // namespace deep3d
