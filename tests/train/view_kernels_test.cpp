// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
// The functions by a device's kernels, which run on the host grid here, against those of the processor and their slopes.
#include <gtest/gtest.h>
#include <torch/nn/module.h>

#include <ATen/ATen.h>

#include "core/train/view_kernels.h"
#include "core/train/view_synthesis.h"
#include "core/util/error.h"
#include "gpu/synthesis_launcher.h"
#include "tests/gpu/stand_in.h"

namespace deep3d {
namespace {

class ViewKernels : public ::testing::Test {
protected:
    void SetUp() override {
        setSynthesisKernels(gpu::makeSynthesisLauncher(m_api));
        at::manual_seed(11);
    }
    void TearDown() override { setSynthesisKernels(nullptr); }

    std::shared_ptr<gpu::testing::StandIn> m_api = std::make_shared<gpu::testing::StandIn>();
};

// Something near in the middle hides what is behind it, far from the limit everywhere, so that no step crosses it;
// samples move to opposite sides.
struct Scene {
    at::Tensor mass, colour, shift;

    Scene(double scale, at::ScalarType type, int64_t channels = 3) {
        auto soft = at::softmax(at::randn({2, 7, 3, 33}), 1) * 0.5 + 0.5 / 7;
        auto object = soft.narrow(3, 10, 9);
        object.mul_(0.002);
        object.select(1, 1).add_(0.998);
        mass = soft.to(type).requires_grad_(true);
        colour = at::rand({2, channels, 3, 33}).to(type);
        const auto layers = at::arange(7, at::kFloat) - 2.7;
        shift = at::stack({layers * scale, layers * -scale});
    }
};

at::Tensor gradientOf(const Scene& scene, const at::Tensor& made, const at::Tensor& weights) {
    scene.mass.mutable_grad() = at::Tensor();
    (made * weights).sum().backward();
    return scene.mass.grad().clone();
}

void expectAlike(const at::Tensor& a, const at::Tensor& b, double most) {
    ASSERT_EQ(a.sizes(), b.sizes());
    ASSERT_EQ(a.scalar_type(), b.scalar_type());
    EXPECT_LT((a - b).abs().max().item<double>(), most);
}

TEST_F(ViewKernels, SourceToTargetIsTheProcessors) {
    for (const double scale : {0.0, 0.7, 3.1}) {
        const Scene scene(scale, at::kFloat);
        const auto weights = at::rand_like(scene.mass).detach();
        const auto ours = kernelSourceToTarget(scene.mass, scene.shift), processors = sourceToTarget(scene.mass, scene.shift);
        expectAlike(ours, processors, 1e-5);
        expectAlike(gradientOf(scene, ours, weights), gradientOf(scene, processors, weights), 2e-3);
    }
    EXPECT_EQ(m_api->launches, 6);
}

TEST_F(ViewKernels, SelectionIsTheProcessors) {
    for (const int64_t channels : {1, 3}) {
        const Scene scene(1.3, at::kFloat, channels);
        const auto weights = at::rand_like(scene.colour);
        const auto ours = kernelSelectView(scene.mass, scene.colour, scene.shift);
        const auto processors = selectView(scene.mass, scene.colour, scene.shift);
        expectAlike(ours, processors, 1e-5);
        expectAlike(gradientOf(scene, ours, weights), gradientOf(scene, processors, weights), 1e-5);
    }
    EXPECT_EQ(m_api->launches, 4);
}

// Both steps together along random directions; what a trainer does.
TEST_F(ViewKernels, TheGradientIsTheSlope) {
    const Scene scene(1.3, at::kFloat);
    const auto weights = at::rand_like(scene.colour);
    const auto loss = [&](const at::Tensor& mass) {
        const auto target = kernelSourceToTarget(mass, scene.shift);
        return (kernelSelectView(target, scene.colour, scene.shift) * weights).sum(at::kDouble);
    };
    loss(scene.mass).backward();
    const auto gradient = scene.mass.grad();
    for (int i = 0; i < 8; ++i) {
        const auto mass = scene.mass.detach(), direction = at::randn_like(mass) * mass;  // stays above zero
        constexpr double kStep = 1e-3;
        const double slope =
            (loss(mass + kStep * direction) - loss(mass - kStep * direction)).item<double>() / (2.0 * kStep);
        EXPECT_NEAR((gradient * direction).sum().item<double>(), slope, 2e-2 * std::max(1.0, std::abs(slope)));
    }
}

TEST_F(ViewKernels, HalfPrecisionComesBackAsSuch) {
    const Scene scene(0.9, at::kHalf);
    const auto target = kernelSourceToTarget(scene.mass, scene.shift.to(at::kHalf));
    const auto view = kernelSelectView(target, scene.colour, scene.shift);
    EXPECT_EQ(view.scalar_type(), at::kHalf);
    view.to(at::kFloat).sum().backward();
    EXPECT_EQ(scene.mass.grad().scalar_type(), at::kHalf);
}

TEST_F(ViewKernels, NoSamplesLaunchNothing) {
    const auto mass = at::rand({0, 5, 3, 9}).requires_grad_(true), colour = at::rand({0, 3, 3, 9}), shift = at::rand({0, 5});
    kernelSelectView(kernelSourceToTarget(mass, shift), colour, shift).sum().backward();
    EXPECT_EQ(m_api->launches, 0);
    EXPECT_EQ(mass.grad().size(0), 0);
}

TEST_F(ViewKernels, TheProcessorsTensorsAreNotTheirs) {
    const Scene scene(0.9, at::kFloat);
    EXPECT_FALSE(hasKernelsFor(scene.mass));
    sourceToTarget(scene.mass, scene.shift);
    EXPECT_EQ(m_api->launches, 0);
}

TEST_F(ViewKernels, AFailingDeviceIsASentence) {
    m_api->failingLaunch = 0;
    const Scene scene(0.9, at::kFloat);
    try {
        kernelSourceToTarget(scene.mass, scene.shift);
        ADD_FAILURE();
    } catch (const Error& problem) {
        EXPECT_EQ(problem.kind(), ErrorKind::Failed);
        EXPECT_STREQ(problem.what(),
                     "The CUDA device failed: no kernel image is available for execution on the device.");
    }
}

}  // namespace
}  // namespace deep3d
