// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
// The trainer's kernels through the launcher, in float, against the same kernels in double on the host grid.
#include <gtest/gtest.h>

#include "gpu/device_memory.h"
#include "gpu/synthesis_launcher.h"
#include "tests/gpu/backend_under_test.h"
#include "tests/gpu/host_grid.h"

namespace deep3d::gpu {
namespace {

using testing::HostGrid;
using Values = std::vector<double>;

constexpr SynthesisShape kShapes[] = {{1, 2, 1, 1, 1}, {2, 5, 3, 130, 3}, {1, 33, 2, 192, 3}};

// Tensors in the memory of the runtime under test.
class Synthesis : public ::testing::TestWithParam<SynthesisShape> {
protected:
    void SetUp() override { check(m_api->select(0)); }

    size_t volume() const { return plane() * size_t(shape.layers); }
    size_t picture() const { return plane() * size_t(shape.channels); }

    float* sent(const Values& values) {
        const std::vector<float> floats(values.begin(), values.end());
        m_tensors.push_back(std::make_unique<StagedBuffer>(m_queue));
        m_tensors.back()->send(floats.data(), floats.size() * sizeof(float));
        m_queue.finish();
        return m_tensors.back()->view<float>(floats.size()).data;
    }
    float* made(size_t count) { return sent(Values(count, NAN)); }
    Values fetched(const float* data, size_t count) {
        StagedBuffer twin(m_queue);
        auto* host = reinterpret_cast<float*>(twin.host(count * sizeof(float)));
        m_queue.add(Download{host, data, count * sizeof(float)});
        m_queue.finish();
        return Values(host, host + count);
    }

    Values random(size_t count, uint32_t seed) const {
        std::mt19937 engine(seed);
        Values values(count);
        for (double& value : values) value = double(float(engine()) / 4294967296.0f);
        return values;
    }
    // Nothing comes near the limit of what is hidden.
    Values masses() const {
        Values values = random(volume(), 1);
        const size_t layers = size_t(shape.layers), area = size_t(shape.rows) * size_t(shape.cells);
        for (size_t n = 0; n < size_t(shape.samples); ++n)
            for (size_t i = 0; i < area; ++i) {
                const size_t x = i % size_t(shape.cells), first = n * layers * area + i;
                if (3 * x > size_t(shape.cells) && 2 * x < size_t(shape.cells)) values[first] = 1000.0 * double(layers);
                values[first + (layers - 1) * area] += 1.0 * double(layers);
                double sum = 0.0;
                for (size_t k = 0; k < layers; ++k) sum += values[first + k * area];
                for (size_t k = 0; k < layers; ++k) values[first + k * area] = float(values[first + k * area] / sum);
            }
        return values;
    }
    Values shifts() const {
        Values values;
        for (int n = 0; n < shape.samples; ++n)
            for (int k = 0; k < shape.layers; ++k) values.push_back(float((n % 2 ? -0.7 : 0.7) * (k - 0.4 * shape.layers)));
        return values;
    }

    const SynthesisShape shape = GetParam();
    const TrainingShape inDouble{shape.samples, shape.layers, shape.rows, shape.cells, shape.channels};
    CudaApiPtr m_api = testing::apiUnderTest();
    DeviceQueue m_queue{*m_api};
    std::vector<std::unique_ptr<StagedBuffer>> m_tensors;
    SynthesisKernelsPtr m_kernels = makeSynthesisLauncher(m_api);

private:
    size_t plane() const { return size_t(shape.samples) * size_t(shape.rows) * size_t(shape.cells); }
};

DeviceView<const double> readable(const Values& values) { return {values.data(), values.size()}; }
DeviceView<double> writable(Values& values) { return {values.data(), values.size()}; }

void expectNear(const Values& ours, const Values& expected, double most) {
    ASSERT_EQ(ours.size(), expected.size());
    for (size_t i = 0; i < ours.size(); ++i) ASSERT_NEAR(ours[i], expected[i], most * std::max(1.0, std::abs(expected[i]))) << i;
}

TEST_P(Synthesis, TargetForwardAndBackward) {
    const Values mass = masses(), shift = shifts(), weights = random(volume(), 2);
    Values coming(volume()), opacity(volume()), target(volume()), scratch(volume()), gradient(volume());
    HostGrid grid;
    grid.run<TargetForwardKernel<double>>({inDouble, readable(mass), readable(shift), writable(coming), writable(opacity),
                                           writable(target)});
    grid.run<TargetBackwardKernel<double>>({inDouble, readable(shift), readable(coming), readable(opacity),
                                            readable(weights), writable(scratch), writable(gradient)});
    float *ours = made(volume()), *oursComing = made(volume()), *oursOpacity = made(volume()), *oursGradient = made(volume());
    const float* shifted = sent(shift);
    m_kernels->run(0, TargetForwardCall{shape, sent(mass), shifted, oursComing, oursOpacity, ours});
    m_kernels->run(0, TargetBackwardCall{shape, shifted, oursComing, oursOpacity, sent(weights), made(volume()),
                                         oursGradient});
    expectNear(fetched(ours, volume()), target, 1e-5);
    expectNear(fetched(oursGradient, volume()), gradient, 2e-3);
}

TEST_P(Synthesis, SelectionForwardAndBackward) {
    const Values mass = masses(), shift = shifts(), colour = random(picture(), 3), weights = random(picture(), 4);
    Values view(picture()), gradient(volume());
    HostGrid grid;
    grid.run<SelectionForwardKernel<double>>({inDouble, readable(mass), readable(colour), readable(shift), writable(view)});
    grid.run<SelectionBackwardKernel<double>>(
        {inDouble, readable(colour), readable(shift), readable(weights), writable(gradient)});
    float *ours = made(picture()), *oursGradient = made(volume());
    const float *colours = sent(colour), *shifted = sent(shift);
    m_kernels->run(0, SelectionForwardCall{shape, sent(mass), colours, shifted, ours});
    m_kernels->run(0, SelectionBackwardCall{shape, colours, shifted, sent(weights), oursGradient});
    expectNear(fetched(ours, picture()), view, 1e-5);
    expectNear(fetched(oursGradient, volume()), gradient, 1e-5);
}

INSTANTIATE_TEST_SUITE_P(Shapes, Synthesis, ::testing::ValuesIn(kShapes));

}  // namespace
}  // namespace deep3d::gpu
