// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "app/models_command.h"

#include <algorithm>
#include <chrono>
#include <cstdio>

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include "core/model/model_library.h"
#include "core/model/model_loader.h"

namespace deep3d {
namespace {

void list(bool json) {
    for (const KnownModel& model : knownModels()) {
        const std::string problem = model.problem ? model.problem->what() : "";
        if (json) {
            std::printf("%s\n", nlohmann::json{{"name", model.name}, {"file", model.side.string()},
                                               {"shipped", model.shipped}, {"problem", problem}}.dump().c_str());
        } else {
            const std::string note = model.shipped ? "shipped" : problem.empty() ? "added" : problem;
            std::printf("%-28s %s\n", model.name.c_str(), note.c_str());
        }
    }
}

// A picture that is grey below and white above: flat ones hide a wrong normalisation.
FramePtr testPicture() {
    const auto frame = std::make_shared<Frame>(Size{640, 360}, SampleBits::Eight);
    for (int y = 0; y < frame->height(); ++y) std::ranges::fill(frame->row<uint8_t>(y), uint8_t(255 - y / 2));
    return frame;
}

void check(const std::string& name) {
    const auto file = findModel(name);
    const auto network = loadNetwork(file);
    network->predict(testPicture());
    const auto start = std::chrono::steady_clock::now();
    const auto answer = network->predict(testPicture());
    const std::chrono::duration<double, std::milli> taken = std::chrono::steady_clock::now() - start;
    std::printf("%s can be used: %d layers, %d x %d cells for a picture of 640 x 360, %.0f ms\n", file.c_str(),
                answer->layers(), answer->grid().width, answer->grid().height, taken.count());
}

}  // namespace

CLI::App* addModelsCommand(CLI::App& program, ModelsArguments& arguments) {
    CLI::App* command = program.add_subcommand("models", "List, add, check and remove networks");
    command->require_subcommand(1);
    arguments.list = command->add_subcommand("list", "The networks that --model knows by name");
    arguments.list->add_flag("--json", arguments.json, "One JSON object a line for machines");
    arguments.add = command->add_subcommand("add", "Check a network and copy it to the own ones");
    arguments.add->add_option("FILE", arguments.name, "A .json description or weights beside one")->required();
    arguments.check = command->add_subcommand("check", "Let a network answer a picture");
    arguments.check->add_option("NAME", arguments.name, "A name, a .json description or weights")->required();
    arguments.remove = command->add_subcommand("remove", "Delete an added network");
    arguments.remove->add_option("NAME", arguments.name, "Its name")->required();
    return command;
}

int runModels(const ModelsArguments& arguments) {
    if (arguments.list->parsed()) list(arguments.json);
    if (arguments.add->parsed()) std::printf("%s\n", addModel(arguments.name).side.c_str());
    if (arguments.check->parsed()) check(arguments.name);
    if (arguments.remove->parsed()) removeModel(arguments.name);
    return 0;
}

}  // namespace deep3d
