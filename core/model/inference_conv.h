// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <ATen/core/Tensor.h>

#include <optional>
#include <vector>

#include "core/model/conv_shape.h"

namespace deep3d {

// Torch-only header: include it from core/model/*.cpp alone.

// A convolution whose bias, activation and, in a residual block, sum are one call of oneDNN, with the weights in
// oneDNN's own order: what a trained network computes with on the processor, without gradients. The operators are those
// that torch.compile emits (torch/csrc/inductor, mkldnn::_convolution_pointwise). One thread.
class InferenceConv {
public:
    // std::nullopt where this LibTorch has no such operators. `weight` [out][in / groups][k][k], `bias` [out]: float32 or
    // bfloat16, the type of the inputs. Zeros of `padding` cells lie around the input.
    static std::optional<InferenceConv> make(const at::Tensor& weight, const at::Tensor& bias, const ConvShape& shape,
                                             int64_t padding, Activation activation);

    at::Tensor run(const at::Tensor& input);
    // The same plus `other`, which has the result's shape; for convolutions without activation.
    at::Tensor runPlus(const at::Tensor& input, const at::Tensor& other);

private:
    InferenceConv() = default;

    const at::Tensor& orderedFor(const at::Tensor& input);

    // The best order depends on the input's size, and oneDNN is slow to bring one such order into another.
    struct Ordered {
        std::vector<int64_t> inputSize;
        at::Tensor weight;
    };
    at::Tensor m_weight, m_bias;
    std::vector<Ordered> m_ordered;
    int64_t m_padding = 0, m_stride = 1, m_groups = 1;
    Activation m_activation = Activation::None;
};

}  // namespace deep3d
