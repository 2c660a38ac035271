// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "app/info_command.h"

#include <cstdio>

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include "app/backend_choice.h"
#include "app/export_run.h"
#include "app/reporter.h"
#include "core/media/clip_stereo.h"
#include "core/model/side_file.h"

namespace fs = std::filesystem;

namespace deep3d {
namespace {

using nlohmann::json;

json describePhoto(const fs::path& file) {
    const ReadResult read = readImage(file);
    const ImageInfo& info = read.info;
    const bool says = info.stereo != StereoKind::None;
    const StereoKind stereo = says ? info.stereo : guessStereo(*read.frame, file);
    return {{"file", file.string()},
            {"type", "photo"},
            {"format", formatName(info.format)},
            {"width", info.size.width},
            {"height", info.size.height},
            {"bits", int(info.bits)},
            {"orientation", info.orientation},
            {"icc_profile", !read.frame->tags().iccProfile.empty()},
            {"stereo", nameOf(kStereoKinds, stereo)},
            {"stereo_certain", says},
            {"damage", read.damage ? json(read.damage->what()) : json()}};
}

json describeStream(const StreamInfo& stream) {
    json facts = {{"index", stream.index}, {"kind", nameOf(kStreamKinds, stream.kind)}, {"codec", stream.codec}};
    if (!stream.language.empty()) facts["language"] = stream.language;
    if (!stream.title.empty()) facts["title"] = stream.title;
    if (stream.channels > 0) facts["channels"] = stream.channels;
    if (stream.sampleRate > 0) facts["sample_rate"] = stream.sampleRate;
    return facts;
}

json describeClip(const fs::path& file) {
    const MediaInfo info = probeMedia(file, chosenCudaDevice("auto"));
    const ClipStereo stereo = clipStereo(info);
    json streams = json::array();
    for (const StreamInfo& stream : info.streams) streams.push_back(describeStream(stream));
    return {{"file", file.string()},
            {"type", "clip"},
            {"format", info.container},
            {"width", info.size.width},
            {"height", info.size.height},
            {"frames", info.frameCount},
            {"frames_exact", info.frameCountExact},
            {"fps", info.frameRate.value()},
            {"variable_rate", info.variableRate},
            {"seconds", info.durationMs / 1000},
            {"codec", info.codec},
            {"decoder", nameOf(kDecoderDevices, info.decoder)},
            {"bits", info.sourceBits},
            {"colour", colourText(info.colour)},
            {"hdr", isHdr(info.colour)},
            {"interlaced", info.interlaced},
            {"stereo", nameOf(kStereoModes, stereo.mode)},
            {"stereo_certain", stereo.isCertain},
            {"streams", streams},
            {"chapters", info.chapters.size()}};
}

json describeNetwork(const fs::path& file) {
    const SideFile side = readSideFile(file);
    return {{"file", file.string()},
            {"type", "network"},
            {"name", side.name},
            {"kind", side.kind == NetworkKind::Layers ? "layers" : "depth"},
            {"architecture", side.architecture},
            {"version", side.architectureVersion},
            {"weights", side.weights.string()},
            {"axis", side.axis},
            {"alignment", alignmentName(side.alignment)},
            {"licence", side.licence}};
}

json describe(const fs::path& file) {
    const fs::path extension = file.extension();
    if (extension == ".json") return describeNetwork(file);
    if (extension == ".safetensors" || extension == ".pt") return describeNetwork(fs::path(file).replace_extension(".json"));
    return looksLikeMedia(file) ? describeClip(file) : describePhoto(file);
}

void printPhoto(const json& photo) {
    std::printf("%s\n", photo["file"].get<std::string>().c_str());
    std::printf("  %s, %d x %d px, %d bits", photo["format"].get<std::string>().c_str(), photo["width"].get<int>(),
                photo["height"].get<int>(), photo["bits"].get<int>());
    if (photo["orientation"] != 1) std::printf(", EXIF orientation %d", photo["orientation"].get<int>());
    std::printf("%s\n", photo["icc_profile"].get<bool>() ? ", with a colour profile" : "");
    const auto stereo = parseName(kStereoKinds, photo["stereo"].get<std::string>()).value_or(StereoKind::None);
    if (stereo == StereoKind::None) {
        std::printf("  not stereo yet: one view\n");
    } else {
        std::printf("  %s: %s\n", photo["stereo_certain"].get<bool>() ? "already stereo" : "seems to be stereo already",
                    labelOf(kStereoKinds, stereo));
    }
    if (!photo["damage"].is_null()) std::printf("  %s\n", photo["damage"].get<std::string>().c_str());
}

void printClip(const json& clip) {
    std::printf("%s\n  clip, %s, %d x %d px, %d bits, %s\n", clip["file"].get<std::string>().c_str(),
                clip["codec"].get<std::string>().c_str(), clip["width"].get<int>(), clip["height"].get<int>(),
                clip["bits"].get<int>(), clip["colour"].get<std::string>().c_str());
    std::printf("  %.2f s, %s%lld frames, %.3f a second%s%s\n", clip["seconds"].get<double>(),
                clip["frames_exact"].get<bool>() ? "" : "about ", clip["frames"].get<long long>(), clip["fps"].get<double>(),
                clip["variable_rate"].get<bool>() ? " (varies)" : "", clip["interlaced"].get<bool>() ? ", interlaced" : "");
    const auto decoder = parseName(kDecoderDevices, clip["decoder"].get<std::string>()).value_or(DecoderDevice::Cpu);
    std::printf("  decoded by: %s\n", labelOf(kDecoderDevices, decoder));
    const auto stereo = parseName(kStereoModes, clip["stereo"].get<std::string>()).value_or(StereoMode::None);
    const bool isCertain = clip["stereo_certain"].get<bool>();
    std::printf("  %s: %s\n",
                stereo == StereoMode::None ? "not stereo yet" : isCertain ? "already stereo" : "seems to be stereo already",
                labelOf(kStereoModes, stereo));
    for (const json& stream : clip["streams"]) {
        std::printf("  %d: %s, %s%s%s\n", stream["index"].get<int>(), stream["kind"].get<std::string>().c_str(),
                    stream["codec"].get<std::string>().c_str(), stream.contains("language") ? ", " : "",
                    stream.value("language", "").c_str());
    }
    if (clip["chapters"] > 0) std::printf("  %d chapters\n", clip["chapters"].get<int>());
}

void printNetwork(const json& network) {
    const json& axis = network["axis"];
    std::printf("%s\n  network %s, %s %d, weights %s\n", network["file"].get<std::string>().c_str(),
                network["name"].get<std::string>().c_str(), network["architecture"].get<std::string>().c_str(),
                network["version"].get<int>(), network["weights"].get<std::string>().c_str());
    std::printf("  %s, %d layers from %g in steps of %g units at width %d, %s-aligned\n",
                network["kind"].get<std::string>().c_str(), axis["layers"].get<int>(),
                axis["first_disparity"].get<double>(), axis["step"].get<double>(), axis["network_width"].get<int>(),
                network["alignment"].get<std::string>().c_str());
    if (!network["licence"].get<std::string>().empty())
        std::printf("  licence: %s\n", network["licence"].get<std::string>().c_str());
}

void printFacts(const json& facts) {
    if (facts["type"] == "photo") return printPhoto(facts);
    facts["type"] == "clip" ? printClip(facts) : printNetwork(facts);
}

}  // namespace

CLI::App* addInfoCommand(CLI::App& program, InfoArguments& arguments) {
    CLI::App* command = program.add_subcommand("info", "Tell what files are, and whether they are already stereo");
    command->add_option("FILE", arguments.files, "Photos, clips, and networks with their description")->required();
    command->add_flag("--json", arguments.json, "One JSON object a line for machines");
    return command;
}

int runInfo(const InfoArguments& arguments) {
    int exitCode = kExitDone;
    for (const fs::path& file : arguments.files) {
        try {
            const json facts = describe(file);
            if (arguments.json) {
                std::printf("%s\n", facts.dump(-1, ' ', false, json::error_handler_t::replace).c_str());
            } else {
                printFacts(facts);
            }
        } catch (const Error& problem) {
            reportError(problem.what(), "bad-input", arguments.json);
            exitCode = kExitBadInput;
        }
    }
    return exitCode;
}

}  // namespace deep3d
