// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include <CLI/CLI.hpp>

#include <cstdio>
#include <fstream>
#include <memory>

#include "app/train_commands.h"
#include "core/train/contact_sheet.h"
#include "core/train/exporter.h"
#include "core/train/predictor.h"
#include "core/util/error.h"

namespace deep3d {

void addExportCommand(CLI::App& app) {
    const auto options = std::make_shared<ExportOptions>();
    auto* command = app.add_subcommand("export-model", "Write weights and side file from a checkpoint");
    command->add_option("checkpoint", options->checkpoint, "A run's checkpoint")->required();
    command->add_option("-o,--output", options->target, "Target without extension")->required();
    command->add_option("--licence", options->licence, "Terms, written into the side file");
    command->add_option("--spread", options->spread, "Gathers the mass around its mean, layers; 0: as it is")
        ->check(CLI::Range(0.0, 1000.0))->capture_default_str();
    command->add_flag("--flip-averaging", options->passes.flip, "Let the program average with the mirrored picture");
    command->add_option("--overview", options->passes.overview, "... and with the picture at this share of its size")
        ->check(CLI::Range(0.0, 0.99));
    command->add_option("--max-height", options->maxHeight, "Largest height of the network's input");
    command->callback([options] {
        const auto report = exportModel(*options);
        std::printf("%.2f M parameters, %.2f MiB, against the checkpoint: probability differs by at most %.4f, expected "
                    "layer by %.4f on average\n",
                    double(report.parameters) / 1e6, double(report.bytes) / 1048576.0, report.largestDifference,
                    report.meanDifference);
    });
}

void addPreviewCommand(CLI::App& app) {
    struct Arguments {
        std::filesystem::path model, sheet;
        std::vector<std::filesystem::path> pictures;
        AnswerPasses passes;
        int columns = 6, maxHeight = 384;
    };
    const auto a = std::make_shared<Arguments>();
    auto* command = app.add_subcommand("preview", "Picture and layers of photos (JPEG) on one sheet, near is bright");
    command->add_option("model", a->model, "Checkpoint or exported weights")->required();
    command->add_option("pictures", a->pictures, "JPEG photos")->required();
    command->add_option("-o,--output", a->sheet, "The sheet, JPEG")->required();
    command->add_option("--columns", a->columns, "Tiles in a row (two a photo)");
    command->add_option("--max-height", a->maxHeight, "Largest height of the network's input");
    command->add_flag("--flip", a->passes.flip, "Mean with the answer of the mirrored picture");
    command->add_option("--overview", a->passes.overview, "Mean with the answer at this share of the size");
    command->callback([a] {
        PredictorOptions options{.passes = a->passes};
        options.input.maxHeight = a->maxHeight;
        const Predictor predictor(a->model, options);
        std::vector<Picture> tiles;
        for (const auto& file : a->pictures) {
            const Picture picture = readJpeg(file);
            const auto mass = predictor.mass(picture);
            tiles.push_back(picture);
            tiles.push_back(layerColours(expectedLayers(mass, picture.width, picture.height), picture.width,
                                         picture.height));
        }
        const auto bytes = encodeJpeg(contactSheet(tiles, a->columns, 300, 225), 88);
        std::ofstream stream(a->sheet, std::ios::binary);
        stream.write(reinterpret_cast<const char*>(bytes.data()), std::streamsize(bytes.size()));
        stream.close();
        if (!stream) {
            throw Error(ErrorKind::Failed, QT_TRANSLATE_NOOP("core", "%1 cannot be written completely."),
                        {a->sheet.string()});
        }
    });
}

}  // namespace deep3d
