// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include "app/clip_options.h"
#include "app/export_run.h"

namespace deep3d {

// `deep3d depth IN -o DEPTH.png`: the expected disparity of a photo or clip, 16 bits, near is white.
struct DepthArguments {
    std::filesystem::path input, output;
    int maxWidth = 0;
    ClipArguments clip;
    CommonArguments common;
};

CLI::App* addDepthCommand(CLI::App& program, DepthArguments& arguments);
int runDepth(const DepthArguments& arguments, std::stop_token stop);

}  // namespace deep3d
