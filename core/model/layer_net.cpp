// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/model/layer_net.h"

#include <ATen/ATen.h>
#include <torch/autograd.h>

namespace deep3d {
namespace {

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

void copyParameters(const torch::nn::Module& from, torch::nn::Module& to) {
    auto source = from.parameters(), target = to.parameters();
    for (size_t i = 0; i < source.size(); ++i) {
        target[i].copy_(source[i]);
    }
}

// x and y of every cell in -1 ... 1, [n][2][h][w].
at::Tensor coordinates(const at::Tensor& like) {
    const auto n = like.size(0), h = like.size(2), w = like.size(3);
    const auto y = at::linspace(-1, 1, h, like.options()).view({1, 1, h, 1}).expand({n, 1, h, w});
    const auto x = at::linspace(-1, 1, w, like.options()).view({1, 1, 1, w}).expand({n, 1, h, w});
    return at::cat({x, y}, 1);
}

}  // namespace

LayerNet::LayerNet(const LayerNetOptions& options, bool folded) : m_options(options) {
    buildBackbones();
    buildDecoder(!folded);
}

ConvUnitPtr LayerNet::unit(const std::string& name, const ConvShape& shape, bool norm, Activation activation) {
    m_units.push_back(register_module(name, std::make_shared<ConvUnit>(shape, norm, activation)));
    return m_units.back();
}

void LayerNet::buildBackbones() {
    // MobileNetV2 table 2, width 1.0.
    m_backbone.blocks = blocksOf("backbone_", {{1, 16, 1, 1, 3}, {6, 24, 2, 2, 3}, {6, 32, 3, 2, 3}, {6, 64, 4, 2, 3},
                                               {6, 96, 3, 1, 3}, {6, 160, 3, 2, 3}, {6, 320, 1, 1, 3}});
    m_backbone.taps = {1, 3, 6, 13, 17};
    if (!m_options.secondBackbone) {
        return;
    }
    // EfficientNet table 1 at depth 1.1; of the Lite forms the first and last stage are not repeated.
    m_second.blocks = blocksOf("lite_", {{1, 16, 1, 1, 3}, {6, 24, 3, 2, 3}, {6, 40, 3, 2, 5}, {6, 80, 4, 2, 3},
                                         {6, 112, 4, 1, 5}, {6, 192, 5, 2, 5}, {6, 320, 1, 1, 3}});
    m_second.taps = {1, 4, 7, 15, 21};
}

// Inverted residual blocks after a convolution at stride 2. Their norms are folded already.
std::vector<LayerNet::Block> LayerNet::blocksOf(const std::string& prefix, const std::vector<Stage>& stages) {
    std::vector<Block> result;
    result.push_back({unit(prefix + "0_0", {3, 32, 3, 2, 1, true}, false, Activation::Relu6)});
    int in = 32;
    for (const Stage& stage : stages) {
        for (int i = 0; i < stage.repeats; ++i) {
            const int stride = i == 0 ? stage.firstStride : 1, inner = in * stage.expansion;
            const std::string name = prefix + std::to_string(result.size()) + "_";
            Block block;
            if (stage.expansion != 1) {
                block.push_back(unit(name + "expand", {in, inner, 1}, false, Activation::Relu6));
            }
            block.push_back(unit(name + "depthwise", {inner, inner, stage.kernel, stride, inner, stride == 2}, false,
                                 Activation::Relu6));
            block.push_back(unit(name + "project", {inner, stage.out, 1}, false, Activation::None));
            result.push_back(block);
            in = stage.out;
        }
    }
    return result;
}

void LayerNet::buildDecoder(bool norm) {
    constexpr int kFeatures[5] = {16, 24, 32, 96, 320}, kSecond[5] = {16, 24, 40, 112, 320};
    const auto& widths = m_options.widths;
    const int top = widths[4];
    m_edges = unit("edges", {3, m_options.edgeWidth, 3, 2}, norm, Activation::Relu);
    m_context1 = unit("context_1", {kFeatures[4], 128, 1}, false, Activation::Relu);
    m_context2 = unit("context_2", {128, top, 1}, false, Activation::None);
    m_mixDepthwise = unit("mix_depthwise", {top + 2, top + 2, 3, 1, top + 2}, norm, Activation::Relu);
    m_mixPointwise = unit("mix_pointwise", {top + 2, top, 1}, norm, Activation::Relu);
    for (int i = 0; i < m_options.contextBlocks; ++i) {
        m_context.push_back(register_module("context_block_" + std::to_string(i), std::make_shared<ContextBlock>(top)));
    }
    for (int i = 4; i >= 0; --i) {
        Level& level = m_levels[size_t(i)];
        const std::string suffix = "_" + std::to_string(2 << i);
        const int width = widths[size_t(i)];
        level.lateral = unit("lateral" + suffix, {kFeatures[i], width, 1}, norm, Activation::Relu);
        if (m_options.secondBackbone) {
            level.second = unit("lite_lateral" + suffix, {kSecond[i], width, 1, 1, 1, false, true}, false, Activation::None);
        }
        if (i < 4) {
            const int joined = width + widths[size_t(i) + 1] + (i == 0 ? m_options.edgeWidth : 0);
            level.depthwise = unit("depthwise" + suffix, {joined, joined, 3, 1, joined}, false, Activation::None);
            level.pointwise = unit("pointwise" + suffix, {joined, width, 1}, norm, Activation::Relu);
        }
        for (int r = 0; r < m_options.refinements[size_t(i)]; ++r) {
            const std::string name = "refine" + suffix + "_" + std::to_string(r) + "_";
            level.refinements.push_back(
                {unit(name + "depthwise", {width, width, 5, 1, width}, norm, Activation::None),
                 unit(name + "expand", {width, 2 * width, 1}, false, Activation::Relu),
                 unit(name + "project", {2 * width, width, 1, 1, 1, false, true}, false, Activation::None)});
        }
        level.head = unit("head" + suffix, {width, m_options.layers, 1}, false, Activation::None);
    }
}

// A block whose result has its input's shape is a residual one.
at::Tensor LayerNet::runBlock(const Block& block, const at::Tensor& input) {
    auto value = input;
    for (size_t i = 0; i + 1 < block.size(); ++i) {
        value = block[i]->forward(value);
    }
    const bool residual = block.size() > 1 && block.back()->outChannels() == input.size(1) &&
                          value.sizes().slice(2) == input.sizes().slice(2);
    return residual ? block.back()->forwardPlus(value, input) : block.back()->forward(value);
}

std::vector<at::Tensor> LayerNet::features(const Backbone& backbone, const at::Tensor& input) {
    std::vector<at::Tensor> taps;
    auto value = input;
    for (size_t i = 0; i < backbone.blocks.size(); ++i) {
        const torch::AutoGradMode gradients(torch::GradMode::is_enabled() && int(i) >= backbone.frozen);
        value = runBlock(backbone.blocks[i], value);
        if (i == backbone.taps[taps.size()]) {
            taps.push_back(value);
        }
    }
    return taps;
}

at::Tensor LayerNet::lateral(size_t level, const std::vector<at::Tensor>& first, const std::vector<at::Tensor>& second) {
    const auto value = m_levels[level].lateral->forward(first[level]);
    return second.empty() ? value : m_levels[level].second->forwardPlus(second[level], value);
}

at::Tensor LayerNet::coarsest(const at::Tensor& feature, const at::Tensor& lateral) {
    const auto context = m_context2->forward(m_context1->forward(at::mean(feature, {2, 3}, true)));
    const auto value = lateral + context;
    const auto mixed = at::cat({value, coordinates(value)}, 1).contiguous(at::MemoryFormat::ChannelsLast);
    auto result = m_mixPointwise->forward(m_mixDepthwise->forward(mixed)) + value;
    for (const auto& block : m_context) {
        result = block->forward(result);
    }
    return result;
}

at::Tensor LayerNet::forward(const at::Tensor& input) {
    const auto first = features(m_backbone, input), second = features(m_second, input);
    auto value = coarsest(first[4], lateral(4, first, second));
    auto logits = m_levels[4].head->forward(value);
    for (int i = 3; i >= 0; --i) {
        Level& level = m_levels[size_t(i)];
        const auto beside = lateral(size_t(i), first, second);
        std::vector<at::Tensor> joined{enlarged(value, beside), beside};
        if (i == 0) {
            joined.push_back(m_edges->forward(input));
        }
        value = level.pointwise->forward(level.depthwise->forward(at::cat(joined, 1)));
        for (const auto& block : level.refinements) {
            value = runBlock(block, value);
        }
        logits = level.head->forwardPlus(value, enlarged(logits, beside));
    }
    return logits;
}

std::shared_ptr<LayerNet> LayerNet::folded() const {
    auto result = std::make_shared<LayerNet>(m_options, true);
    for (size_t i = 0; i < m_units.size(); ++i) {
        m_units[i]->foldInto(*result->m_units[i]);
    }
    const torch::NoGradGuard noGradients;
    for (size_t i = 0; i < m_context.size(); ++i) {
        copyParameters(*m_context[i], *result->m_context[i]);
    }
    result->eval();
    return result;
}

void LayerNet::prepareInference() {
    for (const auto& unit : m_units) {
        unit->prepareInference();
    }
}

void LayerNet::unfold(const LayerNet& folded) {
    const torch::NoGradGuard noGradients;
    const auto theirs = folded.named_children();
    for (const auto& item : named_children()) {
        if (const auto* source = theirs.find(item.key())) {
            if (auto* mine = item.value()->as<ConvUnit>()) {
                mine->unfold(*(*source)->as<ConvUnit>());
            } else {
                copyParameters(**source, *item.value());
            }
        }
    }
}

void LayerNet::finishUnfolding() {
    for (const auto& unit : m_units) {
        unit->finishUnfolding();
    }
}

void LayerNet::shareNorms(const SumOverAll& sum) {
    for (const auto& part : m_units) {
        part->shareNorm(sum);
    }
}

void LayerNet::freezeBackbones(int first, int second) {
    m_backbone.frozen = first;
    m_second.frozen = second;
    for (const Backbone* backbone : {&m_backbone, &m_second}) {
        for (size_t i = 0; i < backbone->blocks.size(); ++i) {
            for (const auto& part : backbone->blocks[i]) {
                for (auto& parameter : part->parameters()) {
                    parameter.set_requires_grad(int(i) >= backbone->frozen);
                }
                if (int(i) < backbone->frozen) {
                    part->freeze();
                }
            }
        }
    }
}

bool LayerNet::inBackbones(const std::string& name) {
    return name.rfind("backbone_", 0) == 0 || name.rfind("lite_", 0) == 0;
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
