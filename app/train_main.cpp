// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include <CLI/CLI.hpp>

#include <cstdio>

#include "app/train_commands.h"
#include "core/train/view_kernels.h"
#include "core/util/error.h"
#include "gpu/cuda_training.h"

int main(int argc, char** argv) {
    CLI::App app("Trains, measures and exports the network of Deep3D Studio.", "deep3d-train");
    app.require_subcommand(1);
    app.fallthrough();
    deep3d::setSynthesisKernels(deep3d::makeCudaSynthesisKernels());
    deep3d::addTrainCommand(app);
    deep3d::addEvaluateCommand(app);
    deep3d::addExportCommand(app);
    deep3d::addPreviewCommand(app);
    deep3d::addLabelCommand(app);
    try {
        app.parse(argc, argv);
        return 0;
    } catch (const CLI::ParseError& error) {
        const int code = app.exit(error);
        return code == 0 ? 0 : 2;
    } catch (const deep3d::Error& error) {
        std::fprintf(stderr, "deep3d-train: %s\n", error.what());
        return error.kind() == deep3d::ErrorKind::BadInput ? 2 : 1;
    } catch (const std::exception& error) {
        std::fprintf(stderr, "deep3d-train: %s\n", error.what());
        return 1;
    }
}
