// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "app/clip_options.h"

#include <charconv>

#include <CLI/CLI.hpp>

#include "core/image/image_file.h"

namespace fs = std::filesystem;

namespace deep3d {
namespace {

template <class T> bool readWhole(std::string_view text, T& value) {
    const auto read = std::from_chars(text.data(), text.data() + text.size(), value);
    return read.ec == std::errc() && read.ptr == text.data() + text.size();
}

// "100-199", both included.
FrameRange parseFrames(const std::string& text) {
    FrameRange frames;
    const size_t dash = text.find('-');
    const std::string_view view(text);
    if (dash == std::string::npos || !readWhole(view.substr(0, dash), frames.first) ||
        !readWhole(view.substr(dash + 1), frames.last) || frames.first > frames.last)
        throw CLI::ValidationError("--frames", text + " is no range like 100-199");
    return frames;
}

// "25", "23.976", "30000/1001"
Rational parseRate(const std::string& text) {
    Rational rate;
    const size_t slash = text.find('/');
    const std::string_view view(text);
    double number = 0.0;
    const bool fraction = slash != std::string::npos && readWhole(view.substr(0, slash), rate.numerator) &&
                          readWhole(view.substr(slash + 1), rate.denominator);
    if (!fraction && readWhole(view, number)) rate = {int64_t(number * 1000 + 0.5), 1000};
    if (rate.denominator <= 0 || rate.numerator <= 0 || rate.value() > 1000)
        throw CLI::ValidationError("--fps", text + " is no rate between 0 and 1000");
    return rate;
}

}  // namespace

void addSequenceRate(CLI::App& command, Rational& rate) {
    const auto parse = [&rate](const CLI::results_t& results) {
        rate = parseRate(results.front());
        return true;
    };
    command.add_option("--fps", parse, "Frames a second of numbered pictures: 24 or 30000/1001")
        ->type_name("N")->default_str("25");
}

void addClipOptions(CLI::App& command, ClipArguments& arguments) {
    addNamedOption(command, {"--codec", "Of clips", namesOf(kVideoCodecs), "h264", [&arguments](const std::string& word) {
                                 arguments.codec = parseName(kVideoCodecs, word);
                                 return arguments.codec.has_value();
                             }});
    command.add_option("--crf", arguments.video.quality,
                       "Quality of clips, 0 best; 17, 20, 28 for h264, h265, av1 unless given")
        ->check(CLI::Range(0, 63))->type_name("N");
    command.add_option("--bitrate", arguments.video.bitrate, "Bits a second instead, for example 20M")
        ->transform(CLI::AsNumberWithUnit(std::map<std::string, int64_t>{{"k", 1000}, {"M", 1'000'000}}))->type_name("N");
    command.add_option("--preset", arguments.video.preset,
                       "The encoder's own word: fast, slow, ...; veryfast (h264, h265) or 8 (av1) unless given")
        ->type_name("WORD");
    addNamedOption(command, "--encoder", arguments.video.device, kEncoderDevices, "Who encodes");
    const auto frames = [&arguments](const CLI::results_t& results) {
        arguments.frames = parseFrames(results.front());
        return true;
    };
    command.add_option("--frames", frames, "Only these of a clip, counted from 0, both included")->type_name("A-B");
    addSequenceRate(command, arguments.sequenceRate);
    command.add_flag("--no-smoothing", arguments.keepFlicker, "Leave the flicker in a clip's depth");
    command.add_flag("--video-only", arguments.videoOnly, "Leave a clip's sound, subtitles and chapters out");
    command.add_flag("--resume", arguments.resume, "Go on with an interrupted clip");
}

ClipExport clipJob(const ClipArguments& arguments, ClipContent content) {
    const bool numbers = content == ClipContent::Depth || content == ClipContent::Layers;
    ClipExport job;
    job.content = content;
    job.video = arguments.video;
    job.video.codec = arguments.codec.value_or(numbers ? VideoCodec::Ffv1 : VideoCodec::H264);
    job.frames = arguments.frames;
    job.sequenceRate = arguments.sequenceRate;
    job.edits.reducesFlicker = !arguments.keepFlicker;
    job.keepStreams = !arguments.videoOnly && !numbers;
    return job;
}

bool isClipInput(const fs::path& input, const fs::path& output) {
    std::error_code ignored;
    if (!fs::is_directory(input, ignored)) return looksLikeMedia(input);
    return !fs::is_directory(output, ignored) && output.has_filename() && (looksLikeMedia(output) || isPicturePattern(output));
}

}  // namespace deep3d
