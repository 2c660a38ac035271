// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
// The command line `deep3d`. Exit codes: 0 done, 1 failed while working, 2 bad usage or bad input, 130 interrupted.
#include <cstdio>
#include <algorithm>
#include <functional>
#include <new>
#include <string_view>

#include <CLI/CLI.hpp>

#include "app/bench_command.h"
#include "app/convert_command.h"
#include "app/depth_command.h"
#include "app/info_command.h"
#include "app/interrupt.h"
#include "app/join_command.h"
#include "app/layers_command.h"
#include "app/models_command.h"
#include "app/pack_command.h"
#include "app/reporter.h"
#include "app/split_command.h"
#include "core/util/one_heap.h"

namespace deep3d {
namespace {

// Arguments of every subcommand; CLI11 writes into them while it parses.
struct Arguments {
    ConvertArguments convert;
    LayersArguments layers;
    DepthArguments depth;
    JoinArguments join;
    SplitArguments split;
    InfoArguments info;
    ModelsArguments models;
    PackArguments pack;
    BenchArguments bench;
};

struct Command {
    CLI::App* parser;
    std::function<int()> run;
};

// Runs `work` with Ctrl-C as a stop request instead of the end of the process.
template <class Work> std::function<int()> interruptible(Work work) {
    return [work] {
        const Interrupt interrupt;
        const int exitCode = work(interrupt.token());
        return interrupt.requested() ? kExitInterrupted : exitCode;
    };
}

std::vector<Command> addCommands(CLI::App& program, Arguments& all) {
    const auto command = [](CLI::App* parser, std::function<int()> run) { return Command{parser, std::move(run)}; };
    return {
        command(addConvertCommand(program, all.convert), interruptible([&](auto stop) { return runConvert(all.convert, stop); })),
        command(addLayersCommand(program, all.layers), interruptible([&](auto stop) { return runLayers(all.layers, stop); })),
        command(addDepthCommand(program, all.depth), interruptible([&](auto stop) { return runDepth(all.depth, stop); })),
        command(addSplitCommand(program, all.split), interruptible([&](auto stop) { return runSplit(all.split, stop); })),
        command(addJoinCommand(program, all.join), interruptible([&](auto stop) { return runJoin(all.join, stop); })),
        command(addInfoCommand(program, all.info), [&] { return runInfo(all.info); }),
        command(addModelsCommand(program, all.models), [&] { return runModels(all.models); }),
        command(addPackCommand(program, all.pack), interruptible([&](auto stop) { return runPack(all.pack, stop); })),
        command(addBenchCommand(program, all.bench), interruptible([&](auto stop) { return runBench(all.bench, stop); })),
    };
}

int run(int argc, char** argv) {
    CLI::App program("Deep3D Studio turns photos and clips into stereoscopic 3D.", "deep3d");
    program.set_version_flag("--version", DEEP3D_VERSION);
    program.formatter(helpFormatter());
    program.require_subcommand(0, 1);  // none is told below: so that a wrong name is reported as that name
    program.failure_message(CLI::FailureMessage::simple);
    Arguments arguments;
    const auto commands = addCommands(program, arguments);
    try {
        program.parse(argc, argv);
    } catch (const CLI::ParseError& problem) {
        return program.exit(problem) == 0 ? kExitDone : kExitBadInput;
    }
    for (const Command& command : commands) {
        if (command.parser->parsed()) return command.run();
    }
    std::fputs("A subcommand is required\nRun with --help for more information.\n", stderr);
    return kExitBadInput;
}

}  // namespace
}  // namespace deep3d

int main(int argc, char** argv) {
    using namespace deep3d;
    useOneHeap();
    const bool json = std::any_of(argv, argv + argc, [](const char* word) { return std::string_view(word) == "--json"; });
    try {
        return run(argc, argv);
    } catch (const Error& problem) {
        const bool badInput = problem.kind() == ErrorKind::BadInput;
        reportError(problem.what(), badInput ? "bad-input" : "failed", json);
        return badInput ? kExitBadInput : kExitFailed;
    } catch (const std::bad_alloc&) {
        reportError("There is not enough memory.", "failed", json);
        return kExitFailed;
    } catch (const std::exception& problem) {
        reportError(problem.what(), "failed", json);
        return kExitFailed;
    }
}
