// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>

#include "app/clip_options.h"
#include "app/export_run.h"

namespace deep3d {

// `deep3d convert IN... -o OUT`: photos and clips become stereo.
struct ConvertArguments {
    std::vector<std::filesystem::path> inputs;  // empty: the project's
    std::filesystem::path output, project;
    std::string layout;  // a layout's or a format's name; empty: by the output's extension
    std::optional<int> maxWidth;
    bool dropMetadata = false;
    StereoInput stereoInput = StereoInput::Auto;
    EyeLayout eyes;  // with a kind: named by --stereo-input
    StillExport job;  // everything else; input and output are filled for each file
    ClipArguments clip;
    CommonArguments common;
};

// Adds the subcommand, which fills `arguments`; they must outlive `program`.
CLI::App* addConvertCommand(CLI::App& program, ConvertArguments& arguments);

// Returns the exit code; throws Error where nothing can start.
int runConvert(const ConvertArguments& arguments, std::stop_token stop);

}  // namespace deep3d
