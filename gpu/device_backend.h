// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "core/stereo/render_backend.h"
#include "gpu/cuda_api.h"

namespace deep3d::gpu {

// Names of the devices in the order of their numbers. Throws Error(Failed) with the runtime's reason where it has none.
std::vector<std::string> deviceNames(CudaApi& api);

// Why there is none, as one sentence; empty where there is one. Never throws.
std::string whyNoDevice(CudaApi& api);

// The renderer on device number `device` of `api`, with the processor behind it: a picture that does not fit into the
// device's memory is done in strips of rows, and what a device cannot do at all, or no more, is done by the processor.
// Each such change is said once (log, Warning), and deviceName() tells what works now. Throws Error(BadInput) with the
// reason where there is no such device.
RenderBackendPtr makeDeviceBackend(CudaApiPtr api, int device);

}  // namespace deep3d::gpu
