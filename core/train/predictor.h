// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <torch/types.h>

#include <filesystem>
#include <memory>
#include <string>

#include "core/model/answer_passes.h"
#include "core/model/layer_net.h"
#include "core/model/network_input.h"
#include "core/train/picture.h"

namespace deep3d {

// Torch-only header.

// Whether `file` is a checkpoint of deep3d-train rather than exported weights. Throws Error(BadInput) naming the file.
bool isCheckpoint(const std::filesystem::path& file);

// The weights that `file` stands for: beside a side file (.json) those of its name, else itself.
std::filesystem::path weightsFile(const std::filesystem::path& file);

// The network of a checkpoint (its averaged weights) or of exported weights (.safetensors, or the .json beside them),
// folded, float32, channels-last, in evaluation mode. Throws Error(BadInput) naming the file.
std::shared_ptr<LayerNet> loadForUse(const std::filesystem::path& file);

// How a network is asked. A side file (.json) says all of it itself.
struct PredictorOptions {
    AnswerPasses passes;
    double spread = 0.0;  // layers (side_file.h)
    bool firmEdges = false;  // as frames of clips are answered (core/model/firm_edges.h)
    NetworkInput input;
    std::string device = "cpu";  // compute_device.h
};

// Answers pictures as the program does: the same size rule, resampling and normalisation. One thread.
class Predictor {
public:
    // Weights and checkpoints are asked as `options` say and in float32, a side file as it says itself, precision included
    // (core/model/compute_type.h).
    Predictor(const std::filesystem::path& file, const PredictorOptions& options);

    // [layers][h][w] of the network's grid on the processor, a probability over the layers of every cell.
    at::Tensor mass(const Picture& picture) const;
    std::string precision() const;  // of the computation: "float32", "bfloat16", "float16"

private:
    at::Device m_device;
    at::ScalarType m_type = at::kFloat;
    std::shared_ptr<LayerNet> m_net;
    PredictorOptions m_options;
};

// Expected layer of a mass [layers][h][w], enlarged to the picture's size: [height][width], 0 near.
std::vector<float> expectedLayers(const at::Tensor& mass, int width, int height);

}  // namespace deep3d
