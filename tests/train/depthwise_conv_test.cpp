// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/model/depthwise_conv.h"

#include <ATen/ATen.h>
#include <gtest/gtest.h>

namespace deep3d {
namespace {

struct Case {
    int64_t channels, height, width, kernel, stride, padding;
};

constexpr Case kCases[] = {{33, 9, 14, 5, 1, 2}, {16, 12, 8, 3, 1, 1},  {24, 13, 17, 3, 2, 0},
                           {20, 7, 5, 3, 2, 1},  {7, 3, 3, 5, 1, 2}, {48, 1, 6, 3, 1, 1},
                           {18, 9, 13, 5, 2, 1}};

struct Gradients {
    at::Tensor value, input, weight, bias;
};

template <class Convolve> Gradients gradientsOf(const Case& wanted, at::ScalarType type, bool ordered, Convolve convolve) {
    at::manual_seed(4);
    auto input = at::randn({3, wanted.channels, wanted.height, wanted.width}).to(type);
    if (ordered) input = input.contiguous(at::MemoryFormat::ChannelsLast);
    auto weight = at::randn({wanted.channels, 1, wanted.kernel, wanted.kernel}), bias = at::randn({wanted.channels});
    for (auto* leaf : {&input, &weight, &bias}) leaf->set_requires_grad(true);
    const auto value = convolve(input, weight, bias);
    const auto ramp = at::linspace(-1, 1, value.numel()).view(value.sizes());
    (value.to(at::kFloat) * ramp).sum().backward();
    return {value.detach(), input.grad(), weight.grad(), bias.grad()};
}

// Compared with torch's own in double precision.
void expectTorchsGradients(const Case& wanted, at::ScalarType type, bool ordered, double tolerance) {
    const auto ours = gradientsOf(wanted, type, ordered, [&](const auto& input, const auto& weight, const auto& bias) {
        return depthwiseConv(input, weight, bias, wanted.stride, wanted.padding);
    });
    const auto theirs = gradientsOf(wanted, type, ordered, [&](const auto& input, const auto& weight, const auto& bias) {
        return at::conv2d(input.to(at::kDouble), weight.to(type).to(at::kDouble), bias.to(at::kDouble), wanted.stride,
                          wanted.padding, 1, wanted.channels);
    });
    const auto expectNear = [&](const at::Tensor& a, const at::Tensor& b, const char* what) {
        ASSERT_TRUE(a.defined() && b.defined()) << what;
        const double size = b.abs().max().item().toDouble() + 1e-6;
        EXPECT_LT((a.to(at::kDouble) - b.to(at::kDouble)).abs().max().item().toDouble(), tolerance * size)
            << what << " of " << wanted.channels << " x " << wanted.kernel << ", stride " << wanted.stride;
    };
    expectNear(ours.value, theirs.value, "value");
    expectNear(ours.input, theirs.input, "gradient of the input");
    expectNear(ours.weight, theirs.weight, "gradient of the weight");
    expectNear(ours.bias, theirs.bias, "gradient of the bias");
}

TEST(DepthwiseConv, HasTorchsGradients) {
    for (const Case& wanted : kCases)
        for (const bool ordered : {true, false}) {
            expectTorchsGradients(wanted, at::kFloat, ordered, 1e-5);
            expectTorchsGradients(wanted, at::kBFloat16, ordered, 2e-2);
        }
}

TEST(DepthwiseConv, InputsWithoutGradientGetNone) {
    auto input = at::randn({2, 8, 6, 6}).contiguous(at::MemoryFormat::ChannelsLast), weight = at::randn({8, 1, 5, 5});
    weight.set_requires_grad(true);
    depthwiseConv(input, weight, {}, 1, 2).sum().backward();
    EXPECT_TRUE(weight.grad().defined());
    EXPECT_FALSE(input.grad().defined());
}

}  // namespace
}  // namespace deep3d
