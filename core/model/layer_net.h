// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <torch/nn/module.h>
#include <torch/types.h>

#include <array>
#include <memory>
#include <string>
#include <vector>

#include "core/model/context_block.h"
#include "core/model/conv_unit.h"

namespace deep3d {

// Torch-only header: include it from core/model/*.cpp and core/train alone.

// The project's own network, one definition for training and inference.
//
// MobileNetV2 features (Sandler et al. 2018) at strides 2, 4, 8, 16 and 32; a light decoder goes up again by bilinear
// enlargement, concatenation of a 1x1 lateral and one depthwise-separable block; a head of `layers` channels at every
// scale, each enlarged and added to the next finer one, as Deep3D sums its side outputs. At stride 2 a plain 3x3
// convolution of the picture itself brings the edges. At the coarsest scale transformer blocks see the whole picture,
// at those between, residual blocks refine what was joined (both begin as the identity: version 2). A second backbone,
// EfficientNet-Lite1 (Tan and Le 2019), adds laterals of its own to those (which begin as nothing: version 3).
//
//   input   [n][3][h][w], RGB, value / 127.5 - 1, h and w multiples of 32; its dtype is the one of the computation
//           (float32 or bfloat16), channels-last order is the fast one
//   output  logits [n][layers][h / 2][w / 2], layer 0 nearest, same dtype; softmax over the layers is the caller's
inline constexpr const char* kLayerNetName = "layer-net";
inline constexpr int kLayerNetVersion = 3;

struct LayerNetOptions {
    int layers = 33;
    std::array<int, 5> widths{32, 48, 96, 160, 256};  // decoder channels at strides 2, 4, 8, 16, 32
    int edgeWidth = 16;                               // channels of the convolution of the picture itself
    int contextBlocks = 3;                            // at stride 32
    std::array<int, 5> refinements{0, 1, 2, 2, 0};    // residual blocks at strides 2, 4, 8, 16, 32
    bool secondBackbone = false;                      // EfficientNet-Lite1 beside MobileNetV2
};

class LayerNet : public torch::nn::Module {
public:
    // `folded`: without batch norms, as exported weights are; otherwise ready for training.
    explicit LayerNet(const LayerNetOptions& options = {}, bool folded = false);

    at::Tensor forward(const at::Tensor& input);

    // The same network with every batch norm merged into its convolution, in evaluation mode.
    std::shared_ptr<LayerNet> folded() const;

    // From now on this network, which is folded, only answers, on the processor and without gradients, faster; its
    // weights must not change any more.
    void prepareInference();

    // The way back: this network, ready for training, takes the weights of `folded`, of any version whose blocks this
    // one has too, and computes the same. Between the two calls forward() runs without gradients over some batches of
    // pictures, from which the batch norms get their statistics.
    void unfold(const LayerNet& folded);
    void finishUnfolding();

    // The first entries of the backbones run without gradients from now on (0: none); their weights must not change after
    // the next forward().
    void freezeBackbones(int first, int second);

    // Batch norms take their training statistics from all processes that train together (shared_norm.h).
    void shareNorms(const SumOverAll& sum);

    // Parameters and buffers by name, in a fixed order.
    std::vector<std::pair<std::string, at::Tensor>> state() const;

    // Whether the parameter of this name learns at the backbones' rate: theirs, and the laterals of the second one, whose
    // features are several times as large as those of the first.
    static bool inBackbones(const std::string& name);

    const LayerNetOptions& options() const { return m_options; }

private:
    using Block = std::vector<ConvUnitPtr>;
    struct Level {
        ConvUnitPtr lateral, second, depthwise, pointwise, head;
        std::vector<Block> refinements;
    };

    struct Stage {
        int expansion, out, repeats, firstStride, kernel;
    };
    struct Backbone {
        std::vector<Block> blocks;
        std::array<size_t, 5> taps{};  // the last blocks of strides 2, 4, 8, 16, 32
        int frozen = 0;
    };

    void buildBackbones();
    std::vector<Block> blocksOf(const std::string& prefix, const std::vector<Stage>& stages);
    void buildDecoder(bool norm);
    ConvUnitPtr unit(const std::string& name, const ConvShape& shape, bool norm, Activation activation);
    static std::vector<at::Tensor> features(const Backbone& backbone, const at::Tensor& input);
    at::Tensor lateral(size_t level, const std::vector<at::Tensor>& first, const std::vector<at::Tensor>& second);
    static at::Tensor runBlock(const Block& block, const at::Tensor& input);
    at::Tensor coarsest(const at::Tensor& feature, const at::Tensor& lateral);

    LayerNetOptions m_options;
    std::vector<ConvUnitPtr> m_units;  // all, in the order of construction
    Backbone m_backbone, m_second;
    std::array<Level, 5> m_levels;
    std::vector<ContextBlockPtr> m_context;
    ConvUnitPtr m_edges, m_context1, m_context2, m_mixDepthwise, m_mixPointwise;
};

}  // namespace deep3d
