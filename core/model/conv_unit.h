// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <torch/nn/module.h>
#include <torch/types.h>

#include <memory>
#include <optional>

#include "core/model/conv_shape.h"
#include "core/model/inference_conv.h"
#include "core/model/shared_norm.h"

namespace deep3d {

// Torch-only header: include it from core/model/*.cpp and core/train alone.

// Convolution, then batch norm or bias, then activation. Parameters: `weight` and, without the norm, `bias`.
// One thread.
class ConvUnit : public torch::nn::Module {
public:
    ConvUnit(const ConvShape& shape, bool norm, Activation activation);
    int outChannels() const { return m_shape.out; }
    at::Tensor forward(const at::Tensor& input);
    // forward(input) + other, which has the result's shape.
    at::Tensor forwardPlus(const at::Tensor& input, const at::Tensor& other);

    // From now on this unit, which has no norm, only answers, on the processor and without gradients: weight and bias
    // as they are now, in the order that is fastest there (inference_conv.h).
    void prepareInference();
    // The same on the processor for inputs of the first one's type, from the next forward() on: weight and bias must not
    // change after that, forward() must run without gradients.
    void freeze() { m_isFrozen = true; }

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
    void prepareInference(at::ScalarType type);
    bool onlyAnswers(const at::Tensor& input);
    at::Tensor convolved(const at::Tensor& x, int64_t pad) const;
    at::Tensor normalised(const at::Tensor& value);
    void collect(const at::Tensor& value);

    ConvShape m_shape;
    Activation m_activation;
    bool m_norm;
    at::Tensor m_weight, m_bias;                 // bias undefined while there is a norm
    at::Tensor m_gamma, m_beta, m_mean, m_var;   // the norm
    std::optional<InferenceConv> m_inference;
    SumOverAll m_sumOverAll;
    int m_collected = 0;                         // batches seen while unfolding
    bool m_unfolding = false, m_isFrozen = false;
};

using ConvUnitPtr = std::shared_ptr<ConvUnit>;

}  // namespace deep3d
