// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

namespace deep3d {

enum class Activation { None, Relu, Relu6 };

struct ConvShape {
    int in = 1, out = 1, kernel = 1, stride = 1, groups = 1;
    bool padAfter = false;    // pad right and bottom by one only (the backbone's stride-2 layers), else kernel / 2 around
    bool startsZero = false;  // weights start at 0: a residual branch that begins as the identity
};

}  // namespace deep3d
