// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/train/exporter.h"

#include <ATen/ATen.h>
#include <c10/core/InferenceMode.h>

#include <fstream>

#include <nlohmann/json.hpp>

#include "core/model/layer_weights.h"
#include "core/train/predictor.h"
#include "core/util/atomic_file.h"
#include "core/util/error.h"

namespace deep3d {
namespace {

namespace fs = std::filesystem;

constexpr double kMostMeanDifference = 0.25;  // layers

std::string valueOf(const TensorFile& content, const char* name) {
    const auto found = content.metadata.find(name);
    return found == content.metadata.end() ? std::string() : found->second;
}

nlohmann::json sideFile(const ExportOptions& options, const fs::path& weights, const TensorFile& checkpoint) {
    nlohmann::json training = {{"steps", std::atoll(valueOf(checkpoint, "step").c_str())},
                               {"samples", std::atoll(valueOf(checkpoint, "samples").c_str())},
                               {"minutes", std::atof(valueOf(checkpoint, "seconds").c_str()) / 60.0}};
    training["options"] = nlohmann::json::parse(valueOf(checkpoint, "options"), nullptr, false);
    return {{"version", 1}, {"kind", "layers"}, {"name", weights.stem().string()},
            {"architecture", {{"name", kLayerNetName}, {"version", kLayerNetVersion}}},
            {"weights", weights.filename().string()},
            {"axis", {{"layers", 33}, {"first_disparity", -16}, {"step", 1}, {"network_width", 384}}},
            {"alignment", "source"}, {"null_layer", nullptr},
            {"input", {{"width", 384}, {"height_multiple", 32}, {"min_height", 160}, {"max_height", options.maxHeight},
                       {"normalisation", {{"scale", 1.0 / 127.5}, {"offset", -1.0}}}}},
            {"softmax", "outside"}, {"spread", options.spread}, {"flip_averaging", options.passes.flip},
            {"overview", options.passes.overview}, {"precision", "float32"},
            {"training", training}, {"licence", options.licence}};
}

void writeText(const fs::path& file, const std::string& text) {
    AtomicFile target(file);
    std::ofstream stream(target.path(), std::ios::binary);
    stream << text;
    stream.close();
    if (!stream) {
        throw Error(ErrorKind::OutOfSpace, QT_TRANSLATE_NOOP("core", "%1 cannot be written completely."),
                    {file.string()});
    }
    target.commit();
}

void compare(LayerNet& before, LayerNet& after, ExportReport& report) {
    const c10::InferenceMode inference;
    at::manual_seed(1);
    const auto ramp = at::linspace(-1, 1, 384).view({1, 1, 1, 384}).expand({1, 3, 224, 384});
    const auto input = (0.6 * ramp + 0.4 * at::randn({1, 3, 224, 384})).contiguous(at::MemoryFormat::ChannelsLast);
    const auto first = at::softmax(before.forward(input), 1), second = at::softmax(after.forward(input), 1);
    const auto layers = at::arange(first.size(1), at::kFloat).view({1, -1, 1, 1});
    report.largestDifference = (first - second).abs().max().item<double>();
    report.meanDifference = ((first - second) * layers).sum(1).abs().mean().item<double>();
}

}  // namespace

ExportReport exportModel(const ExportOptions& options) {
    fs::path weights = options.target, side = options.target;
    weights += ".safetensors";
    side += ".json";
    const auto net = loadForUse(options.checkpoint);
    TensorFile content;
    storeState(*net, "", StoredType::Float16, content);
    content.metadata = {{"format", "pt"}, {"architecture", kLayerNetName}};
    writeTensorFile(weights, content);
    writeText(side, sideFile(options, weights, readTensorFile(options.checkpoint)).dump(1) + "\n");

    ExportReport report;
    report.bytes = fs::file_size(weights);
    for (const auto& [name, tensor] : net->state()) {
        report.parameters += tensor.numel();
    }
    compare(*net, *loadLayerNet(weights), report);
    if (!(report.meanDifference < kMostMeanDifference)) {
        throw Error(ErrorKind::Failed, QT_TRANSLATE_NOOP("core", "%1 answers differently from its checkpoint."),
                    {weights.string()});
    }
    return report;
}

}  // namespace deep3d
