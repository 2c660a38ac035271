// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "app/layers_command.h"

#include <CLI/CLI.hpp>

namespace deep3d {

CLI::App* addLayersCommand(CLI::App& program, LayersArguments& arguments) {
    CLI::App* command = program.add_subcommand("layers", "Write every layer of a photo or clip, near to far");
    command->add_option("IN", arguments.input, "A photo or a clip")->required();
    command->add_option("-o,--output", arguments.output,
                        "A sheet of pictures, or a .npy file: float [layers][h][w]; of clips sheets_%05d.png or .mkv")
        ->required()->type_name("OUT");
    command->add_option("--alignment", arguments.alignment, "Grid of the photo (source) or of the right eye (target)")
        ->check(CLI::IsMember({"source", "target"}))->type_name("NAME")->capture_default_str();
    command->add_option("--cell-width", arguments.cellWidth, "Of one layer in the sheet, px")
        ->check(CLI::Range(16, 4096))->type_name("N")->capture_default_str();
    addClipOptions(*command, arguments.clip);
    addModelOption(*command, arguments.common);
    command->add_flag("--json", arguments.common.json, "One JSON object a line for machines");
    return command;
}

int runLayers(const LayersArguments& arguments, std::stop_token stop) {
    const ExportRun run{arguments.common, StereoInput::Convert, {}, arguments.clip.resume};
    if (isClipInput(arguments.input, arguments.output)) {
        if (arguments.alignment != "source") {
            throw Error(ErrorKind::BadInput, QT_TRANSLATE_NOOP("core", "Layers of clips lie on the source's grid: %1 is for photos."),
                        {"--alignment " + arguments.alignment});
        }
        ClipExport job = clipJob(arguments.clip, ClipContent::Layers);
        job.input = arguments.input;
        job.output = arguments.output;
        job.maxWidth = arguments.cellWidth;
        return runExports({job}, run, stop);
    }
    StillExport job;
    job.input = arguments.input;
    job.output = arguments.output;
    job.format = arguments.output.extension() == ".npy" ? StillFormat::LayerVolume : StillFormat::LayerSheet;
    job.maxWidth = arguments.cellWidth;
    parseAlignment(arguments.alignment.c_str(), job.layerAlignment);
    return runExports({job}, run, stop);
}

}  // namespace deep3d
