// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/train/optimiser.h"

#include <ATen/ATen.h>
#include <torch/autograd.h>

#include <cmath>

#include "core/model/layer_weights.h"
#include "core/util/error.h"

namespace deep3d {
namespace {

constexpr double kBeta1 = 0.9, kBeta2 = 0.999, kEpsilon = 1e-8;

}  // namespace

Optimiser::Optimiser(const LayerNet& net, const Rates& rates) : m_rates(rates), m_groups(4) {
    for (size_t i = 0; i < m_groups.size(); ++i) {
        m_groups[i].rate = i < 2 ? rates.backbone : rates.decoder;
        m_groups[i].decay = i % 2 == 0 ? rates.weightDecay : 0.0;
    }
    for (const auto& item : net.named_parameters()) {
        const at::Tensor& value = item.value();
        if (!value.requires_grad()) {
            continue;
        }
        const bool backbone = LayerNet::inBackbones(item.key());
        Group& group = m_groups[(backbone ? 0 : 2) + (value.dim() > 1 ? 0 : 1)];
        group.names.push_back(item.key());
        group.values.push_back(value);
        group.means.push_back(at::zeros_like(value));
        group.squares.push_back(at::zeros_like(value));
        group.steps.push_back(at::zeros({}, value.options()));
    }
    std::erase_if(m_groups, [](const Group& group) { return group.values.empty(); });
}

std::vector<at::Tensor> Optimiser::gradients() const {
    std::vector<at::Tensor> result;
    for (const auto& group : m_groups) {
        for (const auto& value : group.values) {
            result.push_back(value.grad().defined() ? value.grad() : at::zeros_like(value));
        }
    }
    return result;
}

void Optimiser::sumGradients(const SumOverAll& sum) {
    const torch::NoGradGuard noGradients;
    const auto all = gradients();
    std::vector<at::Tensor> flat;
    for (const auto& gradient : all) {
        flat.push_back(gradient.flatten());
    }
    const auto summed = sum(at::cat(flat));
    int64_t first = 0;
    for (auto& group : m_groups) {
        for (auto& value : group.values) {
            value.mutable_grad() = summed.narrow(0, first, value.numel()).view(value.sizes()).clone();
            first += value.numel();
        }
    }
}

double Optimiser::step(double factor) {
    const torch::NoGradGuard noGradients;
    const auto all = gradients();
    const double length = at::stack(at::_foreach_norm(all)).norm().item<double>();
    if (std::isfinite(length)) {
        if (length > m_rates.mostNorm) {
            at::_foreach_mul_(all, m_rates.mostNorm / length);
        }
        size_t first = 0;
        for (auto& group : m_groups) {
            const at::TensorList part(all.data() + first, group.values.size());
            at::_foreach_add_(group.steps, 1);
            at::_fused_adamw_(group.values, part, group.means, group.squares, {}, group.steps, group.rate * factor,
                              kBeta1, kBeta2, group.decay, kEpsilon, false, false);
            first += group.values.size();
        }
    }
    for (auto& group : m_groups) {
        for (auto& value : group.values) {
            value.mutable_grad().reset();
        }
    }
    return length;
}

void Optimiser::store(TensorFile& content) const {
    for (const auto& group : m_groups) {
        for (size_t i = 0; i < group.values.size(); ++i) {
            content.tensors["mean." + group.names[i]] = toStored(group.means[i], StoredType::Float32);
            content.tensors["square." + group.names[i]] = toStored(group.squares[i], StoredType::Float32);
            content.tensors["steps." + group.names[i]] = toStored(group.steps[i], StoredType::Float32);
        }
    }
}

void Optimiser::load(const TensorFile& content, const std::filesystem::path& file) {
    const auto fill = [&](at::Tensor& target, const std::string& name) {
        const auto found = content.tensors.find(name);
        if (found == content.tensors.end() || at::IntArrayRef(found->second.shape) != target.sizes()) {
            throw Error(ErrorKind::BadInput, QT_TRANSLATE_NOOP("core", "%1 is not a checkpoint of this network: %2."),
                        {file.string(), name});
        }
        target.copy_(toTensor(found->second));
    };
    for (auto& group : m_groups) {
        for (size_t i = 0; i < group.values.size(); ++i) {
            fill(group.means[i], "mean." + group.names[i]);
            fill(group.squares[i], "square." + group.names[i]);
            fill(group.steps[i], "steps." + group.names[i]);
        }
    }
}

}  // namespace deep3d
