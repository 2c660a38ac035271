// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include <CLI/CLI.hpp>

#include <cstdio>
#include <memory>

#include "app/progress_line.h"
#include "app/train_commands.h"
#include "core/train/self_label.h"

namespace deep3d {

void addLabelCommand(CLI::App& app) {
    const auto o = std::make_shared<SelfLabelOptions>();
    auto* command = app.add_subcommand("label", "Label a pack's pictures without depth by a network, where it is sure");
    command->add_option("model", o->model, "Side file (.json), weights or checkpoint")->required();
    command->add_option("pack", o->pack, "Folder made by `deep3d pack`")->required();
    command->add_option("-o,--output", o->target, "Folder of the new pack")->required();
    command->add_option("--widths", o->widths, "Widths of the network's input, each mirrored too")
        ->check(CLI::Range(64, 1024))->capture_default_str();
    command->add_option("--largest-spread", o->largestSpread, "Layers by which the answers to a pixel may differ")
        ->check(CLI::Range(0.0, 32.0))->capture_default_str();
    command->add_option("--least-known", o->leastKnown, "Share of a picture that has to be known")
        ->check(CLI::Range(0.0, 1.0))->capture_default_str();
    command->add_option("--least-range", o->leastRange, "Layers that a picture has to reach over")
        ->check(CLI::Range(0.0, 32.0))->capture_default_str();
    command->add_option("--threads", o->threads, "Threads of the network")->check(CLI::Range(1, 1024));
    command->callback([o] {
        ProgressLine line;
        const auto report =
            labelPack(*o, [&](size_t done, size_t total, const std::string& source) { line.show(done, total, source); });
        std::printf("%d pictures labelled, %.0f %% of their pixels; %d left out\n", report.labelled, 100.0 * report.known,
                    report.leftOut);
    });
}

}  // namespace deep3d
