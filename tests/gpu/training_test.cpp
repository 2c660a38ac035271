// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
// Gradients of the training kernels by finite differences, in double on the host grid.
#include <gtest/gtest.h>

#include "gpu/training_target.h"
#include "tests/gpu/host_grid.h"

namespace deep3d::gpu {
namespace {

using testing::HostGrid;
using Values = std::vector<double>;

DeviceView<const double> readable(const Values& values) { return {values.data(), values.size()}; }
DeviceView<double> writable(Values& values) { return {values.data(), values.size()}; }

Values random(size_t count, uint32_t seed, double power = 1.0) {
    std::mt19937 engine(seed);
    Values values(count);
    for (double& value : values) value = std::pow(double(engine()) / 4294967296.0, power);
    return values;
}

// Masses that sum to 1 over the layers; a near object that hides what is behind it in the middle of each row.
Values masses(const TrainingShape& shape, uint32_t seed) {
    Values values = random(size_t(shape.samples * shape.layers * shape.rows * shape.cells), seed, 2.0);
    for (int n = 0; n < shape.samples; ++n)
        for (int y = 0; y < shape.rows; ++y)
            for (int x = 0; x < shape.cells; ++x) {
                if (x > shape.cells / 3 && x < shape.cells * 2 / 3) values[shape.mass(n, 1, y, x)] = 300.0;
                double sum = 0.0;
                for (int k = 0; k < shape.layers; ++k) sum += values[shape.mass(n, k, y, x)];
                for (int k = 0; k < shape.layers; ++k) values[shape.mass(n, k, y, x)] /= sum;
            }
    return values;
}

Values shifts(const TrainingShape& shape, double scale) {
    Values values;
    for (int n = 0; n < shape.samples; ++n)
        for (int k = 0; k < shape.layers; ++k) values.push_back((n % 2 ? -scale : scale) * (k - 0.37 * shape.layers));
    return values;
}

struct Target {
    Values coming, opacity, target;
};

Target targetOf(const TrainingShape& shape, const Values& mass, const Values& shift) {
    Target made{Values(mass.size(), NAN), Values(mass.size(), NAN), Values(mass.size(), NAN)};
    HostGrid().run<TargetForwardKernel<double>>({shape, readable(mass), readable(shift), writable(made.coming),
                                                 writable(made.opacity), writable(made.target)});
    return made;
}

Values viewOf(const TrainingShape& shape, const Values& mass, const Values& colour, const Values& shift) {
    Values view(colour.size(), NAN);
    HostGrid().run<SelectionForwardKernel<double>>(
        {shape, readable(mass), readable(colour), readable(shift), writable(view)});
    return view;
}

double dot(const Values& a, const Values& b) { return std::inner_product(a.begin(), a.end(), b.begin(), 0.0); }

// The slope of loss(mass) along every entry against `gradient`.
template <class Loss> void expectGradient(Values mass, const Values& gradient, Loss loss) {
    constexpr double kStep = 1e-6;
    ASSERT_EQ(mass.size(), gradient.size());
    for (size_t i = 0; i < mass.size(); ++i) {
        const double held = mass[i];
        mass[i] = held + kStep;
        const double above = loss(mass);
        mass[i] = held - kStep;
        const double below = loss(mass);
        mass[i] = held;
        const double slope = (above - below) / (2.0 * kStep);
        ASSERT_NEAR(gradient[i], slope, 1e-4 * std::max(1.0, std::abs(slope))) << i;
    }
}

const TrainingShape kShapes[] = {{1, 2, 1, 1, 1}, {2, 5, 2, 9, 3}, {1, 7, 1, 31, 2}};
constexpr double kScales[] = {0.0, 0.6, 1.0, 3.3};

TEST(TrainingKernels, SelectionGradientIsTheSlope) {
    for (const TrainingShape& shape : kShapes) {
        for (const double scale : kScales) {
            const Values shift = shifts(shape, scale), mass = masses(shape, 1);
            const Values colour = random(size_t(shape.samples * shape.channels * shape.rows * shape.cells), 2);
            const Values weights = random(colour.size(), 3);
            Values gradient(mass.size(), NAN);
            HostGrid().run<SelectionBackwardKernel<double>>(
                {shape, readable(colour), readable(shift), readable(weights), writable(gradient)});
            expectGradient(mass, gradient,
                           [&](const Values& m) { return dot(weights, viewOf(shape, m, colour, shift)); });
        }
    }
}

TEST(TrainingKernels, TargetGradientIsTheSlope) {
    for (const TrainingShape& shape : kShapes) {
        for (const double scale : kScales) {
            const Values shift = shifts(shape, scale), mass = masses(shape, 4), weights = random(mass.size(), 5);
            const Target made = targetOf(shape, mass, shift);
            Values scratch(mass.size(), NAN), gradient(mass.size(), NAN);
            HostGrid().run<TargetBackwardKernel<double>>({shape, readable(shift), readable(made.coming),
                                                          readable(made.opacity), readable(weights), writable(scratch),
                                                          writable(gradient)});
            expectGradient(mass, gradient,
                           [&](const Values& m) { return dot(weights, targetOf(shape, m, shift).target); });
        }
    }
}

TEST(TrainingKernels, NothingMovesGivesTheSourceBack) {
    const TrainingShape shape{2, 5, 3, 17, 3};
    const Values mass = masses(shape, 6), target = targetOf(shape, mass, shifts(shape, 0.0)).target;
    for (size_t i = 0; i < mass.size(); ++i) EXPECT_NEAR(target[i], mass[i], 1e-12) << i;
}

TEST(TrainingKernels, TargetMassesSumToOne) {
    const TrainingShape shape{2, 5, 3, 17, 3};
    const Values target = targetOf(shape, masses(shape, 7), shifts(shape, 2.3)).target;
    for (int n = 0; n < shape.samples; ++n)
        for (int y = 0; y < shape.rows; ++y)
            for (int x = 0; x < shape.cells; ++x) {
                double sum = 0.0;
                for (int k = 0; k < shape.layers; ++k) sum += target[shape.mass(n, k, y, x)];
                EXPECT_NEAR(sum, 1.0, 1e-12);
            }
}

}  // namespace
}  // namespace deep3d::gpu
