// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <torch/types.h>

#include "core/train/picture.h"

namespace deep3d {

// Torch-only header. How far a view is from the true one; 5 % of the columns are left out at each side.
struct ViewFigures {
    double mae = 0;      // mean absolute error of the channels, values 0 ... 255
    double psnr = 0;     // dB, 10 log10(255^2 / mean square error); 100 for equal pictures
    double ssim = 0;     // of the luma, Gaussian window of 11 px with sigma 1.5, K1 0.01, K2 0.03 (Wang et al. 2004)
    double edgeMae = 0;  // MAE over the tenth of the pixels with the strongest luma gradient of the true view
};

// view, truth [1][3][h][w] of one size, values 0 ... 255, at least 11 rows and 13 columns.
ViewFigures measureView(const at::Tensor& view, const at::Tensor& truth);

// The mean absolute error alone.
double meanAbsoluteError(const at::Tensor& view, const at::Tensor& truth);

// RGB as [1][3][h][w], values 0 ... 255, and back.
at::Tensor colourTensor(const Picture& picture);
Picture colourPicture(const at::Tensor& colours);

}  // namespace deep3d
