// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "core/model/depth_network.h"
#include "core/stereo/stereo_settings.h"
#include "core/util/named_enum.h"

namespace CLI {
class App;
class FormatterBase;
}  // namespace CLI

// Options that several subcommands share.
namespace deep3d {

struct CommonArguments {
    std::string device = "auto";
    std::filesystem::path model;  // empty: the shipped network
    bool json = false;
};

// Help texts in lines that fit a terminal of 100 columns.
std::shared_ptr<CLI::FormatterBase> helpFormatter();

void addCommonOptions(CLI::App& command, CommonArguments& arguments);
void addModelOption(CLI::App& command, CommonArguments& arguments);

// --depth-scale, --convergence, --balance, --swap-eyes, --borders, --method
void addStereoOptions(CLI::App& command, StereoSettings& settings);

// An option whose word `set` accepts or refuses.
struct NamedOption {
    std::string name, description, names, initial;
    std::function<bool(const std::string& word)> set;
};
void addNamedOption(CLI::App& command, const NamedOption& option);

// The same for the names of an enum's table.
template <class E, size_t N>
void addNamedOption(CLI::App& command, const std::string& name, E& value, const std::array<NamedValue<E>, N>& table,
                    const std::string& description) {
    addNamedOption(command, {name, description, namesOf(table), nameOf(table, value), [&value, &table](const std::string& word) {
                                 const auto parsed = parseName(table, word);
                                 value = parsed.value_or(value);
                                 return parsed.has_value();
                             }});
}

// The network that --model names, else the shipped one.
std::filesystem::path networkFile(const CommonArguments& arguments);
DepthNetworkPtr chooseNetwork(const CommonArguments& arguments);

// The files that a path stands for: a file itself, of a folder every picture and clip in it by name (not in its folders,
// no hidden ones). Throws Error(BadInput) for a folder without any.
std::vector<std::filesystem::path> filesOf(const std::filesystem::path& path);

}  // namespace deep3d
