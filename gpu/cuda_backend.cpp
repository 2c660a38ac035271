// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "gpu/cuda_backend.h"

#include "core/util/error.h"
#include "gpu/colour_converter.h"
#include "gpu/device_backend.h"
#include "gpu/kernel_bench.h"

namespace deep3d {

std::vector<std::string> cudaDeviceNames() {
    try {
        return gpu::deviceNames(*gpu::makeCudaApi());
    } catch (const Error&) {  // no driver, no device: whyNoCudaDevice() tells
        return {};
    }
}

std::string whyNoCudaDevice() { return gpu::whyNoDevice(*gpu::makeCudaApi()); }

RenderBackendPtr makeCudaBackend(int device) {
    return gpu::makeDeviceBackend(gpu::makeCudaApi(), device);
}

DeviceColourPtr makeCudaColour(int device) {
    const gpu::CudaApiPtr api = gpu::makeCudaApi();
    int count = 0;
    const bool there = api->countDevices(count).code == 0 && device >= 0 && device < count;
    return there ? gpu::makeColourConverter(api, device) : nullptr;
}

double cudaCopyRate(int device) {
    constexpr int kRepetitions = 20;
    return gpu::copyRate(*gpu::makeCudaApi(), device, kRepetitions);
}

PictureTimes timeCudaPicture(int device, const RenderRequest& request, int repetitions) {
    return gpu::timePicture(*gpu::makeCudaApi(), device, request, repetitions);
}

}  // namespace deep3d
