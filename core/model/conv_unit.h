// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <torch/nn/module.h>
#include <torch/types.h>

#include <memory>

#include "core/model/shared_norm.h"

namespace deep3d {

// Torch-only header: include it from core/model/*.cpp and core/train alone.

enum class Activation { None, Relu, Relu6 };

struct ConvShape {
    int in = 1, out = 1, kernel = 1, stride = 1, groups = 1;
    bool padAfter = false;    // pad right and bottom by one only (the backbone's stride-2 layers), else kernel / 2 around
    bool startsZero = false;  // weights start at 0: a residual branch that begins as the identity
};

// Convolution, then batch norm or bias, then activation. Parameters: `weight` and, without the norm, `bias`.
// One thread.
class ConvUnit : public torch::nn::Module {
public:
    ConvUnit(const ConvShape& shape, bool norm, Activation activation);
    at::Tensor forward(const at::Tensor& input);

    // Copies weight and bias into `target`, a unit of the same shape without norm; a norm of this one is merged with
    // its running statistics.
    void foldInto(ConvUnit& target) const;

    // From now on the norm's training statistics are those of all processes.
    void shareNorm(const SumOverAll& sum) { m_sumOverAll = sum; }

    // The way back: takes weight and bias of `folded`, a unit of the same shape without norm. A norm of this one stays
    // out of the computation until finishUnfolding(); until then every forward() collects the statistics that it needs.
    void unfold(const ConvUnit& folded);
    // Chooses the norm so that the unit computes what it was unfolded from. Needs one forward() or more before.
    void finishUnfolding();

private:
    at::Tensor normalised(const at::Tensor& value);
    void collect(const at::Tensor& value);

    ConvShape m_shape;
    Activation m_activation;
    bool m_norm;
    at::Tensor m_weight, m_bias;                 // bias undefined while there is a norm
    at::Tensor m_gamma, m_beta, m_mean, m_var;   // the norm
    SumOverAll m_sumOverAll;
    int m_collected = 0;                         // batches seen while unfolding
    bool m_unfolding = false;
};

using ConvUnitPtr = std::shared_ptr<ConvUnit>;

}  // namespace deep3d
