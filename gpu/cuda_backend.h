// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "core/image/device_colour.h"
#include "core/stereo/render_backend.h"
#include "gpu/kernel_times.h"

namespace deep3d {

// The CUDA renderer. CMake compiles one of two files behind this header: cuda_backend.cpp where a CUDA compiler is
// found, cuda_backend_none.cpp elsewhere. Callers are the same for both.

// Names of the devices that can be used, in the order of their numbers; empty without CUDA. Never throws.
std::vector<std::string> cudaDeviceNames();

// Why cudaDeviceNames() is empty, as one sentence: this build has no CUDA, or what the runtime answers. Empty where there
// is a device. Never throws.
std::string whyNoCudaDevice();

// The renderer on one device. Throws Error(BadInput) with the reason where there is no such device.
RenderBackendPtr makeCudaBackend(int device);

// The colours of pictures that stay on it between card codecs and this renderer; null where there is no such device.
DeviceColourPtr makeCudaColour(int device);

// Bytes a second, read and written, at which the device copies its own memory. Throws Error where the device fails.
double cudaCopyRate(int device);

// What one picture costs the device: medians of `repetitions`. Throws as cudaCopyRate().
PictureTimes timeCudaPicture(int device, const RenderRequest& request, int repetitions);

}  // namespace deep3d
