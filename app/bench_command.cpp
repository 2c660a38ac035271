// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "app/bench_command.h"

#include <cstdio>
#include <fstream>
#include <thread>

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include "app/backend_choice.h"
#include "app/bench_clip.h"
#include "app/bench_device.h"
#include "app/bench_rows.h"
#include "app/export_run.h"
#include "core/job/view_evaluation.h"
#include "core/model/model_loader.h"
#include "core/model/torch_setup.h"
#include "gpu/cuda_backend.h"

namespace fs = std::filesystem;

namespace deep3d {
namespace {

using nlohmann::json;

constexpr const char* kClipRow = "clip, 1920 x 1080";  // what --only looks at

std::string processorName() {
    std::ifstream facts("/proc/cpuinfo");
    for (std::string line; std::getline(facts, line);) {
        if (line.rfind("model name", 0) == 0) return line.substr(line.find(':') + 2);
    }
    return "processor";
}

// The sample photo lies beside the models, in the source tree and when installed.
fs::path samplePicture() {
    return shippedNetwork().parent_path().parent_path() / "samples" / "room.jpg";
}

std::string threadsOf(const RenderBackend& backend) {
    if (backend.threads() == 0) return {};
    return ", " + std::to_string(backend.threads()) + (backend.threads() == 1 ? " thread" : " threads");
}

// Rows on standard output as they are finished; as JSON one object at the end.
class BenchReport {
public:
    explicit BenchReport(bool json) : m_asJson(json) {}

    void machine(const BenchArguments& arguments, const DepthNetwork& network, const RenderBackend& backend) {
        const std::string device = backend.deviceName() + threadsOf(backend);
        const int threads = int(std::thread::hardware_concurrency());
        m_json = {{"processor", processorName()}, {"threads", threads}, {"torch_threads", torchThreadCount()},
                  {"device", device}, {"network", network.name()},
                  {"repetitions", arguments.repetitions}, {"stages", json::array()}, {"comparisons", json::array()}};
        const std::string problem = whyNoCudaDevice();
        if (!problem.empty()) m_json["no_cuda"] = problem;
        if (m_asJson) return;
        std::printf("%s, %d threads (torch %d); %s; network %s; median of %d\n", processorName().c_str(), threads,
                    torchThreadCount(), device.c_str(), network.name().c_str(), arguments.repetitions);
        std::printf(problem.empty() ? "\n" : "%s\n\n", problem.c_str());
        std::printf("%-38s %10s %10s\n", "stage", "ms", "budget");
    }

    void stage(const BenchRow& row) {
        m_json["stages"].push_back({{"name", row.name}, {"ms", row.milliseconds},
                                    {"budget_ms", row.budgetMs > 0 ? json(row.budgetMs) : json()}});
        if (m_asJson) return;
        std::printf("%-38s %10.1f ", row.name.c_str(), row.milliseconds);
        row.budgetMs > 0 ? std::printf("%10.0f\n", row.budgetMs) : std::printf("%10s\n", "-");
        std::fflush(stdout);
    }

    void device(const BenchDevice& device) {
        m_json["copy_bytes_per_second"] = device.copyBytesPerSecond;
        for (const BenchPicture& picture : device.pictures) {
            json kernels = json::array();
            for (const KernelTime& kernel : picture.times.kernels)
                kernels.push_back({{"kernel", kernel.kernel}, {"ms", kernel.milliseconds}, {"bytes", kernel.bytes},
                                   {"share_of_copy_rate", kernel.bytesPerSecond() / device.copyBytesPerSecond}});
            m_json["pictures"].push_back({{"name", picture.name}, {"kernels", kernels}, {"still_ms", picture.times.stillMs},
                                          {"clip_ms", picture.times.clipMs},
                                          {"clip_without_graph_ms", picture.times.clipWithoutGraphMs}});
        }
        if (!m_asJson) printDevice(device);
    }

    void comparison(const BenchComparison& row) {
        const double faster = row.operatorsMs / row.oursMs, remaps = row.oursMs / row.remapMs;
        if (!m_asJson && m_json["comparisons"].empty()) {
            std::printf("\n%-24s %8s %14s %12s %10s %12s\n", "comparison", "ours ms", "operators ms", "times faster",
                        "remap ms", "ours / remap");
        }
        m_json["comparisons"].push_back({{"name", row.name}, {"ms", row.oursMs},
                                         {"operators_ms", row.operatorsMs}, {"operators_way", row.operatorWay},
                                         {"times_faster", faster}, {"remap_ms", row.remapMs}, {"remaps", remaps}});
        if (m_asJson) return;
        std::printf("%-24s %8.1f %14.1f %12.1f %10.1f %12.2f   (operators: %s)\n", row.name.c_str(), row.oursMs, row.operatorsMs, faster,
                    row.remapMs, remaps, row.operatorWay.c_str());
        std::fflush(stdout);
    }

