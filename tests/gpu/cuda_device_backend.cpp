// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include "core/util/log.h"
#include "gpu/cuda_backend.h"
#include "tests/gpu/backend_under_test.h"

namespace deep3d::gpu::testing {

RenderBackendPtr backendUnderTest() {
    // The processor must not quietly take over what it is compared with.
    setLogSink([](LogLevel level, const std::string& message) {
        if (level >= LogLevel::Warning) ADD_FAILURE() << message;
    });
    return makeCudaBackend(0);
}

CudaApiPtr apiUnderTest() { return makeCudaApi(); }

Size largestPicture() { return {4096, 2160}; }

}  // namespace deep3d::gpu::testing
