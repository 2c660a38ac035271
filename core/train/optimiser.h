// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "core/model/layer_net.h"
#include "core/model/safetensors.h"

namespace deep3d {

// Torch-only header. AdamW (Loshchilov and Hutter 2019) over the parameters of a LayerNet in two groups, the backbone
// and the decoder, each with its own rate; norms and biases are not decayed. One thread.
class Optimiser {
public:
    struct Rates {
        double backbone = 3e-4, decoder = 1.5e-3;
        double weightDecay = 0.01;
        double mostNorm = 1.0;  // the gradient is scaled down to this length
    };
    Optimiser(const LayerNet& net, const Rates& rates);

    // Replaces every gradient by its sum over all processes, in one exchange.
    void sumGradients(const SumOverAll& sum);

    // One step with the rates times `factor`; clears the gradients. Returns the gradient's length before clipping;
    // a step with a length that is not finite is left out.
    double step(double factor);

    void store(TensorFile& content) const;
    // Throws Error(BadInput) naming `file` where the stored state does not fit the network.
    void load(const TensorFile& content, const std::filesystem::path& file);

private:
    struct Group {
        std::vector<std::string> names;
        std::vector<at::Tensor> values, means, squares, steps;
        double rate = 0.0, decay = 0.0;
    };
    std::vector<at::Tensor> gradients() const;

    Rates m_rates;
    std::vector<Group> m_groups;
};

}  // namespace deep3d
