// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <ATen/ATen.h>

#include "core/model/side_file.h"
#include "core/util/error.h"

namespace deep3d {

// Torch-only header: between pictures, tensors and distributions.

// Where a network computes: CUDA device `cudaDevice`, or the processor where that is kProcessor or torch cannot use the
// device; the reason is then said (log, Warning).
at::Device networkDevice(int cudaDevice);

// The picture as the network reads it: float [1][3][h][w] in channels-last order, at networkSize().
at::Tensor inputTensor(const FramePtr& picture, const NetworkInput& input);

// Logits or masses [1][channels][h][w], any float type, as the side file describes them, as a distribution: softmax
// where it is outside, the null layer dropped and the rest renormalised. Answers on a CUDA device stay there too, as half
// floats (Distribution::deviceMasses). `edges`: whether cells on an edge take one of its sides (firm_edges.h). Throws
// Error(Failed) for another shape or values that are not finite.
enum class EdgeCells { AsAnswered, Firm };
DistributionPtr layersFromAnswer(const at::Tensor& answer, const SideFile& side, EdgeCells edges = EdgeCells::AsAnswered);

// Depth values [1][h][w] or [1][1][h][w] as a distribution. Metric values are inverted; then the 2 % and 98 %
// quantiles lie on the mapping's far and near layers (the training data's convention). Throws as layersFromAnswer.
DistributionPtr layersFromDepth(const at::Tensor& answer, const SideFile& side);

// What torch threw as Error(OutOfMemory) or Error(Failed, "NAME failed: first line of the reason").
Error torchError(const std::exception& problem, const SideFile& side);

}  // namespace deep3d
