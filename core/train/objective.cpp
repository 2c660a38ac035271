// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/train/objective.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <cstring>

#include "core/train/losses.h"
#include "core/train/view_synthesis.h"

namespace deep3d {
namespace {

// Share of the columns at each side that the view loss leaves out: the other eye sees there what this one does not.
constexpr double kBorder = 0.06;

// Where samples are gathered for `device`.
at::Tensor hostTensor(at::IntArrayRef shape, at::ScalarType type, at::Device device) {
    return at::empty(shape, at::TensorOptions(type).pinned_memory(device.is_cuda()));
}

at::Tensor pixels(const std::vector<const Picture*>& pictures, at::Device device) {
    const int64_t height = pictures.front()->height, width = pictures.front()->width;
    const auto bytes = hostTensor({int64_t(pictures.size()), height, width, 3}, at::kByte, device);
    for (size_t i = 0; i < pictures.size(); ++i) {
        std::memcpy(bytes[int64_t(i)].data_ptr(), pictures[i]->samples.data(), pictures[i]->samples.size());
    }
    return bytes.to(device, true).permute({0, 3, 1, 2}).to(at::kFloat);
}

template <class T>
at::Tensor plane(const Batch& batch, std::vector<T> TrainingSample::*member, at::ScalarType type, at::Device device) {
    const auto result =
        hostTensor({int64_t(batch.samples.size()), batch.size.height / 2, batch.size.width / 2}, type, device);
    for (size_t i = 0; i < batch.samples.size(); ++i) {
        const auto& values = batch.samples[i].*member;
        std::memcpy(result[int64_t(i)].data_ptr(), values.data(), values.size() * sizeof(T));
    }
    return result.to(device, true);
}

void addViews(const Batch& batch, int layers, int mostViews, at::Device device, BatchTensors& tensors) {
    std::vector<int64_t> index;
    std::vector<const Picture*> others;
    std::vector<float> shifts;
    for (size_t i = 0; i < batch.samples.size() && int(index.size()) < mostViews; ++i) {
        const auto& sample = batch.samples[i];
        if (sample.other.width == 0) {
            continue;
        }
        index.push_back(int64_t(i));
        others.push_back(&sample.other);
        for (int k = 0; k < layers; ++k) {
            shifts.push_back(float(sample.shift0 + k * sample.shiftStep));
        }
    }
    tensors.viewIndex = at::tensor(index, at::kLong).to(device);
    if (!index.empty()) {
        tensors.otherEye = at::avg_pool2d(pixels(others, device), 2) / 255.0;
        tensors.shift = at::tensor(shifts, at::kFloat).to(device).view({-1, layers});
    }
}

// The paper's loss: the other eye, rendered through the selection layer, against the picture of it.
at::Tensor viewLoss(const at::Tensor& mass, const BatchTensors& batch, const SumOverAll& total) {
    const int64_t samples = batch.viewIndex.numel(), width = mass.size(2), border = int64_t(kBorder * double(width));
    const auto count = at::full({}, double(samples * 3 * mass.size(1) * (width - 2 * border)), mass.options());
    const auto all = (total ? total(count) : count).clamp_min(1.0);  // asked by every process, with samples or without
    if (samples == 0) {
        return at::zeros({}, mass.options());
    }
    const auto chosen = mass.index_select(0, batch.viewIndex).permute({0, 3, 1, 2});
    const auto source = at::avg_pool2d(batch.picture.index_select(0, batch.viewIndex), 2) * 0.5 + 0.5;
    const auto view = selectView(sourceToTarget(chosen, batch.shift), source, batch.shift);
    return (view - batch.otherEye).abs().narrow(3, border, width - 2 * border).sum() / all;
}

}  // namespace

BatchTensors toTensors(const Batch& batch, int layers, int mostViews, at::Device device) {
    std::vector<const Picture*> pictures;
    for (const auto& sample : batch.samples) {
        pictures.push_back(&sample.picture);
    }
    BatchTensors tensors;
    tensors.picture = pixels(pictures, device) / 127.5 - 1.0;
    tensors.target = plane(batch, &TrainingSample::target, at::kFloat, device);
    tensors.region = plane(batch, &TrainingSample::region, at::kByte, device);
    addViews(batch, layers, mostViews, device, tensors);
    return tensors;
}

Objective objective(const at::Tensor& logits, const BatchTensors& batch, const TrainOptions& options,
                    const SumOverAll& total) {
    const auto belief = layerBelief(logits);
    const auto &expected = belief.expected, &target = batch.target;
    // One after another: every process must ask for the totals in this order.
    std::array<at::Tensor, 5> parts;
    parts[0] = splitMassLoss(belief.log, target, total);
    parts[1] = positionLoss(expected, target, total);
    parts[2] = edgeLoss(expected, target, 1, total);
    parts[2] = parts[2] + 0.5 * edgeLoss(expected, target, 4, total);
    parts[3] = rankingLoss(expected, batch.region, total);
    parts[4] = options.viewWeight > 0 ? viewLoss(belief.mass, batch, total) : at::zeros({}, expected.options());
    const std::array<double, 5> weights{options.splitMassWeight, options.positionWeight, options.edgeWeight,
                                        options.rankingWeight, options.viewWeight};
    Objective result;
    const auto terms = at::stack(parts).detach().to(at::kCPU, at::kDouble);  // waits for the device once
    std::copy_n(terms.data_ptr<double>(), parts.size(), result.terms.begin());
    for (size_t i = 0; i < parts.size(); ++i) {
        result.total = i == 0 ? parts[i] * weights[i] : result.total + parts[i] * weights[i];
    }
    return result;
}

}  // namespace deep3d
