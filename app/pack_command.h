// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <stop_token>
#include <vector>

#include "core/train/pack_builder.h"

namespace CLI {
class App;
}

namespace deep3d {

// `deep3d pack FOLDER|FILM... --out FOLDER [--evaluation]`: pictures for training or evaluation into one pack.
struct PackArguments {
    std::vector<std::filesystem::path> inputs;
    std::filesystem::path target;
    bool evaluation = false;
    bool json = false;
    PackOptions options;
};

// Adds the subcommand `pack`, which fills `arguments`; they must outlive `program`. Returns the subcommand.
CLI::App* addPackCommand(CLI::App& program, PackArguments& arguments);

// Builds the pack: progress on standard error, the counts on standard output. Returns the exit code; throws Error.
int runPack(const PackArguments& arguments, std::stop_token stop);

}  // namespace deep3d
