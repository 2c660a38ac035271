// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/model/depth_network.h"
#include "core/model/side_file.h"

namespace deep3d {

// The project's own network (layer_net.h) with the weights of a side file: batch norms folded, channels-last; on a CUDA
// device in half precision. Photos are answered on a finer grid that follows their edges (edge_following.h), frames of
// clips, whose answers are kept and compared in time, as they come. A device that cannot be used, or fails later, means
// the processor, said once. Throws Error(BadInput) where the weights are damaged or do not fit the architecture, or the
// program has no such architecture.
DepthNetworkPtr makeLayerNetwork(const SideFile& side, int cudaDevice = kProcessor);

}  // namespace deep3d
