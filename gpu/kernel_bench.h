// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include "gpu/cuda_api.h"
#include "gpu/kernel_times.h"

namespace deep3d::gpu {

// The kernel's name and the bytes that it cannot do without: what it reads once and what it writes. The one formula
// behind every share of the copy rate that is printed.
KernelTime leastWork(const KernelCall& call);

// Bytes a second, read and written, at which the device copies its own memory: median of `repetitions` copies of
// `bytes`. Throws as check() (device_queue.h).
double copyRate(CudaApi& api, int device, int repetitions, size_t bytes = size_t(1) << 28);

// Medians of `repetitions` after a warm-up. Throws as RenderBackend where the device fails.
PictureTimes timePicture(CudaApi& api, int device, const RenderRequest& request, int repetitions);

}  // namespace deep3d::gpu
