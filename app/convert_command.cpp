// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "app/convert_command.h"

#include <algorithm>
#include <cctype>
#include <set>

#include <CLI/CLI.hpp>

#include "core/project/project_file.h"

namespace fs = std::filesystem;

namespace deep3d {
namespace {

constexpr int kWiggleWidth = 1280;  // px; animations at the size of a photo are too large to pass on

// The formats that --layout names besides the layouts.
constexpr std::array kFileFormats{StillFormat::Mpo, StillFormat::Jps, StillFormat::WiggleGif, StillFormat::WiggleWebp,
                                  StillFormat::TwoFiles};

std::string layoutNames() {
    std::string names = namesOf(kLayouts);
    for (const StillFormat format : kFileFormats) names += std::string(", ") + nameOf(kStillFormats, format);
    return names;
}

// Sets layout and format by name; false for an unknown one.
bool setLayout(const std::string& name, StillExport& job) {
    if (const auto layout = parseName(kLayouts, name)) {
        job.format = StillFormat::Picture;
        job.layout = *layout;
        return true;
    }
    const auto format = parseName(kStillFormats, name);
    if (!format || std::ranges::find(kFileFormats, *format) == kFileFormats.end()) return false;
    job.format = *format;
    return true;
}

// .mpo, .jps and .gif can only mean one thing.
void setLayoutByExtension(const fs::path& output, StillExport& job) {
    std::string extension = output.extension().string();
    std::ranges::transform(extension, extension.begin(), [](unsigned char c) { return char(std::tolower(c)); });
    if (extension == ".mpo" || extension == ".jps" || extension == ".gif") setLayout(extension.substr(1), job);
}

// Where outputs go when each gets the suggested name; std::nullopt when `output` is the one file.
std::optional<fs::path> outputFolder(const ConvertArguments& arguments, size_t files) {
    std::error_code problem;
    const bool named = !arguments.output.has_filename();  // ends in a slash
    if (named) fs::create_directories(arguments.output, problem);
    if (problem) {
        throw Error(ErrorKind::BadInput, QT_TRANSLATE_NOOP("core", "The folder %1 cannot be made: %2."),
                    {arguments.output.string(), problem.message()});
    }
    if (named || fs::is_directory(arguments.output, problem)) return arguments.output;
    const bool several = fs::is_directory(arguments.inputs.front(), problem) &&
                         !isClipInput(arguments.inputs.front(), arguments.output);
    if (files > 1 || several) {
        throw Error(ErrorKind::BadInput,
                    QT_TRANSLATE_NOOP("core", "The output %1 has to be a folder for several files: end it with a slash."),
                    {arguments.output.string()});
    }
    return std::nullopt;
}

// a.png and a.heic both want a_anaglyph.jpg: the second gets a number.
fs::path unusedName(const fs::path& wanted, std::set<fs::path>& used) {
    fs::path name = wanted;
    for (int n = 2; !used.insert(name).second; ++n) {
        name = wanted.parent_path() / (wanted.stem().string() + "_" + std::to_string(n) + wanted.extension().string());
    }
    return name;
}

StillExport stillJob(const ConvertArguments& arguments) {
    StillExport job = arguments.job;
    job.keepMetadata = !arguments.dropMetadata;
    if (arguments.layout.empty()) {
        setLayoutByExtension(arguments.output, job);
    } else {
        setLayout(arguments.layout, job);
    }
    const bool wiggle = job.format == StillFormat::WiggleGif || job.format == StillFormat::WiggleWebp;
    job.maxWidth = arguments.maxWidth.value_or(wiggle ? kWiggleWidth : 0);
    return job;
}

// The same choices for a clip.
ClipExport clipJob(const ConvertArguments& arguments, const fs::path& input) {
    const StillExport still = stillJob(arguments);
    if (still.format != StillFormat::Picture && still.format != StillFormat::TwoFiles) {
        throw Error(ErrorKind::BadInput, QT_TRANSLATE_NOOP("core", "%1 is a clip, and %2 is for photos alone."),
                    {input.string(), nameOf(kStillFormats, still.format)});
    }
    const bool two = still.format == StillFormat::TwoFiles;
    ClipExport job = clipJob(arguments.clip, two ? ClipContent::TwoFiles : ClipContent::Stereo);
    job.input = input;
    job.layout = still.layout;
    job.anaglyph = still.anaglyph;
    job.maxWidth = arguments.maxWidth.value_or(0);
    job.edits.settings = still.settings;
    return job;
}

// What a project says stands for the stereo options, and for the input where none is named.
ConvertArguments withProject(ConvertArguments arguments) {
    OpenedProject opened = readProject(arguments.project);
    if (arguments.inputs.empty() && !opened.mediaFound) {
        throw Error(ErrorKind::BadInput, QT_TRANSLATE_NOOP("core", "%1, which %2 belongs to, is not there: name it before -o."),
                    {opened.project.media.string(), arguments.project.string()});
    }
    if (arguments.inputs.empty()) arguments.inputs = {opened.project.media};
    arguments.job.settings = settingsAt(opened.project, 0);
    return arguments;
}

ExportJob makeJob(const ConvertArguments& arguments, const fs::path& input) {
    if (!isClipInput(input, arguments.output)) {
        StillExport job = stillJob(arguments);
        job.input = input;
        return job;
    }
    ClipExport job = clipJob(arguments, input);
    if (!arguments.project.empty()) job.edits = readProject(arguments.project).project;
    return job;
}

std::vector<ExportJob> makeJobs(const ConvertArguments& arguments) {
    std::vector<ExportJob> jobs;
    for (const fs::path& path : arguments.inputs) {
        const bool sequence = isClipInput(path, arguments.output);
        for (const fs::path& file : sequence ? std::vector{path} : filesOf(path)) jobs.push_back(makeJob(arguments, file));
    }
    const auto folder = outputFolder(arguments, jobs.size());
    std::set<fs::path> used;
    const auto name = [&](auto& job) {
        job.output = folder ? unusedName(*folder / suggestedOutput(job).filename(), used) : arguments.output;
    };
    for (ExportJob& job : jobs) std::visit(name, job);
    return jobs;
}

// False for an unknown word.
bool setStereoInput(const std::string& word, ConvertArguments& arguments) {
    arguments.eyes = parseName(kEyeLayouts, word).value_or(EyeLayout{});
    const bool named = arguments.eyes.kind != StereoKind::None;
    const auto input = named ? StereoInput::Keep : parseName(kStereoInputs, word);
    arguments.stereoInput = input.value_or(StereoInput::Auto);
    return input.has_value();
}

}  // namespace

CLI::App* addConvertCommand(CLI::App& program, ConvertArguments& arguments) {
    CLI::App* command = program.add_subcommand("convert", "Make photos and clips stereo");
    command->add_option("IN", arguments.inputs, "Photos, clips, folders of them; name_%05d.png for numbered pictures");
    command->add_option("-o,--output", arguments.output, "A file, a pattern, or a folder (existing, or ending in a slash)")
        ->required()->type_name("OUT");
    const auto known = [](const std::string& name) {
        StillExport unused;
        return setLayout(name, unused) ? std::string() : name + " is none of " + layoutNames();
    };
    command->add_option("--layout", arguments.layout, "anaglyph unless OUT's extension decides; one of " + layoutNames())
        ->check(CLI::Validator(known, ""))->type_name("NAME");
    addNamedOption(*command, "--anaglyph", arguments.job.anaglyph, kAnaglyphKinds, "Glasses");
    command->add_option("--project", arguments.project, "A .d3d file: its settings, keyframes, cuts, and its clip as IN")
        ->type_name("FILE");
    arguments.job.settings = openingSettings();
    addStereoOptions(*command, arguments.job.settings);
    command->add_option("--max-width", arguments.maxWidth, "Of one view, px; gif and webp: 1280 unless given")
        ->check(CLI::Range(1, kMaxImageSide))->type_name("N");
    command->add_option("--quality", arguments.job.jpegQuality, "JPEG and WebP, 1 to 100")
        ->check(CLI::Range(1, 100))->type_name("N")->capture_default_str();
    command->add_option("--wiggle-frames", arguments.job.wiggleFrames, "Pictures from eye to eye, 2 to 24")
        ->check(CLI::Range(2, 24))->type_name("N")->capture_default_str();
    command->add_option("--wiggle-delay", arguments.job.wiggleDelayMs, "Of one of them, ms")
        ->check(CLI::Range(10, 60000))->type_name("N")->capture_default_str();
    command->add_flag("--no-metadata", arguments.dropMetadata, "Leave the photo's EXIF data out");
    addClipOptions(*command, arguments.clip);
    addNamedOption(*command, {"--stereo-input",
                              "Files that are stereo already: auto keeps the views of those that say so, keep those of all, left "
                              "converts the left one; or how they hold their views",
                              namesOf(kStereoInputs) + ", " + namesOf(kEyeLayouts), "auto",
                              [&arguments](const std::string& word) { return setStereoInput(word, arguments); }});
    addCommonOptions(*command, arguments.common);
    return command;
}

int runConvert(const ConvertArguments& arguments, std::stop_token stop) {
    if (arguments.inputs.empty() && arguments.project.empty())
        throw Error(ErrorKind::BadInput, QT_TRANSLATE_NOOP("core", "A photo or a clip is required."));
    const ConvertArguments all = arguments.project.empty() ? arguments : withProject(arguments);
    return runExports(makeJobs(all), {arguments.common, arguments.stereoInput, arguments.eyes, arguments.clip.resume}, stop);
}

}  // namespace deep3d
