// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include <CLI/CLI.hpp>

#include <cstdio>
#include <fstream>
#include <memory>

#include <nlohmann/json.hpp>

#include "app/train_commands.h"
#include "core/train/evaluation.h"
#include "core/util/error.h"

namespace deep3d {
namespace {

void printTable(const Evaluation& evaluation, bool views) {
    std::printf("%-32s %8s %9s %9s", "set", "pictures", "network", "lower is");
    std::printf(views ? " %6s %10s %8s %8s %8s\n" : "\n", "pairs", "left=right", "global", "best", "oracle");
    for (const auto& set : evaluation.sets) {
        std::printf("%-32s %8d %7.1f %% %7.1f %%", set.set.c_str(), set.pictures, 100 * set.network, 100 * set.rule);
        if (views && set.views > 0) {
            std::printf(" %6d %10.2f %8.2f %8.2f %8.2f  oracle / global %.3f", set.views, set.view.leftAsRight,
                        set.view.globalShift, set.view.bestShift, set.view.networkOracle,
                        set.view.networkOracle / set.view.globalShift);
        }
        std::printf("\n");
    }
}

nlohmann::json viewJson(const ViewErrors& view) {
    return {{"left_as_right", view.leftAsRight}, {"global_shift", view.globalShift}, {"best_shift", view.bestShift},
            {"network_oracle", view.networkOracle}};
}

void printJson(const Evaluation& evaluation) {
    auto sets = nlohmann::json::array();
    for (const auto& set : evaluation.sets) {
        sets.push_back({{"set", set.set}, {"pictures", set.pictures}, {"order_network", set.network},
                        {"order_rule", set.rule}, {"pairs", set.views}, {"mae", viewJson(set.view)}});
    }
    std::printf("%s\n", nlohmann::json{{"sets", sets}}.dump(1).c_str());
}

void writeCsv(const Evaluation& evaluation, const std::string& file) {
    std::ofstream stream(file);
    stream << "set,id,pairs,order_network,order_rule,left_as_right,best_shift,network_oracle\n";
    for (const auto& picture : evaluation.pictures) {
        stream << picture.set << ',' << picture.id << ',' << picture.order.pairs << ',' << picture.order.network << ','
               << picture.order.rule << ',' << picture.view.leftAsRight << ',' << picture.view.bestShift << ','
               << picture.view.networkOracle << '\n';
    }
    stream.close();
    if (!stream) {
        throw Error(ErrorKind::Failed, QT_TRANSLATE_NOOP("core", "%1 cannot be written completely."), {file});
    }
}

}  // namespace

void addEvaluateCommand(CLI::App& app) {
    struct Arguments {
        EvaluationOptions options;
        std::string csv;
        bool json = false;
    };
    const auto arguments = std::make_shared<Arguments>();
    auto& o = arguments->options;
    auto* command = app.add_subcommand("evaluate", "Measure a network on evaluation packs and test splits");
    command->add_option("model", o.model, "Checkpoint or exported weights")->required();
    command->add_option("packs", o.packs, "Folders made by `deep3d pack`")->required();
    command->add_flag("--flip", o.flip, "Mean with the answer of the mirrored picture");
    command->add_flag("--validation", o.validation, "Training packs: the validation split too");
    command->add_flag("--views", o.views, "Render the other eye too (slow)");
    command->add_option("--width", o.width, "Width of the network's input");
    command->add_option("--max-height", o.maxHeight, "Largest height of the network's input");
    command->add_option("--least-difference", o.order.leastDifference, "Share of the range a pair differs by");
    command->add_option("--pairs", o.order.pairs, "Pairs of points a picture");
    command->add_option("--threads", o.threads, "Threads of the network");
    command->add_option("--csv", arguments->csv, "Write a line per picture");
    command->add_flag("--json", arguments->json, "Print JSON");
    command->callback([arguments] {
        const auto evaluation = evaluate(arguments->options);
        arguments->json ? printJson(evaluation) : printTable(evaluation, arguments->options.views);
        if (!arguments->csv.empty()) {
            writeCsv(evaluation, arguments->csv);
        }
    });
}

}  // namespace deep3d
