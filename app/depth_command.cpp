// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "app/depth_command.h"

#include <CLI/CLI.hpp>

namespace deep3d {

CLI::App* addDepthCommand(CLI::App& program, DepthArguments& arguments) {
    CLI::App* command = program.add_subcommand("depth", "Write the depth of a photo as a 16-bit picture, near is white");
    command->add_option("IN", arguments.input, "A photo")->required();
    command->add_option("-o,--output", arguments.output, "A .png file")->required()->type_name("OUT");
    command->add_option("--max-width", arguments.maxWidth, "px; 0: the photo's")
        ->check(CLI::Range(0, kMaxImageSide))->type_name("N")->capture_default_str();
    addModelOption(*command, arguments.common);
    command->add_flag("--json", arguments.common.json, "One JSON object a line for machines");
    return command;
}

int runDepth(const DepthArguments& arguments, std::stop_token stop) {
    StillExport job;
    job.input = arguments.input;
    job.output = arguments.output;
    job.format = StillFormat::DepthPng;
    job.maxWidth = arguments.maxWidth;
    return runExports({job}, arguments.common, StereoInput::Convert, stop);
}

}  // namespace deep3d
