// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include <CLI/CLI.hpp>

#include "core/model/depth_network.h"
#include "core/stereo/stereo_settings.h"
#include "core/util/named_enum.h"

// Options that several subcommands share.
namespace deep3d {

struct CommonArguments {
    std::string device = "auto";
    std::filesystem::path model;  // empty: the shipped network
    bool json = false;
};

void addCommonOptions(CLI::App& command, CommonArguments& arguments);
void addModelOption(CLI::App& command, CommonArguments& arguments);

// --depth-scale, --convergence, --balance, --swap-eyes, --borders, --method
void addStereoOptions(CLI::App& command, StereoSettings& settings);

// An option that takes one of the names of an enum's table.
template <class E, size_t N>
CLI::Option* addNamedOption(CLI::App& command, const std::string& name, E& value, const std::array<NamedValue<E>, N>& table,
                            const std::string& description) {
    const auto parse = [&value, &table](const CLI::results_t& results) {
        const auto parsed = parseName(table, results.front());
        if (!parsed) throw CLI::ValidationError(results.front() + " is none of " + namesOf(table));
        value = *parsed;
        return true;
    };
    return command.add_option(name, parse, description + ": " + namesOf(table))->type_name("")->default_str(nameOf(table, value));
}

// "1.5%" is 0.015 and so is "0.015". Throws CLI::ValidationError.
double parseFraction(const std::string& text);

DepthNetworkPtr chooseNetwork(const CommonArguments& arguments);

// The pictures that the paths stand for: files as they are, of a folder every picture in it by name (not in its folders,
// no hidden ones). Throws Error(BadInput) for a folder without pictures.
std::vector<std::filesystem::path> picturesOf(const std::vector<std::filesystem::path>& paths);

}  // namespace deep3d
