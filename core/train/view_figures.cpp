// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/train/view_figures.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <cmath>
#include <cstring>

namespace deep3d {
namespace {

constexpr double kBorder = 0.05;  // of the width, at each side (model page)
constexpr double kEdgeShare = 0.1;

at::Tensor inner(const at::Tensor& value) {
    const int64_t width = value.size(3), border = int64_t(kBorder * double(width));
    return value.narrow(3, border, width - 2 * border);
}

at::Tensor luma(const at::Tensor& colour) {  // BT.601
    return (colour * at::tensor({0.299, 0.587, 0.114}, colour.options()).view({1, 3, 1, 1})).sum(1, true);
}

// Mean under the window around every pixel that has all of it.
at::Tensor windowMean(const at::Tensor& value) {
    const auto place = at::arange(-5, 6, value.options());
    auto window = (-(place * place) / (2 * 1.5 * 1.5)).exp();
    window = window / window.sum();
    return at::conv2d(at::conv2d(value, window.view({1, 1, 1, 11})), window.view({1, 1, 11, 1}));
}

double similarity(const at::Tensor& view, const at::Tensor& truth) {
    const double c1 = std::pow(0.01 * 255, 2), c2 = std::pow(0.03 * 255, 2);
    const auto a = luma(view).to(at::kDouble), b = luma(truth).to(at::kDouble);
    const auto meanA = windowMean(a), meanB = windowMean(b);
    const auto varianceA = windowMean(a * a) - meanA * meanA, varianceB = windowMean(b * b) - meanB * meanB;
    const auto covariance = windowMean(a * b) - meanA * meanB;
    const auto ssim = (2 * meanA * meanB + c1) * (2 * covariance + c2) /
                      ((meanA * meanA + meanB * meanB + c1) * (varianceA + varianceB + c2));
    return ssim.mean().item<double>();
}

// Strength of the luma gradient by central differences, edges replicated.
at::Tensor edgeStrength(const at::Tensor& truth) {
    const auto wide = at::replication_pad2d(luma(truth), {1, 1, 1, 1});
    const int64_t h = truth.size(2), w = truth.size(3);
    const auto across = wide.narrow(2, 1, h), down = wide.narrow(3, 1, w);
    const auto dx = across.narrow(3, 2, w) - across.narrow(3, 0, w), dy = down.narrow(2, 2, h) - down.narrow(2, 0, h);
    return dx.square() + dy.square();
}

}  // namespace

double meanAbsoluteError(const at::Tensor& view, const at::Tensor& truth) {
    return (inner(view) - inner(truth)).abs().mean().item<double>();
}

ViewFigures measureView(const at::Tensor& view, const at::Tensor& truth) {
    const auto seen = inner(view), wanted = inner(truth);
    const auto difference = (seen - wanted).to(at::kDouble);
    ViewFigures figures;
    figures.mae = difference.abs().mean().item<double>();
    const double square = difference.square().mean().item<double>();
    figures.psnr = square > 0 ? std::min(100.0, 10 * std::log10(255.0 * 255.0 / square)) : 100.0;
    figures.ssim = similarity(seen, wanted);
    const auto strength = edgeStrength(wanted).flatten();
    const auto strongest = std::get<1>(strength.topk(std::max<int64_t>(1, int64_t(kEdgeShare * strength.numel()))));
    figures.edgeMae = difference.abs().mean(1).flatten().index_select(0, strongest).mean().item<double>();
    return figures;
}

at::Tensor colourTensor(const Picture& picture) {
    const auto bytes = at::from_blob(const_cast<uint8_t*>(picture.samples.data()),
                                     {1, picture.height, picture.width, 3}, at::kByte);
    return bytes.permute({0, 3, 1, 2}).to(at::kFloat).contiguous();
}

Picture colourPicture(const at::Tensor& colours) {
    const auto bytes = (colours + 0.5).clamp(0, 255).to(at::kByte)[0].permute({1, 2, 0}).contiguous();
    Picture picture(int(colours.size(3)), int(colours.size(2)), 3);
    std::memcpy(picture.samples.data(), bytes.data_ptr(), picture.samples.size());
    return picture;
}

}  // namespace deep3d
