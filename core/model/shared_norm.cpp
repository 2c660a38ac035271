// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/model/shared_norm.h"

#include <ATen/ATen.h>
#include <torch/autograd.h>

namespace deep3d {
namespace {

using torch::autograd::AutogradContext;
using torch::autograd::variable_list;

at::Tensor channelSum(const at::Tensor& value) { return value.sum({0, 2, 3}, false, at::kDouble); }

at::Tensor wide(const at::Tensor& channels, const at::Tensor& like) {
    return channels.to(like.scalar_type()).view({1, -1, 1, 1});
}

struct Normalise : torch::autograd::Function<Normalise> {
    // statistics: mean and 1 / deviation, [2][channels]; count: of values a channel, over all processes.
    static at::Tensor forward(AutogradContext* context, const at::Tensor& value, const at::Tensor& gamma,
                              const at::Tensor& beta, const at::Tensor& statistics, double count,
                              const SumOverAll* sum) {
        const auto normal = (value - wide(statistics[0], value)) * wide(statistics[1], value);
        context->save_for_backward({normal, gamma, statistics});
        context->saved_data["count"] = count;
        context->saved_data["sum"] = int64_t(reinterpret_cast<intptr_t>(sum));  // only tensors and numbers are kept
        return normal * wide(gamma, value) + wide(beta, value);
    }
    static variable_list backward(AutogradContext* context, variable_list gradients) {
        const auto saved = context->get_saved_variables();
        const auto &normal = saved[0], &given = gradients[0];
        const auto& sum = *reinterpret_cast<const SumOverAll*>(intptr_t(context->saved_data["sum"].toInt()));
        const auto own = at::stack({channelSum(given), channelSum(given * normal)});
        const auto mean = sum(own) / context->saved_data["count"].toDouble();
        const auto factor = saved[1].to(at::kDouble) * saved[2][1];
        const auto value = (given - wide(mean[0], given) - normal * wide(mean[1], given)) * wide(factor, given);
        return {value, own[1].to(saved[1].scalar_type()), own[0].to(saved[1].scalar_type()), {}, {}, {}};
    }
};

}  // namespace

at::Tensor sharedNorm(const at::Tensor& value, const NormTensors& norm, double momentum, double epsilon,
                      const SumOverAll& sum) {
    at::Tensor statistics;
    double count = 0;
    {
        const torch::NoGradGuard noGradients;
        const auto own = at::cat({channelSum(value), channelSum(value.square()),
                                  at::full({1}, double(value.numel() / value.size(1)), value.options().dtype(at::kDouble))});
        const auto all = sum(own);
        const int64_t channels = value.size(1);
        count = all[2 * channels].item<double>();
        const auto mean = all.narrow(0, 0, channels) / count;
        const auto var = (all.narrow(0, channels, channels) / count - mean.square()).clamp_min(0);
        statistics = at::stack({mean, (var + epsilon).rsqrt()});
        at::Tensor runningMean = norm.mean, runningVar = norm.var;
        runningMean.lerp_(mean.to(at::kFloat), momentum);
        runningVar.lerp_((var * (count / std::max(1.0, count - 1))).to(at::kFloat), momentum);
    }
    return Normalise::apply(value, norm.gamma, norm.beta, statistics, count, &sum);
}

}  // namespace deep3d
