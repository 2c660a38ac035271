// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "app/join_command.h"

#include <CLI/CLI.hpp>

#include "app/export_run.h"
#include "app/reporter.h"
#include "core/media/remux.h"

namespace deep3d {

CLI::App* addJoinCommand(CLI::App& program, JoinArguments& arguments) {
    CLI::App* command = program.add_subcommand("join", "Put parts of one clip together without re-encoding");
    command->add_option("PART", arguments.parts, "Clips made by convert --frames, in order")->required();
    command->add_option("-o,--output", arguments.output, "A file")->required()->type_name("OUT");
    command->add_flag("--json", arguments.json, "One JSON object a line for machines");
    return command;
}

int runJoin(const JoinArguments& arguments, std::stop_token stop) {
    Reporter reporter(arguments.json, 1);
    reporter.begin(arguments.parts.front());
    const auto progress = [&reporter](double fraction) {
        reporter.clipProgress({.stage = ClipStage::Joining, .fraction = fraction});
    };
    const RemuxReport report = join(arguments.parts, arguments.output, progress, stop);
    if (report.stopped) return kExitInterrupted;
    for (const Error& note : report.notes) reporter.note(note.what());
    reporter.done({arguments.output});
    return kExitDone;
}

}  // namespace deep3d
