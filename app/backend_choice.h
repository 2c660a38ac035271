// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "core/media/media_info.h"
#include "core/stereo/render_backend.h"

namespace deep3d {

// The renderer that a person named: "auto" (a CUDA device where there is one, else the processor), "cpu", "cuda" or
// "cuda:N". Throws Error(BadInput) for another word or a device that is not there.
RenderBackendPtr chooseBackend(const std::string& device);

// The card of the same device, on which frames of clips stay; null for the processor and where FFmpeg cannot use it.
CardPtr chooseCard(const std::string& device);

// The number of the CUDA device that the same word means, for the network; kProcessor (core/model/depth_network.h) for
// "cpu", and for "auto" where there is none. Throws Error(BadInput) for another word.
int chosenCudaDevice(const std::string& device);

}  // namespace deep3d
