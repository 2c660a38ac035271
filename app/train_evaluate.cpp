// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include <CLI/CLI.hpp>

#include <cstdio>
#include <fstream>
#include <memory>

#include "app/progress_line.h"
#include "app/train_commands.h"
#include "core/train/evaluation_report.h"
#include "core/util/atomic_file.h"
#include "core/util/error.h"

namespace deep3d {
namespace {

struct EvaluateArguments {
    EvaluationOptions options;
    std::string csv, html;
    int shownPictures = 8;
    bool json = false;
};

void writeText(const std::string& file, const std::string& text) {
    AtomicFile target(file);
    std::ofstream stream(target.path(), std::ios::binary);
    stream << text;
    stream.close();
    if (!stream) {
        throw Error(ErrorKind::Failed, QT_TRANSLATE_NOOP("core", "%1 cannot be written completely."), {file});
    }
    target.commit();
}

void run(EvaluateArguments& arguments) {
    auto& options = arguments.options;
    options.shownPictures = arguments.html.empty() ? 0 : arguments.shownPictures;
    ProgressLine line;
    const auto evaluation = evaluate(
        options, [&](size_t done, size_t total, const std::string& set) { line.show(done, total, set); });
    std::fputs((arguments.json ? evaluationJson(evaluation) : evaluationText(evaluation)).c_str(), stdout);
    if (!arguments.csv.empty()) writeText(arguments.csv, evaluationCsv(evaluation));
    if (!arguments.html.empty()) writeText(arguments.html, evaluationHtml(evaluation));
}

}  // namespace

void addEvaluateCommand(CLI::App& app) {
    const auto arguments = std::make_shared<EvaluateArguments>();
    auto& o = arguments->options;
    auto* command = app.add_subcommand("evaluate", "Measure a network on evaluation packs and test splits");
    command->add_option("model", o.model, "Side file (.json: asked as it says itself), weights or checkpoint")->required();
    command->add_option("packs", o.packs, "Folders made by `deep3d pack`")->required();
    command->add_flag("--views", o.views, "Render the other eye and measure it");
    command->add_flag("--validation", o.validation, "Training packs: the validation split too");
    command->add_flag("--flip", o.predictor.passes.flip, "Mean with the answer of the mirrored picture");
    command->add_option("--overview", o.predictor.passes.overview, "Mean with the answer at this share of the size");
    command->add_option("--spread", o.predictor.spread, "Gather the mass around its mean, layers; 0: as it is")
        ->check(CLI::Range(0.0, 1000.0));
    command->add_flag("--firm-edges", o.predictor.firmEdges, "Cells on an edge take one of its sides, as in frames of clips");
    command->add_option("--width", o.predictor.input.width, "Width of the network's input");
    command->add_option("--max-height", o.predictor.input.maxHeight, "Largest height of the network's input");
    command->add_option("--least-difference", o.order.leastDifference, "Share of the range a pair differs by");
    command->add_option("--pairs", o.order.pairs, "Pairs of points a picture");
    command->add_option("--threads", o.threads, "Threads of the network");
    command->add_option("--device", o.predictor.device, "auto, cpu, cuda or cuda:N")->capture_default_str();
    command->add_option("--csv", arguments->csv, "Write a line per picture and row");
    command->add_option("--html", arguments->html, "Write a page with the tables and pictures");
    command->add_option("--html-pictures", arguments->shownPictures, "Pictures of every set on the page")
        ->check(CLI::Range(0, 1000))->capture_default_str();
    command->add_flag("--json", arguments->json, "Print JSON");
    command->callback([arguments] { run(*arguments); });
}

}  // namespace deep3d
