// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/image/device_colour.h"
#include "gpu/cuda_api.h"

namespace deep3d::gpu {

// The colours of a codec's pictures on device number `device` of `api`, which must be there.
DeviceColourPtr makeColourConverter(CudaApiPtr api, int device);

}  // namespace deep3d::gpu
