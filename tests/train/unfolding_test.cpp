// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include <ATen/ATen.h>
#include <gtest/gtest.h>

#include "core/model/layer_net.h"
#include "core/model/layer_weights.h"
#include "core/model/safetensors.h"
#include "tests/support/temporary_folder.h"

namespace deep3d {
namespace {

constexpr int kLayers = 5;

LayerNetOptions small(int contextBlocks, int refinements, bool secondBackbone = false) {
    LayerNetOptions options;
    options.layers = kLayers;
    options.secondBackbone = secondBackbone;
    options.contextBlocks = contextBlocks;
    options.refinements = {0, refinements, refinements, refinements, 0};
    return options;
}

at::Tensor pictures(int64_t count) {
    return at::rand({count, 3, 64, 96}).mul(2).sub(1).contiguous(at::MemoryFormat::ChannelsLast);
}

// A network whose norms have seen pictures and whose new blocks are not the identity any more.
std::shared_ptr<LayerNet> usedNet(const LayerNetOptions& options) {
    const torch::NoGradGuard noGradients;
    at::manual_seed(3);
    auto net = std::make_shared<LayerNet>(options);
    for (auto& [name, tensor] : net->state()) {
        if (tensor.is_floating_point() && tensor.abs().max().item<float>() == 0.0f) {
            tensor.normal_(0.0, 0.05);
        }
    }
    net->train();
    for (int i = 0; i < 3; ++i) {
        net->forward(pictures(4));
    }
    return net->folded();
}

double largestDifference(LayerNet& a, LayerNet& b, const at::Tensor& input) {
    const torch::NoGradGuard noGradients;
    return (a.forward(input) - b.forward(input)).abs().max().item<double>();
}

std::shared_ptr<LayerNet> unfolded(const LayerNet& folded, const LayerNetOptions& options) {
    const torch::NoGradGuard noGradients;
    auto net = std::make_shared<LayerNet>(options);
    net->train();
    net->unfold(folded);
    for (int i = 0; i < 3; ++i) {
        net->forward(pictures(4));
    }
    net->finishUnfolding();
    return net;
}

TEST(Unfolding, ComputesTheSameAsTheExportedWeights) {
    const auto exported = usedNet(small(2, 1, true));
    const auto net = unfolded(*exported, small(2, 1, true));
    const auto input = pictures(2);
    const double scale = exported->forward(input).abs().max().item<double>();
    net->eval();
    EXPECT_LT(largestDifference(*net, *exported, input), 1e-3 * scale);
    EXPECT_LT(largestDifference(*net->folded(), *exported, input), 1e-3 * scale);
    // Its norms work on the statistics of the pictures, not on those of a new network.
    net->train();
    EXPECT_LT(largestDifference(*net, *exported, pictures(8)), 0.5 * scale);
}

TEST(Unfolding, NewBlocksBeginAsTheIdentity) {
    const auto older = usedNet(small(0, 0));
    const auto net = unfolded(*older, small(2, 2, true));
    const auto input = pictures(2);
    net->eval();
    EXPECT_LT(largestDifference(*net, *older, input), 1e-3 * older->forward(input).abs().max().item<double>());
}

// Version 1 of the architecture has neither transformer blocks nor refinements, version 2 no second backbone.
TEST(LayerWeights, AFileIsTheNetworkWhoseBlocksItHolds) {
    const testing::TemporaryFolder folder;
    for (const LayerNetOptions& options : {small(0, 0), small(1, 2), small(3, 1, true)}) {
        const auto net = usedNet(options);
        TensorFile content;
        storeState(*net, "", StoredType::Float32, content);
        writeTensorFile(folder / "net.safetensors", content);
        const auto loaded = loadLayerNet(folder / "net.safetensors", kLayers);
        EXPECT_EQ(loaded->options().contextBlocks, options.contextBlocks);
        EXPECT_EQ(loaded->options().refinements, options.refinements);
        EXPECT_EQ(loaded->options().secondBackbone, options.secondBackbone);
        const auto input = pictures(1);
        EXPECT_LT(largestDifference(*loaded, *net, input), 1e-4 * net->forward(input).abs().max().item<double>());
    }
}

}  // namespace
}  // namespace deep3d
