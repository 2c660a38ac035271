// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/train/predictor.h"

#include <ATen/ATen.h>
#include <c10/core/InferenceMode.h>

#include "core/model/compute_type.h"
#include "core/model/firm_edges.h"
#include "core/model/gathered_mass.h"
#include "core/model/layer_answer.h"
#include "core/model/layer_weights.h"
#include "core/model/side_file.h"
#include "core/train/compute_device.h"
#include "core/train/picture_frame.h"

namespace deep3d {
namespace {

void prepareForUse(LayerNet& net) {
    const torch::NoGradGuard noGradients;
    for (auto& [name, tensor] : net.state()) {
        if (tensor.dim() == 4) {
            tensor.set_data(tensor.contiguous(at::MemoryFormat::ChannelsLast));
        }
        tensor.set_requires_grad(false);
    }
    net.eval();
}

}  // namespace

bool isCheckpoint(const std::filesystem::path& file) {
    const auto metadata = readTensorFile(file).metadata;
    const auto kind = metadata.find("kind");
    return kind != metadata.end() && kind->second.rfind("deep3d-train", 0) == 0;
}

std::filesystem::path weightsFile(const std::filesystem::path& file) {
    return file.extension() == ".json" ? std::filesystem::path(file).replace_extension(".safetensors") : file;
}

std::shared_ptr<LayerNet> loadForUse(const std::filesystem::path& file) {
    const auto weights = weightsFile(file);
    if (!isCheckpoint(weights)) {
        return loadLayerNet(weights);
    }
    const auto content = readTensorFile(weights);
    LayerNet trained(optionsOf(content, "average."));
    loadState(trained, "average.", content, weights);
    auto net = trained.folded();
    prepareForUse(*net);
    return net;
}

Predictor::Predictor(const std::filesystem::path& file, const PredictorOptions& options)
    : m_device(computeDevice(options.device)), m_net(loadForUse(file)), m_options(options) {
    if (file.extension() == ".json") {
        const SideFile side = readSideFile(file);
        m_options = {side.passes, side.spread, options.firmEdges, side.input, options.device};
        m_type = computeType(side.bfloat16, m_device);
    }
    for (auto& [name, tensor] : m_net->state()) {
        tensor.set_data(tensor.to(m_device, m_type));
    }
    if (m_device.is_cpu()) m_net->prepareInference();
}

std::string Predictor::precision() const {
    return m_type == at::kFloat ? "float32" : m_type == at::kHalf ? "float16" : "bfloat16";
}

at::Tensor Predictor::mass(const Picture& picture) const {
    const c10::InferenceMode inference;
    const Size size = networkSize(m_options.input, {picture.width, picture.height});
    auto values = networkPicture(frameOf(picture), size, m_options.input);
    const auto input =
        at::from_blob(values.data(), {1, size.height, size.width, 3}, at::kFloat).permute({0, 3, 1, 2});
    const auto logits = layerAnswer(*m_net, input.to(m_device, m_type), m_options.passes).to(at::kFloat);
    const auto masses = gatheredMass(at::softmax(logits, 1), m_options.spread);
    return (m_options.firmEdges ? firmEdges(masses) : masses)[0].to(at::kCPU).contiguous();
}

std::vector<float> expectedLayers(const at::Tensor& mass, int width, int height) {
    const c10::InferenceMode inference;
    const auto layers = at::arange(mass.size(0), mass.options()).view({-1, 1, 1});
    const auto expected = (mass * layers).sum(0).view({1, 1, mass.size(1), mass.size(2)});
    const auto large = at::upsample_bilinear2d(expected, {height, width}, false).contiguous();
    return {large.data_ptr<float>(), large.data_ptr<float>() + large.numel()};
}

}  // namespace deep3d
