// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "gpu/device_backend.h"
#include "tests/gpu/backend_under_test.h"
#include "tests/gpu/stand_in.h"

namespace deep3d::gpu::testing {

RenderBackendPtr backendUnderTest() { return makeDeviceBackend(std::make_shared<StandIn>(), 0); }

CudaApiPtr apiUnderTest() { return std::make_shared<StandIn>(); }

Size largestPicture() { return {4096, 9}; }

}  // namespace deep3d::gpu::testing
