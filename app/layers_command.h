// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include "app/clip_options.h"
#include "app/export_run.h"

namespace deep3d {

// `deep3d layers IN -o SHEET.png|VOLUME.npy`: what the network says about every layer of a photo or clip.
struct LayersArguments {
    std::filesystem::path input, output;
    std::string alignment = "source";
    int cellWidth = 320;  // px of one layer in the sheet
    ClipArguments clip;
    CommonArguments common;
};

CLI::App* addLayersCommand(CLI::App& program, LayersArguments& arguments);
int runLayers(const LayersArguments& arguments, std::stop_token stop);

}  // namespace deep3d
