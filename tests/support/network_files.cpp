// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "tests/support/network_files.h"

#include <torch/script.h>

#include <fstream>

#include "core/model/layer_weights.h"

namespace fs = std::filesystem;

namespace deep3d::testing {

nlohmann::json layerSideFile(const std::string& name) {
    return {{"version", 1},
            {"kind", "layers"},
            {"name", name},
            {"architecture", {{"name", "layer-net"}, {"version", 1}}},
            {"weights", name + ".safetensors"},
            {"axis", {{"layers", 33}, {"first_disparity", -16}, {"step", 1}, {"network_width", 384}}},
            {"alignment", "source"},
            {"null_layer", nullptr},
            {"input",
             {{"width", 384},
              {"height_multiple", 32},
              {"min_height", 160},
              {"max_height", 288},
              {"normalisation", {{"scale", 1 / 127.5}, {"offset", -1.0}}}}},
            {"softmax", "outside"},
            {"licence", "MIT"}};
}

fs::path writeSideFile(const fs::path& folder, const std::string& name, const nlohmann::json& content) {
    const fs::path path = folder / (name + ".json");
    std::ofstream(path) << content.dump(1);
    return path;
}

void writeRandomWeights(const fs::path& folder, const std::string& name, int layers, uint64_t seed) {
    at::manual_seed(seed);
    LayerNetOptions options;
    options.layers = layers;
    const LayerNet net(options, true);
    TensorFile content;
    storeState(net, "", StoredType::Float16, content);
    writeTensorFile(folder / (name + ".safetensors"), content);
}

fs::path writeRandomNetwork(const fs::path& folder, const std::string& name, const nlohmann::json& changes) {
    writeRandomWeights(folder, name);
    nlohmann::json content = layerSideFile(name);
    content.update(changes, true);
    return writeSideFile(folder, name, content);
}

void writeScript(const fs::path& folder, const std::string& name, const std::string& forward) {
    torch::jit::Module module("network");
    module.define(forward);
    module.save((folder / (name + ".pt")).string());
}

}  // namespace deep3d::testing
