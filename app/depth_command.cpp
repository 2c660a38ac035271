// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "app/depth_command.h"

#include <CLI/CLI.hpp>

namespace deep3d {

CLI::App* addDepthCommand(CLI::App& program, DepthArguments& arguments) {
    CLI::App* command = program.add_subcommand("depth", "Write the depth of a photo or clip with 16 bits, near is white");
    command->add_option("IN", arguments.input, "A photo or a clip")->required();
    command->add_option("-o,--output", arguments.output, "A .png file; of clips depth_%05d.png or a .mkv file")
        ->required()->type_name("OUT");
    command->add_option("--max-width", arguments.maxWidth, "px; 0: the source's")
        ->check(CLI::Range(0, kMaxImageSide))->type_name("N")->capture_default_str();
    addClipOptions(*command, arguments.clip);
    addModelOption(*command, arguments.common);
    command->add_flag("--json", arguments.common.json, "One JSON object a line for machines");
    return command;
}

int runDepth(const DepthArguments& arguments, std::stop_token stop) {
    const ExportRun run{arguments.common, StereoInput::Convert, {}, arguments.clip.resume};
    if (isClipInput(arguments.input, arguments.output)) {
        ClipExport job = clipJob(arguments.clip, ClipContent::Depth);
        job.input = arguments.input;
        job.output = arguments.output;
        job.maxWidth = arguments.maxWidth;
        return runExports({job}, run, stop);
    }
    StillExport job;
    job.input = arguments.input;
    job.output = arguments.output;
    job.format = StillFormat::DepthPng;
    job.maxWidth = arguments.maxWidth;
    return runExports({job}, run, stop);
}

}  // namespace deep3d
