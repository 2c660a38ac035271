// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/stereo/render_backend.h"

namespace deep3d {

// The renderer on all processor cores: rows in parallel (oneTBB), vector instructions chosen at run time (Highway).
// Keeps its buffers between calls, so that steady work allocates nothing but the result.
RenderBackendPtr makeCpuBackend();

}  // namespace deep3d
