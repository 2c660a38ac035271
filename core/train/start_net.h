// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <memory>

#include "core/model/layer_net.h"
#include "core/train/sample_source.h"
#include "core/train/trainer.h"

namespace deep3d {

// Torch-only header. The network that a run begins with, on the processor: random or the backbone's, or `start`, whose
// missing blocks begin as the identity; of a resumed run one with the blocks of its checkpoint, which has the weights.
// It has a second backbone where `start` or the checkpoint has one. Throws Error(BadInput) naming the file.
std::shared_ptr<LayerNet> startNet(const TrainOptions& options, const SampleSource& source);

}  // namespace deep3d
