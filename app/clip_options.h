// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli_options.h"
#include "core/job/clip_export.h"

namespace deep3d {

// Options of the commands that read clips.
struct ClipArguments {
    VideoSettings video;
    std::optional<VideoCodec> codec;  // none: what suits the content
    std::optional<FrameRange> frames;
    Rational sequenceRate{25, 1};
    bool keepFlicker = false, videoOnly = false, resume = false;
};

// --codec, --crf, --bitrate, --preset, --encoder, --frames, --fps, --no-smoothing, --video-only, --resume
void addClipOptions(CLI::App& command, ClipArguments& arguments);

// --fps alone: frames a second of numbered pictures, as a number or as 30000/1001.
void addSequenceRate(CLI::App& command, Rational& rate);

// A job with what the options say; FFV1 for depth and layers unless another codec is named.
ClipExport clipJob(const ClipArguments& arguments, ClipContent content);

// Whether `input` is a clip, going by its name: by the output's, too, where the input is a folder, which then counts as
// numbered pictures.
bool isClipInput(const std::filesystem::path& input, const std::filesystem::path& output);

}  // namespace deep3d
