// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <stop_token>

#include "core/media/media_info.h"

namespace CLI {
class App;
}

namespace deep3d {

// `deep3d split CLIP`: ranges for convert --frames, one a line, for machines that share a film.
struct SplitArguments {
    std::filesystem::path input;
    int64_t frames = 2000;  // of one part, about
    bool atCuts = true;
    Rational sequenceRate{25, 1};
    bool json = false;
};

CLI::App* addSplitCommand(CLI::App& program, SplitArguments& arguments);
int runSplit(const SplitArguments& arguments, std::stop_token stop);

}  // namespace deep3d
