// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>

#include "core/stereo/depth_picture.h"

namespace deep3d {

// The near-to-far colour of one of `layers` layers.
inline QColor layerColour(int layer, int layers) {
    const auto [red, green, blue] = nearToFarColour(layers > 1 ? double(layer) / (layers - 1) : 0.0);
    return QColor(red, green, blue);
}

}  // namespace deep3d
