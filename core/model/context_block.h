// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <torch/nn/module.h>
#include <torch/types.h>

#include <memory>

namespace deep3d {

// Torch-only header: include it from core/model/*.cpp and core/train alone.

// One transformer block over all cells of a map (Vaswani et al. 2017, norm first as in Dosovitskiy et al. 2021): every
// cell sees the whole picture, which a stack of small convolutions does not. Its last layers start at 0, so that a new
// block is the identity. One thread.
class ContextBlock : public torch::nn::Module {
public:
    // `width` channels, a multiple of kHeadWidth.
    explicit ContextBlock(int width);

    at::Tensor forward(const at::Tensor& map);  // [n][width][h][w], any h and w; the same shape comes back

    static constexpr int kHeadWidth = 64;

private:
    struct Linear {
        at::Tensor weight, bias;
    };
    Linear linear(const std::string& name, int in, int out, bool startsZero);
    Linear norm(const std::string& name);
    at::Tensor normalised(const at::Tensor& tokens, const Linear& norm) const;
    at::Tensor attention(const at::Tensor& tokens) const;

    int m_width;
    Linear m_norm1, m_attend, m_join, m_norm2, m_expand, m_project;
};

using ContextBlockPtr = std::shared_ptr<ContextBlock>;

}  // namespace deep3d
