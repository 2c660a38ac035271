// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "gpu/cuda_backend.h"

#include "core/util/error.h"
#include "gpu/device_backend.h"

namespace deep3d {

std::vector<std::string> cudaDeviceNames() {
    try {
        return gpu::deviceNames(*gpu::makeCudaApi());
    } catch (const Error&) {  // no driver, no device: the reason is told where a device is asked for by name
        return {};
    }
}

RenderBackendPtr makeCudaBackend(int device) {
    return gpu::makeDeviceBackend(gpu::makeCudaApi(), device);
}

}  // namespace deep3d
