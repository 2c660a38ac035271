// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <stop_token>

#include "app/cli_options.h"

namespace deep3d {

// `deep3d bench`: the speed of every stage on this machine, against the budgets of the performance page.
struct BenchArguments {
    std::filesystem::path picture;     // empty: the shipped sample
    std::filesystem::path evaluation;  // folder of pairs with true disparity; empty: no quality rows
    int repetitions = 20;
    std::string only;  // rows whose name holds this
    CommonArguments common;
};

CLI::App* addBenchCommand(CLI::App& program, BenchArguments& arguments);
int runBench(const BenchArguments& arguments, std::stop_token stop);

}  // namespace deep3d
