// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <vector>

namespace CLI {
class App;
}

namespace deep3d {

// `deep3d info FILE...`: what a photo, a clip or a network is, and whether it is already stereo.
struct InfoArguments {
    std::vector<std::filesystem::path> files;
    bool json = false;
};

CLI::App* addInfoCommand(CLI::App& program, InfoArguments& arguments);

// Returns 2 where one of the files cannot be read, after telling about the others.
int runInfo(const InfoArguments& arguments);

}  // namespace deep3d
