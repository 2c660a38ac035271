// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <optional>
#include <string>

#include "core/model/answer_passes.h"
#include "core/model/network_input.h"
#include "core/stereo/distribution.h"
#include "core/stereo/layer_axis.h"

namespace deep3d {

// What a network answers: a mass for every layer, or a single depth value.
enum class NetworkKind { Layers, Depth };

// How a single-depth network counts.
enum class DepthValues {
    Inverse,  // larger is nearer, scale and shift unknown (MiDaS, Depth Anything)
    Metric,   // distance, larger is farther, > 0
};

// The JSON file beside a network's weights: everything that is needed to feed the network and to read its answer.
//
//   {"version": 1, "kind": "layers" | "depth", "name": "for people",
//    "architecture": {"name": "layer-net" | "torchscript", "version": 1},
//    "weights": "file beside the side file",
//    "axis": {"layers": 33, "first_disparity": -16, "step": 1, "network_width": 384},
//    "alignment": "source" | "target", "null_layer": null | k,
//    "input": {"width": 384, "height_multiple": 32, "min_height": 160, "max_height": 288,   or a fixed "height"
//              "normalisation": {"scale": s, "offset": o} | {"mean": [r, g, b], "std": [r, g, b]}},
//    "softmax": "outside" | "inside", "spread": 0, "precision": "float32" | "bfloat16",
//    "flip_averaging": false, "overview": 0,       of our own network (answer_passes.h)
//    "depth": {"values": "inverse" | "metric", "near_layer": 3, "far_layer": 29},
//    "training": {...}, "licence": "..."}
//
// Without "architecture" it is "layer-net" for .safetensors weights and "torchscript" for others. {"scale", "offset"}
// act on values 0 ... 255, {"mean", "std"} on values 0 ... 1. A network with a null layer answers one channel more than
// the axis has layers; that channel is dropped and the rest is renormalised (Deep3D's own graph).
struct SideFile {
    std::filesystem::path path, weights;
    std::string name;
    NetworkKind kind = NetworkKind::Layers;
    std::string architecture;
    int architectureVersion = 1;
    LayerAxis axis;
    Alignment alignment = Alignment::Source;
    std::optional<int> nullLayer;
    NetworkInput input;
    bool softmaxInside = false;
    double spread = 0.0;  // layers; gathers the mass around its expected layer by a Gaussian of this width; 0: as it is
    AnswerPasses passes;         // flip: source-aligned only
    bool bfloat16 = false;       // compute in bfloat16 where the processor multiplies it
    DepthValues depthValues = DepthValues::Inverse;
    DepthMapping depthMapping;
    std::string licence;
};

inline constexpr int kSideFileVersion = 1;
inline constexpr const char* kTorchScriptName = "torchscript";

// Reads and checks one side file. Throws Error(BadInput), one sentence, where the file or its weights are missing, the
// JSON is damaged, a field is missing or out of range, or the version is newer. Architectures are checked on loading.
SideFile readSideFile(const std::filesystem::path& path);

}  // namespace deep3d
