// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
// The training kernels on the host grid against view_synthesis.h and its gradients by LibTorch.
#include <gtest/gtest.h>
#include <torch/nn/module.h>

#include <ATen/ATen.h>

#include "core/train/view_synthesis.h"
#include "gpu/training_target.h"
#include "tests/gpu/host_grid.h"

namespace deep3d {
namespace {

using gpu::DeviceView;
using gpu::TrainingShape;
using gpu::testing::HostGrid;

DeviceView<const double> readable(const at::Tensor& values) {
    return {values.const_data_ptr<double>(), size_t(values.numel())};
}
DeviceView<double> writable(const at::Tensor& values) {
    return {values.data_ptr<double>(), size_t(values.numel())};
}

struct Scene {
    TrainingShape shape{2, 6, 3, 21, 3};
    at::Tensor mass, colour, shift;

    explicit Scene(double scale) {
        at::manual_seed(5);
        auto logits = at::randn({shape.samples, shape.layers, shape.rows, shape.cells}, at::kDouble) * 3;
        logits.select(1, 1).narrow(2, 7, 6) += 12;  // something near that hides what is behind it
        mass = at::softmax(logits, 1).contiguous().requires_grad_(true);
        colour = at::rand({shape.samples, shape.channels, shape.rows, shape.cells}, at::kDouble);
        const auto layers = at::arange(shape.layers, at::kDouble) - 2.2;
        shift = at::stack({layers * scale, layers * -scale}).contiguous();
    }
};

TEST(TrainingKernelsAndTorch, SourceToTargetAndItsGradientAgree) {
    for (const double scale : {0.0, 0.8, 2.5}) {
        const Scene scene(scale);
        const auto expected = sourceToTarget(scene.mass, scene.shift);
        const auto weights = at::rand_like(scene.mass).detach();
        (expected * weights).sum().backward();

        const auto mass = scene.mass.detach();
        const auto coming = at::full_like(mass, NAN), opacity = at::full_like(mass, NAN), target = at::full_like(mass, NAN);
        HostGrid grid;
        grid.run<gpu::TargetForwardKernel<double>>({scene.shape, readable(mass), readable(scene.shift), writable(coming),
                                                    writable(opacity), writable(target)});
        EXPECT_LT((target - expected).abs().max().item<double>(), 1e-9) << scale;
        const auto scratch = at::full_like(mass, NAN), gradient = at::full_like(mass, NAN);
        grid.run<gpu::TargetBackwardKernel<double>>({scene.shape, readable(scene.shift), readable(coming),
                                                     readable(opacity), readable(weights), writable(scratch),
                                                     writable(gradient)});
        EXPECT_LT((gradient - scene.mass.grad()).abs().max().item<double>(), 1e-7) << scale;
    }
}

TEST(TrainingKernelsAndTorch, SelectionAndItsGradientAgree) {
    for (const double scale : {0.0, 0.8, 2.5}) {
        const Scene scene(scale);
        const auto expected = selectView(scene.mass, scene.colour, scene.shift);
        const auto weights = at::rand_like(scene.colour);
        (expected * weights).sum().backward();

        const auto mass = scene.mass.detach();
        const auto view = at::full_like(scene.colour, NAN), gradient = at::full_like(mass, NAN);
        HostGrid grid;
        grid.run<gpu::SelectionForwardKernel<double>>(
            {scene.shape, readable(mass), readable(scene.colour), readable(scene.shift), writable(view)});
        EXPECT_LT((view - expected).abs().max().item<double>(), 1e-9) << scale;
        grid.run<gpu::SelectionBackwardKernel<double>>(
            {scene.shape, readable(scene.colour), readable(scene.shift), readable(weights), writable(gradient)});
        EXPECT_LT((gradient - scene.mass.grad()).abs().max().item<double>(), 1e-9) << scale;
    }
}

}  // namespace
}  // namespace deep3d
