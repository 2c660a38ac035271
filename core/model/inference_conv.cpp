// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/model/inference_conv.h"

#include <ATen/ATen.h>
#include <ATen/core/dispatch/Dispatcher.h>

#include <array>

namespace deep3d {
namespace {

using Scalars = c10::List<std::optional<at::Scalar>>;
using Sizes = at::IntArrayRef;
using Bias = std::optional<at::Tensor>;
using Name = std::optional<c10::string_view>;
using Convolve = at::Tensor(const at::Tensor& input, const at::Tensor& weight, const Bias&, Sizes padding, Sizes stride,
                            Sizes dilation, int64_t groups, c10::string_view activation, Scalars, Name algorithm);
using ConvolveAndJoin = at::Tensor(const at::Tensor& input, const at::Tensor& other, const at::Tensor& weight,
                                   const Bias&, Sizes padding, Sizes stride, Sizes dilation, int64_t groups,
                                   c10::string_view join, std::optional<at::Scalar> factor, Name activation, Scalars,
                                   Name algorithm);
using Reorder = at::Tensor(const at::Tensor& weight, Sizes padding, Sizes stride, Sizes dilation, int64_t groups,
                           at::OptionalIntArrayRef inputSize);

struct Operators {
    c10::TypedOperatorHandle<Convolve> convolve;
    c10::TypedOperatorHandle<ConvolveAndJoin> convolveAndJoin;
    c10::TypedOperatorHandle<Reorder> reorder;
};

std::optional<Operators> findOperators() {
    auto& all = c10::Dispatcher::singleton();
    const auto convolve = all.findSchema({"mkldnn::_convolution_pointwise", ""});
    const auto join = all.findSchema({"mkldnn::_convolution_pointwise", "binary"});
    const auto reorder = all.findSchema({"mkldnn::_reorder_convolution_weight", ""});
    if (!convolve || !join || !reorder || !at::hasMKLDNN()) return std::nullopt;
    return Operators{convolve->typed<Convolve>(), join->typed<ConvolveAndJoin>(), reorder->typed<Reorder>()};
}

const std::optional<Operators>& operators() {
    static const std::optional<Operators> found = findOperators();
    return found;
}

c10::string_view nameOf(Activation activation) {
    return activation == Activation::Relu ? "relu" : activation == Activation::Relu6 ? "hardtanh" : "none";
}

Scalars limitsOf(Activation activation) {
    Scalars limits;
    if (activation == Activation::Relu6)
        for (const double limit : {0.0, 6.0}) limits.push_back(at::Scalar(limit));
    return limits;
}

// Width and height (or padding, ...) alike.
std::array<int64_t, 2> both(int64_t value) {
    return {value, value};
}

}  // namespace

std::optional<InferenceConv> InferenceConv::make(const at::Tensor& weight, const at::Tensor& bias,
                                                 const ConvShape& shape, int64_t padding, Activation activation) {
    if (!operators()) return std::nullopt;
    InferenceConv conv;
    conv.m_padding = padding;
    conv.m_stride = shape.stride;
    conv.m_groups = shape.groups;
    conv.m_activation = activation;
    conv.m_bias = bias.detach();
    // The best order hardly depends on the size: where it does, the operator brings the weights into another one.
    constexpr int64_t usualSide = 32;
    const std::array<int64_t, 4> inputSize{1, shape.in, usualSide, usualSide};
    conv.m_weight = operators()->reorder.call(weight.detach(), both(padding), both(shape.stride), both(1), shape.groups,
                                              Sizes(inputSize));
    return conv;
}

at::Tensor InferenceConv::run(const at::Tensor& input) const {
    return operators()->convolve.call(input, m_weight, m_bias, both(m_padding), both(m_stride), both(1), m_groups,
                                      nameOf(m_activation), limitsOf(m_activation), "");
}

at::Tensor InferenceConv::runPlus(const at::Tensor& input, const at::Tensor& other) const {
    return operators()->convolveAndJoin.call(input, other, m_weight, m_bias, both(m_padding), both(m_stride), both(1),
                                             m_groups, "add", std::nullopt, std::nullopt, Scalars(), std::nullopt);
}

}  // namespace deep3d
