// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>

#include "core/model/depth_network.h"

namespace deep3d {

// The network of a side file (.json) or of weights that have one beside them (name.safetensors or name.pt with
// name.json), computing on CUDA device `cudaDevice` where torch can use it. Throws Error(BadInput), one sentence, where that file, its side file or its weights cannot be used.
DepthNetworkPtr loadNetwork(const std::filesystem::path& file, int cudaDevice = kProcessor);

// The side file of the network that the program ships with, looked for in this order: the folder that the environment
// variable DEEP3D_MODELS names, PREFIX/share/deep3d-studio/models for an executable in PREFIX/bin, and the source tree
// that the program was built from. Throws Error(BadInput) where none of them has it.
std::filesystem::path shippedNetwork();

}  // namespace deep3d
