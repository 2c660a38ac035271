// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>

#include "core/train/pack_file.h"

namespace deep3d::testing {

// A pack of `count` ramps, the lower the nearer, in a new folder; the last picture belongs to the test split.
void writeToyPack(const std::filesystem::path& folder, PackPurpose purpose, int count);

}  // namespace deep3d::testing
