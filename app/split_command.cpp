// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "app/split_command.h"

#include <cinttypes>
#include <cstdio>

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include "app/export_run.h"
#include "app/clip_options.h"
#include "core/job/cut_search.h"

namespace deep3d {

CLI::App* addSplitCommand(CLI::App& program, SplitArguments& arguments) {
    CLI::App* command = program.add_subcommand("split", "Tell the parts of a clip that machines can share");
    command->add_option("CLIP", arguments.input, "A clip")->required();
    command->add_option("--part", arguments.frames, "Frames of one part, about")
        ->check(CLI::Range(1, 10'000'000))->type_name("N")->capture_default_str();
    command->add_flag("!--anywhere", arguments.atCuts, "Do not look for cuts: faster, the last part may be short");
    addSequenceRate(*command, arguments.sequenceRate);
    command->add_flag("--json", arguments.json, "One JSON object for machines");
    return command;
}

int runSplit(const SplitArguments& arguments, std::stop_token stop) {
    const MediaReaderPtr reader = openMedia(arguments.input, {.sequenceRate = arguments.sequenceRate}, stop);
    if (!reader) return kExitInterrupted;
    const FrameRange all{0, reader->frameCount() - 1};
    const auto cuts = arguments.atCuts ? findCuts(*reader, all, {}, stop) : std::vector<int64_t>();
    if (!cuts) return kExitInterrupted;
    const auto parts = planSegments(all, *cuts, {arguments.frames, (arguments.frames - 1) / 2});
    nlohmann::json ranges = nlohmann::json::array();
    for (const FrameRange& part : parts) {
        ranges.push_back({part.first, part.last});
        if (!arguments.json) std::printf("%" PRId64 "-%" PRId64 "\n", part.first, part.last);
    }
    if (arguments.json) std::printf("%s\n", nlohmann::json{{"cuts", *cuts}, {"parts", ranges}}.dump().c_str());
    return kExitDone;
}

}  // namespace deep3d
