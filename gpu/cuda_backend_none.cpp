// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/util/error.h"
#include "gpu/cuda_backend.h"

namespace deep3d {
namespace {

[[noreturn]] void throwNone() {
    throw Error(ErrorKind::BadInput,
                QT_TRANSLATE_NOOP("core", "This build has no CUDA renderer; the device has to be \"cpu\" or \"auto\"."));
}

}  // namespace

std::vector<std::string> cudaDeviceNames() { return {}; }

std::string whyNoCudaDevice() { return QT_TRANSLATE_NOOP("core", "No CUDA device: this build has no CUDA renderer."); }

RenderBackendPtr makeCudaBackend(int) { throwNone(); }

DeviceColourPtr makeCudaColour(int) { return nullptr; }

double cudaCopyRate(int) { throwNone(); }

PictureTimes timeCudaPicture(int, const RenderRequest&, int) { throwNone(); }

}  // namespace deep3d
