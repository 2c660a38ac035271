// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "app/cli_options.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>
#include <sstream>

#include <CLI/CLI.hpp>

#include "app/backend_choice.h"
#include "core/media/media_info.h"
#include "core/model/model_library.h"
#include "core/model/model_loader.h"
#include "core/util/error.h"

namespace fs = std::filesystem;

namespace deep3d {
namespace {

constexpr size_t kHelpNames = 26, kHelpText = 74;  // columns

// "NAME", its text and what it is unless given, in brackets; no types and ranges, which belong into the text.
class HelpFormatter : public CLI::Formatter {
public:
    HelpFormatter() { column_width(kHelpNames); }

    std::string make_option_opts(const CLI::Option* option) const override {
        const std::string type = option->get_type_name(), name = type.substr(0, type.find(':'));
        return option->get_positional() || option->get_type_size() == 0 ? "" : " " + name;
    }

    std::string make_option_desc(const CLI::Option* option) const override {
        const std::string initial = option->get_default_str();
        std::istringstream words(option->get_description() + (initial.empty() ? "" : " [" + initial + "]"));
        std::string text;
        size_t column = 0;
        for (std::string word; words >> word; column += word.size() + 1) {
            const bool fits = column + word.size() <= kHelpText;
            if (!fits) column = 0;
            text += (text.empty() ? "" : fits ? " " : "\n") + word;
        }
        return text;
    }
};

// "1.5%" is 0.015 and so is "0.015".
double parseFraction(const std::string& text) {
    const bool percent = !text.empty() && text.back() == '%';
    const char* start = text.data() + (!text.empty() && text.front() == '+' ? 1 : 0);
    const char* end = text.data() + text.size() - (percent ? 1 : 0);
    double value = 0.0;
    const auto parsed = std::from_chars(start, end, value);
    const double fraction = percent ? value / 100 : value;
    if (parsed.ec != std::errc() || parsed.ptr != end || !(fraction >= -0.2 && fraction <= 0.2)) {
        throw CLI::ValidationError("--convergence", text + " is not between -20% and 20%");
    }
    return fraction;
}

bool looksLikePicture(const fs::path& path) {
    static constexpr std::array kExtensions{".jpg", ".jpeg", ".png",  ".tif",  ".tiff", ".webp", ".bmp",
                                            ".ppm", ".heic", ".heif", ".avif", ".mpo",  ".jps"};
    std::string extension = path.extension().string();
    std::ranges::transform(extension, extension.begin(), [](unsigned char c) { return char(std::tolower(c)); });
    return std::ranges::find(kExtensions, extension) != kExtensions.end();
}

std::vector<fs::path> filesIn(const fs::path& folder) {
    std::vector<fs::path> files;
    for (const auto& entry : fs::directory_iterator(folder)) {
        const fs::path& path = entry.path();
        const bool hidden = path.filename().string().front() == '.';
        if (entry.is_regular_file() && !hidden && (looksLikePicture(path) || looksLikeMedia(path))) files.push_back(path);
    }
    std::ranges::sort(files);
    if (files.empty()) {
        throw Error(ErrorKind::BadInput, QT_TRANSLATE_NOOP("core", "The folder %1 holds no pictures and no clips."),
                    {folder.string()});
    }
    return files;
}

}  // namespace

std::shared_ptr<CLI::FormatterBase> helpFormatter() {
    return std::make_shared<HelpFormatter>();
}

void addNamedOption(CLI::App& command, const NamedOption& option) {
    const auto parse = [option](const CLI::results_t& results) {
        if (option.set(results.front())) return true;
        throw CLI::ValidationError(option.name, results.front() + " is none of " + option.names);
    };
    command.add_option(option.name, parse, option.description + ": " + option.names)
        ->type_name("NAME")->default_str(option.initial);
}

void addModelOption(CLI::App& command, CommonArguments& arguments) {
    command.add_option("--model", arguments.model, "Another network: a name of `deep3d models list`, a .json description or weights beside one")
        ->type_name("NAME");
}

void addCommonOptions(CLI::App& command, CommonArguments& arguments) {
    command.add_option("--device", arguments.device, "Where to render: auto, cpu, cuda or cuda:N")
        ->type_name("NAME")->capture_default_str();
    addModelOption(command, arguments);
    command.add_flag("--json", arguments.json, "One JSON object a line for machines");
}

void addStereoOptions(CLI::App& command, StereoSettings& settings) {
    command.add_option("--depth-scale", settings.depthScale, "Depth: 0 flat, 1 as the network says, up to 4")
        ->check(CLI::Range(0.0, 4.0))->type_name("N")->capture_default_str();
    const auto convergence = [&settings](const CLI::results_t& results) {
        settings.convergence = parseFraction(results.front());
        return true;
    };
    command.add_option("--convergence", convergence, "Pushes the scene back: 1.5% of the width, or 0.015")
        ->type_name("N")->default_str("0");
    command.add_option("--balance", settings.balance, "0: the photo is the left eye, 0.5: shared, 1: the right eye")
        ->check(CLI::Range(0.0, 1.0))->type_name("N")->capture_default_str();
    command.add_flag("--swap-eyes", settings.swapEyes, "Exchange the finished views");
    addNamedOption(command, "--borders", settings.borders, kBorderModes, "Sides of the picture");
    addNamedOption(command, "--method", settings.method, kSynthesisMethods, "How the eyes are made");
}

fs::path networkFile(const CommonArguments& arguments) {
    return arguments.model.empty() ? shippedNetwork() : findModel(arguments.model.string());
}

DepthNetworkPtr chooseNetwork(const CommonArguments& arguments) {
    return loadNetwork(networkFile(arguments), chosenCudaDevice(arguments.device));
}

std::vector<fs::path> filesOf(const fs::path& path) {
    std::error_code ignored;
    if (fs::is_directory(path, ignored)) return filesIn(path);
    return {path};  // a missing one is reported when its turn comes
}

}  // namespace deep3d
