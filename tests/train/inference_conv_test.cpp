// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include <ATen/ATen.h>
#include <c10/core/InferenceMode.h>
#include <gtest/gtest.h>

#include <array>

#include "core/model/conv_unit.h"
#include "core/model/layer_net.h"

namespace deep3d {
namespace {

at::Tensor picture(at::IntArrayRef shape) {
    return at::randn(shape).contiguous(at::MemoryFormat::ChannelsLast);
}

double largestDifference(const at::Tensor& a, const at::Tensor& b) {
    return (a - b).abs().max().item<double>();
}

// Weights as in a trained network: those that begin at zero too.
void fill(torch::nn::Module& module) {
    for (auto& parameter : module.parameters()) parameter.copy_(at::randn_like(parameter) * 0.1);
}

TEST(InferenceConv, AUnitThatOnlyAnswersAnswersTheSame) {
    const c10::InferenceMode inference;
    at::manual_seed(2);
    const ConvShape shapes[] = {{6, 20, 1}, {20, 20, 5, 1, 20}, {3, 32, 3, 2, 1, true}, {24, 24, 3, 2, 24, true},
                                {24, 24, 5, 2, 24, true}};  // the last three: a cell more behind than before
    for (const ConvShape& shape : shapes)
        for (const Activation activation : {Activation::None, Activation::Relu, Activation::Relu6}) {
            ConvUnit unit(shape, false, activation);
            fill(unit);
            const auto input = picture({2, shape.in, 34, 47});
            const auto wanted = unit.forward(input), other = at::randn_like(wanted);
            unit.prepareInference();
            EXPECT_LT(largestDifference(unit.forward(input), wanted), 1e-5);
            EXPECT_LT(largestDifference(unit.forwardPlus(input, other), wanted + other), 1e-5);
        }
}

// "same" of TensorFlow at stride 2: out = ceil(in / 2), the odd cell of zeros behind (Abadi et al. 2016).
TEST(ConvUnit, PadsOneCellLessBefore) {
    const torch::NoGradGuard noGradients;
    at::manual_seed(4);
    for (const int kernel : {3, 5}) {
        ConvUnit unit({4, 4, kernel, 2, 4, true}, false, Activation::None);
        const auto input = picture({1, 4, 8, 12});
        const int before = kernel / 2 - 1, after = kernel / 2;
        const auto padded = at::constant_pad_nd(input, {before, after, before, after});
        const int64_t none = 0;
        const auto wanted = at::conv2d(padded, unit.named_parameters()["weight"], {}, 2, none, 1, 4);
        ASSERT_EQ(wanted.size(2), 4);
        EXPECT_LT(largestDifference(unit.forward(input), wanted), 1e-5);
    }
}

TEST(InferenceConv, ANetworkThatOnlyAnswersAnswersTheSameForEveryShape) {
    const c10::InferenceMode inference;
    at::manual_seed(3);
    LayerNetOptions options;
    options.secondBackbone = true;
    LayerNet net(options, true), prepared(options, true);
    fill(net);
    const auto from = net.parameters(), to = prepared.parameters();
    for (size_t i = 0; i < from.size(); ++i) to[i].copy_(from[i]);
    prepared.prepareInference();
    for (const auto& [count, height, width] : {std::tuple<int64_t, int64_t, int64_t>{1, 96, 128}, {2, 64, 160}}) {
        const auto input = picture({count, 3, height, width});
        const auto wanted = net.forward(input), found = prepared.forward(input);
        const double size = wanted.abs().max().item<double>();
        ASSERT_GT(size, 0.0);
        EXPECT_LT(largestDifference(found, wanted), 1e-4 * size);
    }
}

TEST(InferenceConv, FrozenBlocksComputeTheSameInTrainingAndTheRestLearns) {
    at::manual_seed(5);
    LayerNetOptions options;
    options.secondBackbone = true;
    LayerNet plain(options, true), net(options, true);
    {
        const torch::NoGradGuard noGradients;
        fill(plain);
        const auto from = plain.parameters(), to = net.parameters();
        for (size_t i = 0; i < from.size(); ++i) to[i].copy_(from[i]);
    }
    net.freezeBackbones(6, 8);
    for (const std::array<int64_t, 4>& shape : {std::array<int64_t, 4>{2, 3, 64, 96}, {1, 3, 96, 64}}) {
        const auto input = picture(shape);
        const auto wanted = plain.forward(input).detach(), found = net.forward(input);
        EXPECT_LT(largestDifference(found, wanted), 1e-4 * wanted.abs().max().item<double>());
        net.zero_grad();
        found.sum().backward();
        const auto parameters = net.named_parameters();
        for (const char* name : {"backbone_5_project.weight", "lite_7_project.weight"})
            EXPECT_FALSE(parameters[name].grad().defined()) << name;
        for (const char* name : {"backbone_6_project.weight", "lite_8_project.weight"})
            EXPECT_GT(parameters[name].grad().abs().max().item<double>(), 0.0) << name;
    }
}

}  // namespace
}  // namespace deep3d
