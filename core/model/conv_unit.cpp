// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/model/conv_unit.h"

#include <ATen/ATen.h>
#include <torch/autograd.h>

#include <cmath>
#include <tuple>

#include "core/model/depthwise_conv.h"

namespace deep3d {
namespace {

constexpr double kNormEpsilon = 1e-5, kNormMomentum = 0.05;

// He et al. 2015: keeps the variance through ReLU layers.
at::Tensor initialWeight(const ConvShape& shape) {
    const int fan = shape.kernel * shape.kernel * shape.in / shape.groups;
    const double scale = shape.startsZero ? 0.0 : std::sqrt(2.0 / fan);
    return at::randn({shape.out, shape.in / shape.groups, shape.kernel, shape.kernel}) * scale;
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
    if (m_unfolding) {
        collect(value);
        return value + m_beta.to(value.scalar_type()).view({1, -1, 1, 1});
    }
    if (is_training() && m_sumOverAll) {
        return sharedNorm(value, {m_gamma, m_beta, m_mean, m_var}, kNormMomentum, kNormEpsilon, m_sumOverAll);
    }
    return at::batch_norm(value, m_gamma, m_beta, m_mean, m_var, is_training(), kNormMomentum, kNormEpsilon, false);
}

at::Tensor ConvUnit::convolved(const at::Tensor& x, int64_t pad) const {
    const auto bias = m_bias.defined() ? m_bias.to(x.scalar_type()) : m_bias;
    return at::conv2d(x, m_weight.to(x.scalar_type()), bias, m_shape.stride, pad, 1, m_shape.groups);
}

at::Tensor ConvUnit::forward(const at::Tensor& input) {
    if (onlyAnswers(input)) return m_inference->run(input);
    const auto x = m_shape.padAfter ? at::constant_pad_nd(input, {0, 1, 0, 1}) : input;
    const int64_t pad = m_shape.kernel / 2 - (m_shape.padAfter ? 1 : 0);
    const bool depthwise = m_shape.groups > 1 && m_shape.groups == m_shape.in && m_shape.in == m_shape.out;
    auto y = depthwise ? depthwiseConv(x, m_weight, m_bias, m_shape.stride, pad) : convolved(x, pad);
    if (m_norm) {
        y = normalised(y);
    }
    if (m_activation == Activation::Relu) {
        return y.relu_();
    }
    return m_activation == Activation::Relu6 ? at::hardtanh_(y, 0.0, 6.0) : y;
}

at::Tensor ConvUnit::forwardPlus(const at::Tensor& input, const at::Tensor& other) {
    const bool atOnce = m_activation == Activation::None && onlyAnswers(input);
    return atOnce ? m_inference->runPlus(input, other) : forward(input) + other;
}

bool ConvUnit::onlyAnswers(const at::Tensor& input) {
    if (m_isFrozen && !m_inference && input.is_cpu()) prepareInference(input.scalar_type());
    return m_inference.has_value();
}

void ConvUnit::prepareInference() {
    prepareInference(m_weight.scalar_type());
}

void ConvUnit::prepareInference(at::ScalarType type) {
    const torch::NoGradGuard noGradients;
    // Padding right and bottom alone without a copy of the input: a row and a column of zeros before the weights, and
    // zeros all around. In training the larger kernel's gradients cost more than the copy.
    const auto weight = m_shape.padAfter ? at::constant_pad_nd(m_weight, {1, 0, 1, 0}) : m_weight;
    m_inference = InferenceConv::make(weight.to(type), m_bias.to(type), m_shape, m_shape.kernel / 2, m_activation);
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

void ConvUnit::unfold(const ConvUnit& folded) {
    const torch::NoGradGuard noGradients;
    m_weight.copy_(folded.m_weight);
    (m_norm ? m_beta : m_bias).copy_(folded.m_bias);
    m_unfolding = m_norm;
    m_collected = 0;
}

void ConvUnit::collect(const at::Tensor& value) {
    const torch::NoGradGuard noGradients;
    const auto [var, mean] = at::var_mean(value.to(at::kFloat), {0, 2, 3}, false);
    ++m_collected;
    m_mean.lerp_(mean, 1.0 / m_collected);
    m_var.lerp_(var, 1.0 / m_collected);
}

void ConvUnit::finishUnfolding() {
    if (!m_unfolding) {
        return;
    }
    const torch::NoGradGuard noGradients;
    m_gamma.copy_(at::sqrt(m_var + kNormEpsilon));
    m_beta.add_(m_mean);
    m_unfolding = false;
}

}  // namespace deep3d
