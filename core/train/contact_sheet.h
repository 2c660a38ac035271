// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "core/train/picture.h"

namespace deep3d {

// Layer positions ([height][width], 0 near ... 32 far, negative = unknown) as colours: white and yellow near, through
// red, to dark blue far; unknown is green.
Picture layerColours(const std::vector<float>& position, int width, int height);

// Tiles of one size each row: every picture is fitted into tileWidth x tileHeight, `columns` next to each other, black
// between them.
Picture contactSheet(const std::vector<Picture>& pictures, int columns, int tileWidth, int tileHeight);

}  // namespace deep3d
