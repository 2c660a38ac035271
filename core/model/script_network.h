// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/model/depth_network.h"
#include "core/model/side_file.h"

namespace deep3d {

// A TorchScript file (torch.jit.save) with a side file: a layer network, or a single-depth network whose values become
// a source-aligned distribution. Its forward takes float [1][3][h][w] and answers one tensor. The network is tried
// once with a grey picture. A CUDA device that cannot be used, or fails, means the processor, said once. Throws Error(BadInput) where the file is damaged, or its answer has the wrong shape.
DepthNetworkPtr makeScriptNetwork(const SideFile& side, int cudaDevice = kProcessor);

}  // namespace deep3d
