// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/util/error.h"
#include "gpu/cuda_backend.h"

namespace deep3d {

std::vector<std::string> cudaDeviceNames() {
    return {};
}

RenderBackendPtr makeCudaBackend(int) {
    throw Error(ErrorKind::BadInput,
                QT_TRANSLATE_NOOP("core", "This build has no CUDA renderer; the device has to be \"cpu\" or \"auto\"."));
}

}  // namespace deep3d
