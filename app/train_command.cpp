// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include <CLI/CLI.hpp>

#include <atomic>
#include <csignal>
#include <memory>

#include "app/train_commands.h"
#include "core/train/trainer.h"
#include "core/util/error.h"

namespace deep3d {
namespace {

std::atomic<bool> stopRequested{false};

void requestStop(int) { stopRequested = true; }

std::map<std::string, double> parseWeights(const std::vector<std::string>& texts) {
    std::map<std::string, double> weights;
    for (const auto& text : texts) {
        const size_t equals = text.find('=');
        const double value = equals == std::string::npos ? -1.0 : std::atof(text.c_str() + equals + 1);
        if (value < 0) {
            throw Error(ErrorKind::BadInput, QT_TRANSLATE_NOOP("core", "%1 is not a weight: write source=number."),
                        {text});
        }
        weights[text.substr(0, equals)] = value;
    }
    return weights;
}

void addRecipe(CLI::App& command, TrainOptions& o) {
    command.add_option("--batch", o.batch, "Samples a step at 256x192")->check(CLI::Range(1, 1024));
    command.add_option("--frozen-blocks", o.frozenBlocks, "First backbone blocks that stay as they are");
    command.add_option("--frozen-second-blocks", o.frozenSecondBlocks,
                       "First blocks of the second backbone that stay as they are");
    command.add_option("--large-share", o.largeShare, "Last share of the budget, trained 384 wide")
        ->check(CLI::Range(0.0, 1.0));
    command.add_option("--backbone-rate", o.backboneRate, "Learning rate of the backbone");
    command.add_option("--decoder-rate", o.decoderRate, "Learning rate of the rest");
    command.add_option("--warm-up", o.warmUp, "Share of the budget for the rise of the rate");
    command.add_option("--split-mass", o.splitMassWeight, "Weight of the cross-entropy");
    command.add_option("--position", o.positionWeight, "Weight of the expected layer's error");
    command.add_option("--edges", o.edgeWeight, "Weight of the differences' error");
    command.add_option("--ranking", o.rankingWeight, "Weight of the ranking loss");
    command.add_option("--view", o.viewWeight, "Weight of the rendered eye's error");
    command.add_option("--view-samples", o.viewSamples, "Samples a step that render the other eye");
    command.add_option("--averaging", o.averaging, "Decay of the weights' average, a step");
    command.add_option("--seed", o.seed, "Seed of everything random");
    command.add_flag("!--float32", o.bfloat16, "Compute in float32, not in bfloat16 where that is fast");
}

}  // namespace

void addTrainCommand(CLI::App& app) {
    const auto options = std::make_shared<TrainOptions>();
    const auto weights = std::make_shared<std::vector<std::string>>();
    auto* command = app.add_subcommand("train", "Train from packs until the budget is spent");
    command->add_option("packs", options->packs, "Folders made by `deep3d pack`")->required();
    command->add_option("-o,--output", options->runFolder, "Folder of the run")->required();
    command->add_option("--minutes", options->minutes, "Wall-clock budget")->check(CLI::PositiveNumber);
    command->add_option("--steps", options->steps, "Steps instead of minutes");
    command->add_flag("--resume", options->resume, "Go on from the run folder's checkpoint");
    command->add_option("--backbone", options->backbone, "MobileNetV2 weights to start from");
    command->add_option("--start", options->start, "Checkpoint or exported weights to start from");
    command->add_option("--weight", *weights, "source=number, may be repeated");
    command->add_option("--workers", options->workers, "Threads that decode pictures");
    command->add_option("--threads", options->threads, "Threads of the network");
    command->add_option("--checkpoint-minutes", options->checkpointMinutes, "Minutes between checkpoints");
    command->add_option("--device", options->device, "auto, cpu, cuda or cuda:N")->capture_default_str();
    command->add_option("--world-size", options->place.size, "Processes that train together")->envname("WORLD_SIZE");
    command->add_option("--rank", options->place.rank, "This process's number among them, 0 first")->envname("RANK");
    command->add_option("--local-rank", options->place.localRank, "Its number on its machine: the CUDA device it takes")
        ->envname("LOCAL_RANK");
    command->add_option("--master", options->place.host, "Machine of rank 0")->envname("MASTER_ADDR");
    command->add_option("--master-port", options->place.port, "Its port")->envname("MASTER_PORT")
        ->check(CLI::Range(1, 65535));
    addRecipe(*command, *options);
    command->callback([options, weights] {
        options->weights = parseWeights(*weights);
        std::signal(SIGINT, requestStop);
        std::signal(SIGTERM, requestStop);
        train(*options, stopRequested);
    });
}

}  // namespace deep3d
