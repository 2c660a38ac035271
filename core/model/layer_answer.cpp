// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/model/layer_answer.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <cmath>

namespace deep3d {
namespace {

constexpr int64_t kMultiple = 32;

at::Tensor answer(LayerNet& net, const at::Tensor& input, bool flip) {
    if (!flip) {
        return net.forward(input);
    }
    const auto both = net.forward(at::cat({input, input.flip(3)}).contiguous(at::MemoryFormat::ChannelsLast));
    return (both.narrow(0, 0, 1) + both.narrow(0, 1, 1).flip(3)) / 2;
}

at::Tensor reduced(const at::Tensor& input, double share) {
    const auto side = [&](int64_t length) {
        return std::max<int64_t>(1, std::llround(double(length) * share / kMultiple)) * kMultiple;
    };
    const auto small = at::_upsample_bilinear2d_aa(input.to(at::kFloat), {side(input.size(2)), side(input.size(3))}, false);
    return small.to(input.scalar_type()).contiguous(at::MemoryFormat::ChannelsLast);
}

}  // namespace

at::Tensor layerAnswer(LayerNet& net, const at::Tensor& input, const AnswerPasses& passes) {
    const auto logits = answer(net, input, passes.flip);
    if (passes.overview <= 0.0) {
        return logits;
    }
    const auto small = answer(net, reduced(input, passes.overview), passes.flip);
    return (logits + at::upsample_bilinear2d(small, logits.sizes().slice(2), false)) / 2;
}

}  // namespace deep3d
