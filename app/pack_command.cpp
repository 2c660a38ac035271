// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "app/pack_command.h"

#include <cstdio>

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include "app/progress_line.h"

namespace deep3d {
namespace {

void printTable(const PackReport& report) {
    for (const std::string& sentence : report.dropped) std::fprintf(stderr, "%s\n", sentence.c_str());
    std::printf("%-22s %8s %6s %9s %6s %11s %6s %8s\n", "source", "pictures", "pairs", "with depth", "masks",
                "validation", "test", "kept out");
    for (const PackCounts& counts : report.sources)
        std::printf("%-22s %8d %6d %10d %6d %11d %6d %8d\n", counts.source.c_str(), counts.pictures, counts.pairs,
                    counts.withNearness, counts.withMask, counts.validation, counts.test, counts.dropped);
}

void printJson(const PackReport& report) {
    nlohmann::json sources = nlohmann::json::array();
    for (const PackCounts& counts : report.sources)
        sources.push_back({{"source", counts.source},
                           {"pictures", counts.pictures},
                           {"pairs", counts.pairs},
                           {"with_depth", counts.withNearness},
                           {"masks", counts.withMask},
                           {"validation", counts.validation},
                           {"test", counts.test},
                           {"kept_out", counts.dropped}});
    std::printf("%s\n", nlohmann::json{{"sources", sources}, {"kept_out", report.dropped}}.dump(1).c_str());
}

}  // namespace

CLI::App* addPackCommand(CLI::App& program, PackArguments& arguments) {
    CLI::App* command = program.add_subcommand("pack", "Collect pictures for training or evaluation in one pack");
    command->add_option("folders", arguments.folders, "Folders of photos, stereo pairs and depth pictures")->required();
    command->add_option("-o,--out", arguments.target, "The pack: a new or empty folder")->required();
    command->add_flag("--evaluation", arguments.evaluation, "All pictures are for evaluation, none for training");
    command->add_option("--size", arguments.options.longestSide, "Longer side of the stored pictures, px")
        ->check(CLI::Range(64, 4096))
        ->capture_default_str();
    const auto stereo = [&arguments](const CLI::results_t& results) {
        arguments.options.stereo = results.front() == "sbs" ? StereoKind::SideBySide : StereoKind::TopBottom;
        return results.front() == "sbs" || results.front() == "tb";
    };
    command->add_option("--stereo", stereo, "Every picture holds both eyes: sbs (left on the left) or tb (left on top)")
        ->type_name("NAME");
    command->add_option("--threads", arguments.options.threads, "Threads")->check(CLI::Range(1, 256))->capture_default_str();
    command->add_flag("--json", arguments.json, "Print the counts as JSON");
    return command;
}

int runPack(const PackArguments& arguments) {
    PackOptions options = arguments.options;
    options.purpose = arguments.evaluation ? PackPurpose::Evaluation : PackPurpose::Training;
    ProgressLine line;
    const PackReport report =
        buildPack(arguments.folders, arguments.target, options,
                  [&](size_t done, size_t total, const std::string& source) { line.show(done, total, source); });
    arguments.json ? printJson(report) : printTable(report);
    return 0;
}

}  // namespace deep3d
