// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/model/context_block.h"

#include <ATen/ATen.h>

#include <cmath>

namespace deep3d {
namespace {

constexpr int kExpansion = 2;
constexpr double kEpsilon = 1e-5;

at::Tensor projected(const at::Tensor& tokens, const at::Tensor& weight, const at::Tensor& bias) {
    return at::linear(tokens, weight.to(tokens.scalar_type()), bias.to(tokens.scalar_type()));
}

}  // namespace

ContextBlock::ContextBlock(int width) : m_width(width) {
    m_norm1 = norm("norm_1");
    m_attend = linear("attend", width, 3 * width, false);
    m_join = linear("join", width, width, true);
    m_norm2 = norm("norm_2");
    m_expand = linear("expand", width, kExpansion * width, false);
    m_project = linear("project", kExpansion * width, width, true);
}

ContextBlock::Linear ContextBlock::linear(const std::string& name, int in, int out, bool startsZero) {
    const double scale = startsZero ? 0.0 : std::sqrt(1.0 / in);
    return {register_parameter(name + "_weight", at::randn({out, in}) * scale),
            register_parameter(name + "_bias", at::zeros({out}))};
}

ContextBlock::Linear ContextBlock::norm(const std::string& name) {
    return {register_parameter(name + "_weight", at::ones({m_width})),
            register_parameter(name + "_bias", at::zeros({m_width}))};
}

at::Tensor ContextBlock::normalised(const at::Tensor& tokens, const Linear& norm) const {
    const auto type = tokens.scalar_type();
    return at::layer_norm(tokens, {m_width}, norm.weight.to(type), norm.bias.to(type), kEpsilon);
}

at::Tensor ContextBlock::attention(const at::Tensor& tokens) const {
    const int64_t n = tokens.size(0), cells = tokens.size(1), heads = m_width / kHeadWidth;
    const auto all = projected(tokens, m_attend.weight, m_attend.bias)
                         .view({n, cells, 3, heads, kHeadWidth}).permute({2, 0, 3, 1, 4});
    const auto query = all[0] * (1.0 / std::sqrt(double(kHeadWidth)));
    const auto share = at::softmax(at::matmul(query, all[1].transpose(-1, -2)), -1);
    const auto seen = at::matmul(share, all[2]).permute({0, 2, 1, 3}).reshape({n, cells, m_width});
    return projected(seen, m_join.weight, m_join.bias);
}

at::Tensor ContextBlock::forward(const at::Tensor& map) {
    auto tokens = map.permute({0, 2, 3, 1}).reshape({map.size(0), map.size(2) * map.size(3), m_width});
    tokens = tokens + attention(normalised(tokens, m_norm1));
    const auto inner = at::gelu(projected(normalised(tokens, m_norm2), m_expand.weight, m_expand.bias));
    tokens = tokens + projected(inner, m_project.weight, m_project.bias);
    return tokens.view({map.size(0), map.size(2), map.size(3), m_width}).permute({0, 3, 1, 2});
}

}  // namespace deep3d
