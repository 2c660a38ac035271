// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <memory>
#include <string>

#include "core/model/layer_net.h"
#include "core/model/safetensors.h"

namespace deep3d {

// Torch-only header. Tensors between a network and a safetensors file; one thread per network.

at::Tensor toTensor(const StoredTensor& stored);  // a copy, float16 becomes float32
StoredTensor toStored(const at::Tensor& tensor, StoredType type);

// Puts every tensor of `net` under `prefix + name` into `content`.
void storeState(const LayerNet& net, const std::string& prefix, StoredType type, TensorFile& content);

// What the network under `prefix` in `content` is made of: version 1 of the architecture has neither transformer blocks
// nor refinements, version 2 has no second backbone.
LayerNetOptions optionsOf(const TensorFile& content, const std::string& prefix, int layers = 33);

// Fills every tensor of `net` from `prefix + name`. Throws Error(BadInput) naming `file` and the tensor where one is
// missing or has another shape.
void loadState(LayerNet& net, const std::string& prefix, const TensorFile& content, const std::filesystem::path& file);

// Starts the backbone from MobileNetV2 weights with torchvision's names (features.N...), batch norm folded.
void loadBackbone(LayerNet& net, const std::filesystem::path& file);

// The network of an exported weights file: folded, float32, channels-last, in evaluation mode.
std::shared_ptr<LayerNet> loadLayerNet(const std::filesystem::path& weights, int layers = 33);

}  // namespace deep3d
