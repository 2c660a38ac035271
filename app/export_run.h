// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <stop_token>
#include <variant>
#include <vector>

#include "app/cli_options.h"
#include "core/job/clip_export.h"
#include "core/job/still_export.h"

namespace deep3d {

inline constexpr int kExitDone = 0, kExitFailed = 1, kExitBadInput = 2, kExitInterrupted = 130;

// What becomes of a file that holds both eyes already.
enum class StereoInput { Auto, Keep, Convert, Left };
inline constexpr std::array kStereoInputs{
    NamedValue<StereoInput>{StereoInput::Auto, "auto", "Files that say so keep their own views, others are converted"},
    NamedValue<StereoInput>{StereoInput::Keep, "keep", "The file's own two views are written"},
    NamedValue<StereoInput>{StereoInput::Convert, "convert", "Taken as plain pictures"},
    NamedValue<StereoInput>{StereoInput::Left, "left", "The left one of the file's own two views is converted"},
};

using ExportJob = std::variant<StillExport, ClipExport>;

struct ExportRun {
    CommonArguments common;
    StereoInput stereoInput = StereoInput::Auto;
    EyeLayout eyes;       // with a kind: how the files hold both eyes, whatever they say; stereoInput is Keep
    bool resume = false;  // clips: go on with unfinished ones, leave finished ones as they are
};

// Carries out the exports one after another with one network. A bad file is reported and the others go on. Returns the
// exit code: 2 after bad input, 1 after another failure, 130 when interrupted. Throws Error where nothing can start.
int runExports(std::vector<ExportJob> jobs, const ExportRun& run, std::stop_token stop);

}  // namespace deep3d