    void clip(const BenchClip& row) {
        const ClipFigures& clip = row.figures;
        m_json["clip"] = {{"frames", clip.frames}, {"convert_fps", clip.fps(clip.convert)}, {"whole_fps", clip.fps(clip.whole)},
                          {"codec_fps", clip.fps(clip.codec)}, {"plain_fps", clip.fps(clip.plain)},
                          {"ratio", clip.ratio()}, {"busy", clip.busyShare()},
                          {"bound_fps", clip.boundSeconds() > 0 ? clip.frames / clip.boundSeconds() : 0.0},
                          {"bound_ratio", clip.boundRatio()}, {"nvenc", row.onDevice}};
        if (m_asJson) return;
        std::printf("\n%-38s %10s %10s   (one run of %d frames)\n", "clip, 1920 x 1080 to side by side", "fps", "budget",
                    clip.frames);
        std::printf("%-38s %10.1f %10d\n", "network + render, no codec", clip.fps(clip.convert), 8);
        std::printf("%-38s %10.1f\n", "same pictures by ffmpeg, no converting", clip.fps(clip.codec));
        std::printf("%-38s %10.1f   %.0f %% of %d cores busy\n", row.onDevice ? "H.264 to H.264, whole, NVENC" : "H.264 to H.264, whole",
                    clip.fps(clip.whole), 100 * clip.busyShare(), clip.cores);
        std::printf("%-38s %10.1f\n", "the clip beside itself by ffmpeg", clip.fps(clip.plain));
        std::printf("%-38s %10.2f %10.2f\n", "whole time / the slower of the two", clip.ratio(), row.ratioBudget());
        std::printf("%-38s %10.2f   1: the stages overlap as far as the cores allow\n", "whole time / bound of both on all cores",
                    clip.boundRatio());
    }

    void quality(const ViewErrors& errors) {
        m_json["quality"] = {{"pairs", errors.pairs}, {"left_as_right", errors.leftAsRight},
                             {"selection", errors.selection}, {"sharp", errors.sharp}, {"layered", errors.layered}};
        if (m_asJson) return;
        std::printf("\n%-38s %10s   (%d pairs with true depth)\n", "right view", "error", errors.pairs);
        std::printf("%-38s %10.2f\n%-38s %10.2f\n%-38s %10.2f\n%-38s %10.2f\n", "left as right", errors.leftAsRight,
                    "selection", errors.selection, "sharp", errors.sharp, "layered", errors.layered);
    }

    void finish() const {
        if (m_asJson) std::printf("%s\n", m_json.dump(1).c_str());
    }

private:
    bool m_asJson;
    json m_json;
};

}  // namespace

CLI::App* addBenchCommand(CLI::App& program, BenchArguments& arguments) {
    CLI::App* command = program.add_subcommand("bench", "Measure every stage on this machine");
    command->add_option("--picture", arguments.picture, "A photo instead of the sample")->type_name("FILE");
    command->add_option("--repetitions", arguments.repetitions, "Of each stage; the median counts")
        ->check(CLI::Range(1, 1000))->type_name("N")->capture_default_str();
    command->add_option("--only", arguments.only, "Only the rows whose name holds this")->type_name("TEXT");
    command->add_option("--eval", arguments.evaluation, "Folder of pairs with true disparity: adds the quality rows")
        ->type_name("DIR");
    addCommonOptions(*command, arguments.common);
    return command;
}

int runBench(const BenchArguments& arguments, std::stop_token stop) {
    const auto picture = readImage(arguments.picture.empty() ? samplePicture() : arguments.picture).frame;
    const auto backend = chooseBackend(arguments.common.device);
    const auto network = chooseNetwork(arguments.common);
    BenchReport report(arguments.common.json);
    report.machine(arguments, *network, *backend);
    const BenchSubject subject{*network, *backend, toEightBits(picture), arguments.repetitions, arguments.only,
                               chosenCudaDevice(arguments.common.device), chooseCard(arguments.common.device)};
    benchStages(subject, [&](const BenchRow& row) { report.stage(row); }, stop);
    if (subject.cudaDevice != kProcessor) report.device(benchDevice(subject, stop));
    benchComparisons(subject, [&](const BenchComparison& row) { report.comparison(row); }, stop);
    if (std::string(kClipRow).find(arguments.only) != std::string::npos && !stop.stop_requested())
        report.clip(benchClip(subject, stop));
    if (!arguments.evaluation.empty()) report.quality(evaluateViews(arguments.evaluation, *backend, stop));
    report.finish();
    return stop.stop_requested() ? kExitInterrupted : kExitDone;
}

}  // namespace deep3d
