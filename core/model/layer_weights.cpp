// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/model/layer_weights.h"

#include <ATen/ATen.h>

#include <cstring>
#include <functional>

#include "core/util/error.h"

namespace deep3d {
namespace {

at::ScalarType scalarType(StoredType type) {
    return type == StoredType::Float16 ? at::kHalf : type == StoredType::Float32 ? at::kFloat : at::kLong;
}

using NameOf = std::function<std::string(const std::string&)>;

void fill(LayerNet& net, const TensorFile& content, const std::filesystem::path& file, const NameOf& nameOf) {
    const torch::NoGradGuard noGradients;
    for (auto& [name, tensor] : net.state()) {
        const std::string stored = nameOf(name);
        if (stored.empty()) {
            continue;
        }
        const auto found = content.tensors.find(stored);
        if (found == content.tensors.end() || at::IntArrayRef(found->second.shape) != tensor.sizes()) {
            throw Error(ErrorKind::BadInput,
                        QT_TRANSLATE_NOOP("core", "%1 does not fit this program's network: %2 is missing or has another "
                                                  "shape."),
                        {file.string(), stored});
        }
        at::Tensor target = tensor;
        target.copy_(toTensor(found->second));
    }
}

// Ours: backbone_N_part.value; torchvision's: features.N.conv.I(.0).value. Empty for the decoder's tensors.
std::string torchvisionName(const std::string& name) {
    if (name.rfind("backbone_", 0) != 0) {
        return {};
    }
    const size_t end = name.find('_', 9), dot = name.find('.');
    const std::string block = name.substr(9, end - 9), part = name.substr(end + 1, dot - end - 1);
    const std::string value = name.substr(dot);
    if (block == "0") {
        return "features.0.0" + value;
    }
    const int shift = block == "1" ? 1 : 0;  // the first block has no expansion
    const std::string prefix = "features." + block + ".conv.";
    return part == "expand"      ? prefix + "0.0" + value
           : part == "depthwise" ? prefix + std::to_string(1 - shift) + ".0" + value
                                 : prefix + std::to_string(2 - shift) + value;
}

}  // namespace

LayerNetOptions optionsOf(const TensorFile& content, const std::string& prefix, int layers) {
    const auto count = [&](const std::string& name, const std::string& suffix) {
        int found = 0;
        while (content.tensors.count(prefix + name + std::to_string(found) + suffix) > 0) {
            ++found;
        }
        return found;
    };
    LayerNetOptions options;
    options.layers = layers;
    options.secondBackbone = content.tensors.count(prefix + "lite_0_0.weight") > 0;
    options.contextBlocks = count("context_block_", ".attend_weight");
    for (size_t i = 0; i < options.refinements.size(); ++i) {
        options.refinements[i] = count("refine_" + std::to_string(2 << i) + "_", "_expand.weight");
    }
    return options;
}

at::Tensor toTensor(const StoredTensor& stored) {
    auto tensor = at::empty(stored.shape, scalarType(stored.type));
    if (!stored.bytes.empty()) {
        std::memcpy(tensor.data_ptr(), stored.bytes.data(), stored.bytes.size());
    }
    return stored.type == StoredType::Float16 ? tensor.to(at::kFloat) : tensor;
}

StoredTensor toStored(const at::Tensor& tensor, StoredType type) {
    const auto plain = tensor.detach().to(at::kCPU, scalarType(type)).contiguous();
    StoredTensor stored{type, plain.sizes().vec(), std::vector<std::byte>(plain.nbytes())};
    if (plain.nbytes() > 0) {
        std::memcpy(stored.bytes.data(), plain.data_ptr(), plain.nbytes());
    }
    return stored;
}

void storeState(const LayerNet& net, const std::string& prefix, StoredType type, TensorFile& content) {
    for (const auto& [name, tensor] : net.state()) {
        content.tensors[prefix + name] = toStored(tensor, type);
    }
}

void loadState(LayerNet& net, const std::string& prefix, const TensorFile& content, const std::filesystem::path& file) {
    fill(net, content, file, [&](const std::string& name) { return prefix + name; });
}

void loadBackbone(LayerNet& net, const std::filesystem::path& file) {
    fill(net, readTensorFile(file), file, torchvisionName);
}

std::shared_ptr<LayerNet> loadLayerNet(const std::filesystem::path& weights, int layers) {
    const auto content = readTensorFile(weights);
    auto net = std::make_shared<LayerNet>(optionsOf(content, "", layers), true);
    loadState(*net, "", content, weights);
    const torch::NoGradGuard noGradients;
    for (auto& [name, tensor] : net->state()) {
        if (tensor.dim() == 4) {
            tensor.set_data(tensor.contiguous(at::MemoryFormat::ChannelsLast));
        }
        tensor.set_requires_grad(false);
    }
    net->eval();
    return net;
}

}  // namespace deep3d
