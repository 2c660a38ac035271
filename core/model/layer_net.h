// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <torch/nn/module.h>
#include <torch/types.h>

#include <array>
#include <memory>
#include <string>
#include <vector>

#include "core/model/shared_norm.h"

namespace deep3d {

// Torch-only header: include it from core/model/*.cpp and core/train alone.

// The project's own network, one definition for training and inference.
//
// MobileNetV2 features (Sandler et al. 2018) at strides 2, 4, 8, 16 and 32; a light decoder goes up again by bilinear
// enlargement, concatenation of a 1x1 lateral and one depthwise-separable block; a head of `layers` channels at every
// scale, each enlarged and added to the next finer one, as Deep3D sums its side outputs. At stride 2 a plain 3x3
// convolution of the picture itself brings the edges.
//
//   input   [n][3][h][w], RGB, value / 127.5 - 1, h and w multiples of 32; its dtype is the one of the computation
//           (float32 or bfloat16), channels-last order is the fast one
//   output  logits [n][layers][h / 2][w / 2], layer 0 nearest, same dtype; softmax over the layers is the caller's
inline constexpr const char* kLayerNetName = "layer-net";
inline constexpr int kLayerNetVersion = 1;

struct LayerNetOptions {
    int layers = 33;
    std::array<int, 5> widths{32, 48, 96, 160, 256};  // decoder channels at strides 2, 4, 8, 16, 32
    int edgeWidth = 16;                               // channels of the convolution of the picture itself
};

enum class Activation { None, Relu, Relu6 };

struct ConvShape {
    int in = 1, out = 1, kernel = 1, stride = 1, groups = 1;
    bool padAfter = false;  // pad right and bottom by one only (the backbone's stride-2 layers), else kernel / 2 around
};

// Convolution, then batch norm or bias, then activation. Parameters: `weight` and, without the norm, `bias`.
class ConvUnit : public torch::nn::Module {
public:
    ConvUnit(const ConvShape& shape, bool norm, Activation activation);
    at::Tensor forward(const at::Tensor& input);
    // Copies weight and bias into `target`, a unit of the same shape without norm; a norm of this one is merged with
    // its running statistics.
    void foldInto(ConvUnit& target) const;
    // From now on the norm's training statistics are those of all processes.
    void shareNorm(const SumOverAll& sum) { m_sumOverAll = sum; }

private:
    at::Tensor normalised(const at::Tensor& value);

    ConvShape m_shape;
    Activation m_activation;
    bool m_norm;
    at::Tensor m_weight, m_bias;                 // bias undefined while there is a norm
    at::Tensor m_gamma, m_beta, m_mean, m_var;   // the norm
    SumOverAll m_sumOverAll;
};

using ConvUnitPtr = std::shared_ptr<ConvUnit>;

class LayerNet : public torch::nn::Module {
public:
    // `folded`: without batch norms, as exported weights are; otherwise ready for training.
    explicit LayerNet(const LayerNetOptions& options = {}, bool folded = false);

    at::Tensor forward(const at::Tensor& input);

    // The same network with every batch norm merged into its convolution, in evaluation mode.
    std::shared_ptr<LayerNet> folded() const;

    // The first `blocks` entries of the backbone run without gradients from now on (0: none).
    void freezeBackbone(int blocks);

    // Batch norms take their training statistics from all processes that train together (shared_norm.h).
    void shareNorms(const SumOverAll& sum);

    // Parameters and buffers by name, in a fixed order.
    std::vector<std::pair<std::string, at::Tensor>> state() const;

    const LayerNetOptions& options() const { return m_options; }

private:
    using Block = std::vector<ConvUnitPtr>;
    struct Level {
        ConvUnitPtr lateral, depthwise, pointwise, head;
    };

    void buildBackbone();
    void buildDecoder(bool norm);
    ConvUnitPtr unit(const std::string& name, const ConvShape& shape, bool norm, Activation activation);
    std::vector<at::Tensor> features(const at::Tensor& input);
    at::Tensor runBlock(size_t index, const at::Tensor& input);
    at::Tensor coarsest(const at::Tensor& feature);

    LayerNetOptions m_options;
    int m_frozenBlocks = 0;
    std::vector<ConvUnitPtr> m_units;  // all, in the order of construction
    std::vector<Block> m_backbone;
    std::array<Level, 5> m_levels;
    ConvUnitPtr m_edges, m_context1, m_context2, m_mixDepthwise, m_mixPointwise;
};

}  // namespace deep3d
