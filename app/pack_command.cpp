// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "app/pack_command.h"

#include <algorithm>
#include <cstdio>
#include <optional>

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include "app/export_run.h"
#include "app/progress_line.h"
#include "app/reporter.h"
#include "app/stereo_clip.h"
#include "core/media/media_info.h"

namespace deep3d {
namespace {

void printTable(const PackReport& report) {
    for (const std::string& sentence : report.keptOut) std::fprintf(stderr, "%s\n", sentence.c_str());
    std::printf("%-22s %8s %6s %9s %6s %11s %6s %8s\n", "source", "pictures", "pairs", "with depth", "masks",
                "validation", "test", "kept out");
    for (const PackCounts& counts : report.sources)
        std::printf("%-22s %8d %6d %10d %6d %11d %6d %8d\n", counts.source.c_str(), counts.pictures, counts.pairs,
                    counts.withNearness, counts.withMask, counts.validation, counts.test, counts.keptOut);
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
                           {"kept_out", counts.keptOut}});
    std::printf("%s\n", nlohmann::json{{"sources", sources}, {"kept_out", report.keptOut}}.dump(1).c_str());
}

// Clips by their names are films, everything else is a folder. std::nullopt when stopped.
std::optional<PackSources> openSources(const PackArguments& arguments, std::stop_token stop) {
    PackSources sources;
    for (const std::filesystem::path& input : arguments.inputs) {
        std::error_code ignored;
        if (std::filesystem::is_directory(input, ignored) || !looksLikeMedia(input)) {
            sources.folders.push_back(input);
            continue;
        }
        sources.films.push_back(openStereoClip(input, arguments.options.eyes, stop));
        if (!sources.films.back()) return std::nullopt;
    }
    return sources;
}

// The time left of each part of the work goes by that part's own speed.
class PackLine {
public:
    void show(const PackProgress& now) {
        const std::string part = now.lookingForCuts ? "cuts of " + now.source : "pictures";
        if (part != m_part) m_line = ProgressLine(now.done);
        m_part = part;
        m_line.show(now.done, now.total, now.lookingForCuts ? part : now.source);
    }

private:
    std::string m_part;
    ProgressLine m_line;
};

}  // namespace

CLI::App* addPackCommand(CLI::App& program, PackArguments& arguments) {
    CLI::App* command = program.add_subcommand("pack", "Collect pictures for training or evaluation in one pack");
    PackOptions& options = arguments.options;
    command->add_option("inputs", arguments.inputs, "Folders of photos, stereo pairs and depth pictures; stereo films")
        ->required()->type_name("FOLDER|FILM");
    command->add_option("-o,--out", arguments.target, "The pack: a new or empty folder")->required()->type_name("FOLDER");
    command->add_flag("--evaluation", arguments.evaluation, "All pictures are for evaluation, none for training");
    command->add_option("--size", options.longestSide, "Longer side of the stored pictures, px")
        ->check(CLI::Range(64, 4096))->type_name("N")->capture_default_str();
    const auto stereo = [&options](const CLI::results_t& results) {
        const auto layout = parseName(kEyeLayouts, results.front());
        options.eyes = layout.value_or(options.eyes);
        return layout.has_value();
    };
    command->add_option("--stereo", stereo,
                        "Every picture and frame holds both eyes: sbs (left on the left), tb (left on top), half-sbs and "
                        "half-tb (squeezed); films may say so themselves")
        ->type_name("NAME");
    command->add_option("--rate", options.rate, "Frames a second taken from films")
        ->check(CLI::Range(0.001, 1000.0))->type_name("N")->capture_default_str();
    command->add_option("--keep-out", options.evaluationPacks, "Evaluation packs whose pictures are refused, too")
        ->type_name("PACK");
    command->add_option("--threads", options.threads, "Threads")->check(CLI::Range(1, 256))->type_name("N")
        ->capture_default_str();
    command->add_flag("--resume", options.resume, "Go on with a pack that was interrupted");
    command->add_flag("--json", arguments.json, "Print the counts as JSON");
    return command;
}

int runPack(const PackArguments& arguments, std::stop_token stop) {
    PackOptions options = arguments.options;
    options.purpose = arguments.evaluation ? PackPurpose::Evaluation : PackPurpose::Training;
    PackLine line;
    const auto sources = openSources(arguments, stop);
    const auto report = sources ? buildPack(*sources, arguments.target, options,
                                            [&line](const PackProgress& now) { line.show(now); }, stop)
                                : std::nullopt;
    if (!report) {
        std::fprintf(stderr, "%s is not finished: --resume goes on with it.\n", arguments.target.c_str());
        return kExitInterrupted;
    }
    arguments.json ? printJson(*report) : printTable(*report);
    const auto hasPictures = [](const PackCounts& counts) { return counts.pictures > 0; };
    if (std::ranges::any_of(report->sources, hasPictures)) return kExitDone;
    reportError("No picture was left for " + arguments.target.string() + ".", "bad-input", arguments.json);
    return kExitBadInput;
}

}  // namespace deep3d
