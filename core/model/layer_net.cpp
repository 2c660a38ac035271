// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/model/layer_net.h"

#include <ATen/ATen.h>
#include <torch/autograd.h>

#include <cmath>
#include <tuple>

namespace deep3d {
namespace {

constexpr double kNormEpsilon = 1e-5, kNormMomentum = 0.05;

// He et al. 2015: keeps the variance through ReLU layers.
at::Tensor initialWeight(const ConvShape& shape) {
    const int fan = shape.kernel * shape.kernel * shape.in / shape.groups;
    return at::randn({shape.out, shape.in / shape.groups, shape.kernel, shape.kernel}) * std::sqrt(2.0 / fan);
}

// The identity, with a gradient in dense channels-last order: the gradient of a concatenation is a slice, for which
// the enlargement's backward pass falls back to a path several times slower.
struct DenseGradient : torch::autograd::Function<DenseGradient> {
    static at::Tensor forward(torch::autograd::AutogradContext*, const at::Tensor& value) { return value.view_as(value); }
    static torch::autograd::variable_list backward(torch::autograd::AutogradContext*,
                                                   const torch::autograd::variable_list& gradients) {
        return {gradients[0].contiguous(at::MemoryFormat::ChannelsLast)};
    }
};

at::Tensor enlarged(const at::Tensor& value, const at::Tensor& like) {
    const auto result = at::upsample_bilinear2d(value, like.sizes().slice(2), false);
    return result.requires_grad() ? DenseGradient::apply(result) : result;
}

// x and y of every cell in -1 ... 1, [n][2][h][w].
at::Tensor coordinates(const at::Tensor& like) {
    const auto n = like.size(0), h = like.size(2), w = like.size(3);
    const auto y = at::linspace(-1, 1, h, like.options()).view({1, 1, h, 1}).expand({n, 1, h, w});
    const auto x = at::linspace(-1, 1, w, like.options()).view({1, 1, 1, w}).expand({n, 1, h, w});
    return at::cat({x, y}, 1);
}

}  // namespace

ConvUnit::ConvUnit(const ConvShape& shape, bool norm, Activation activation)
    : m_shape(shape), m_activation(activation), m_norm(norm) {
    m_weight = register_parameter("weight", initialWeight(shape));
    if (!norm) {
        m_bias = register_parameter("bias", at::zeros({shape.out}));
        return;
    }
    m_gamma = register_parameter("gamma", at::ones({shape.out}));
    m_beta = register_parameter("beta", at::zeros({shape.out}));
    m_mean = register_buffer("mean", at::zeros({shape.out}));
    m_var = register_buffer("var", at::ones({shape.out}));
}

at::Tensor ConvUnit::normalised(const at::Tensor& value) {
    if (is_training() && m_sumOverAll) {
        return sharedNorm(value, {m_gamma, m_beta, m_mean, m_var}, kNormMomentum, kNormEpsilon, m_sumOverAll);
    }
    return at::batch_norm(value, m_gamma, m_beta, m_mean, m_var, is_training(), kNormMomentum, kNormEpsilon, false);
}

at::Tensor ConvUnit::forward(const at::Tensor& input) {
    const auto x = m_shape.padAfter ? at::constant_pad_nd(input, {0, 1, 0, 1}) : input;
    const int64_t pad = m_shape.padAfter ? 0 : m_shape.kernel / 2;
    const auto bias = m_bias.defined() ? m_bias.to(x.scalar_type()) : m_bias;
    auto y = at::conv2d(x, m_weight.to(x.scalar_type()), bias, m_shape.stride, pad, 1, m_shape.groups);
    if (m_norm) {
        y = normalised(y);
    }
    if (m_activation == Activation::Relu) {
        return y.relu_();
    }
    return m_activation == Activation::Relu6 ? at::hardtanh_(y, 0.0, 6.0) : y;
}

void ConvUnit::foldInto(ConvUnit& target) const {
    const torch::NoGradGuard noGradients;
    if (!m_norm) {
        target.m_weight.copy_(m_weight);
        target.m_bias.copy_(m_bias);
        return;
    }
    const auto scale = m_gamma / at::sqrt(m_var + kNormEpsilon);
    target.m_weight.copy_(m_weight * scale.view({-1, 1, 1, 1}));
    target.m_bias.copy_(m_beta - m_mean * scale);
}

LayerNet::LayerNet(const LayerNetOptions& options, bool folded) : m_options(options) {
    buildBackbone();
    buildDecoder(!folded);
}

ConvUnitPtr LayerNet::unit(const std::string& name, const ConvShape& shape, bool norm, Activation activation) {
    m_units.push_back(register_module(name, std::make_shared<ConvUnit>(shape, norm, activation)));
    return m_units.back();
}

// MobileNetV2 table 2 (width 1.0): expansion, channels, repeats, first stride. Its norms are folded already.
void LayerNet::buildBackbone() {
    constexpr int kTable[][4] = {{1, 16, 1, 1}, {6, 24, 2, 2},  {6, 32, 3, 2}, {6, 64, 4, 2},
                                 {6, 96, 3, 1}, {6, 160, 3, 2}, {6, 320, 1, 1}};
    m_backbone.push_back({unit("backbone_0_0", {3, 32, 3, 2, 1, true}, false, Activation::Relu6)});
    int in = 32;
    for (const auto& [expansion, out, repeats, firstStride] : kTable) {
        for (int i = 0; i < repeats; ++i) {
            const int stride = i == 0 ? firstStride : 1, inner = in * expansion;
            const std::string name = "backbone_" + std::to_string(m_backbone.size()) + "_";
            Block block;
            if (expansion != 1) {
                block.push_back(unit(name + "expand", {in, inner, 1}, false, Activation::Relu6));
            }
            block.push_back(unit(name + "depthwise", {inner, inner, 3, stride, inner, stride == 2}, false,
                                 Activation::Relu6));
            block.push_back(unit(name + "project", {inner, out, 1}, false, Activation::None));
            m_backbone.push_back(block);
            in = out;
        }
    }
}

void LayerNet::buildDecoder(bool norm) {
    constexpr int kFeatures[5] = {16, 24, 32, 96, 320};
    const auto& widths = m_options.widths;
    const int top = widths[4];
    m_edges = unit("edges", {3, m_options.edgeWidth, 3, 2}, norm, Activation::Relu);
    m_context1 = unit("context_1", {kFeatures[4], 128, 1}, false, Activation::Relu);
    m_context2 = unit("context_2", {128, top, 1}, false, Activation::None);
    m_mixDepthwise = unit("mix_depthwise", {top + 2, top + 2, 3, 1, top + 2}, norm, Activation::Relu);
    m_mixPointwise = unit("mix_pointwise", {top + 2, top, 1}, norm, Activation::Relu);
    for (int i = 4; i >= 0; --i) {
        Level& level = m_levels[size_t(i)];
        const std::string suffix = "_" + std::to_string(2 << i);
        const int width = widths[size_t(i)];
        level.lateral = unit("lateral" + suffix, {kFeatures[i], width, 1}, norm, Activation::Relu);
        if (i < 4) {
            const int joined = width + widths[size_t(i) + 1] + (i == 0 ? m_options.edgeWidth : 0);
            level.depthwise = unit("depthwise" + suffix, {joined, joined, 3, 1, joined}, false, Activation::None);
            level.pointwise = unit("pointwise" + suffix, {joined, width, 1}, norm, Activation::Relu);
        }
        level.head = unit("head" + suffix, {width, m_options.layers, 1}, false, Activation::None);
    }
}

at::Tensor LayerNet::runBlock(size_t index, const at::Tensor& input) {
    auto value = input;
    for (const auto& part : m_backbone[index]) {
        value = part->forward(value);
    }
    return value.sizes() == input.sizes() ? value + input : value;
}

std::vector<at::Tensor> LayerNet::features(const at::Tensor& input) {
    constexpr size_t kTaps[5] = {1, 3, 6, 13, 17};
    std::vector<at::Tensor> taps;
    auto value = input;
    for (size_t i = 0; i < m_backbone.size(); ++i) {
        const torch::AutoGradMode gradients(torch::GradMode::is_enabled() && int(i) >= m_frozenBlocks);
        value = runBlock(i, value);
        if (i == kTaps[taps.size()]) {
            taps.push_back(value);
        }
    }
    return taps;
}

at::Tensor LayerNet::coarsest(const at::Tensor& feature) {
    const auto context = m_context2->forward(m_context1->forward(at::mean(feature, {2, 3}, true)));
    const auto value = m_levels[4].lateral->forward(feature) + context;
    const auto mixed = at::cat({value, coordinates(value)}, 1).contiguous(at::MemoryFormat::ChannelsLast);
    return m_mixPointwise->forward(m_mixDepthwise->forward(mixed)) + value;
}

at::Tensor LayerNet::forward(const at::Tensor& input) {
    const auto taps = features(input);
    auto value = coarsest(taps[4]);
    auto logits = m_levels[4].head->forward(value);
    for (int i = 3; i >= 0; --i) {
        Level& level = m_levels[size_t(i)];
        const auto lateral = level.lateral->forward(taps[size_t(i)]);
        std::vector<at::Tensor> joined{enlarged(value, lateral), lateral};
        if (i == 0) {
            joined.push_back(m_edges->forward(input));
        }
        value = level.pointwise->forward(level.depthwise->forward(at::cat(joined, 1)));
        logits = enlarged(logits, lateral) + level.head->forward(value);
    }
    return logits;
}

std::shared_ptr<LayerNet> LayerNet::folded() const {
    auto result = std::make_shared<LayerNet>(m_options, true);
    for (size_t i = 0; i < m_units.size(); ++i) {
        m_units[i]->foldInto(*result->m_units[i]);
    }
    result->eval();
    return result;
}

void LayerNet::shareNorms(const SumOverAll& sum) {
    for (const auto& part : m_units) {
        part->shareNorm(sum);
    }
}

void LayerNet::freezeBackbone(int blocks) {
    m_frozenBlocks = blocks;
    for (size_t i = 0; i < m_backbone.size(); ++i) {
        for (const auto& part : m_backbone[i]) {
            for (auto& parameter : part->parameters()) {
                parameter.set_requires_grad(int(i) >= blocks);
            }
        }
    }
}

std::vector<std::pair<std::string, at::Tensor>> LayerNet::state() const {
    std::vector<std::pair<std::string, at::Tensor>> result;
    for (const auto& item : named_parameters()) {
        result.emplace_back(item.key(), item.value());
    }
    for (const auto& item : named_buffers()) {
        result.emplace_back(item.key(), item.value());
    }
    return result;
}

}  // namespace deep3d
