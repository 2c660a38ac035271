// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/model/inference_conv.h"

#include <ATen/ATen.h>
#include <ATen/core/dispatch/Dispatcher.h>

#include <array>

namespace deep3d {
namespace {

constexpr size_t kSizes = 4;  // a photo and its overview, and those of another shape

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
    conv.m_weight = weight.detach();
    return conv;
}

const at::Tensor& InferenceConv::orderedFor(const at::Tensor& input) {
    for (const Ordered& held : m_ordered)
        if (input.sizes() == at::IntArrayRef(held.inputSize)) return held.weight;
    if (m_ordered.size() == kSizes) m_ordered.erase(m_ordered.begin());
    const auto weight = operators()->reorder.call(m_weight, both(m_padding), both(m_stride), both(1), m_groups,
                                                  input.sizes());
    m_ordered.push_back({input.sizes().vec(), weight});
    return m_ordered.back().weight;
}

at::Tensor InferenceConv::run(const at::Tensor& input) {
    return operators()->convolve.call(input, orderedFor(input), m_bias, both(m_padding), both(m_stride), both(1),
                                      m_groups, nameOf(m_activation), limitsOf(m_activation), "");
}

at::Tensor InferenceConv::runPlus(const at::Tensor& input, const at::Tensor& other) {
    return operators()->convolveAndJoin.call(input, other, orderedFor(input), m_bias, both(m_padding), both(m_stride),
                                             both(1), m_groups, "add", std::nullopt, std::nullopt, Scalars(),
                                             std::nullopt);
}

}  // namespace deep3d
