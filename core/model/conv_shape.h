// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

namespace deep3d {

enum class Activation { None, Relu, Relu6 };

struct ConvShape {
    int in = 1, out = 1, kernel = 1, stride = 1, groups = 1;
    bool padAfter = false;    // one cell less of zeros left and above (TensorFlow's "same" at stride 2, as the backbones'
                              // layers have it), else kernel / 2 around
    bool startsZero = false;  // weights start at 0: a residual branch that begins as the identity
};

}  // namespace deep3d
