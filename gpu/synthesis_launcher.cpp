// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "gpu/synthesis_launcher.h"

#include "gpu/device_queue.h"

namespace deep3d::gpu {
namespace {

// Views of a call's tensors.
class Tensors {
public:
    explicit Tensors(const SynthesisShape& s) : shape{s.samples, s.layers, s.rows, s.cells, s.channels} {}

    template <class T> DeviceView<T> mass(T* data) const { return {data, plane() * size_t(shape.layers)}; }
    template <class T> DeviceView<T> colour(T* data) const { return {data, plane() * size_t(shape.channels)}; }
    DeviceView<const float> shift(const float* data) const {
        return {data, size_t(shape.samples) * size_t(shape.layers)};
    }
    const TrainingShape shape;

private:
    size_t plane() const { return size_t(shape.samples) * size_t(shape.rows) * size_t(shape.cells); }
};

class SynthesisLauncher final : public SynthesisKernels {
public:
    explicit SynthesisLauncher(CudaApiPtr api) : m_api(std::move(api)) {}

    void run(int device, const TargetForwardCall& call) override {
        const Tensors t(call.shape);
        launch(device, TargetForwardArguments<float>{t.shape, t.mass(call.mass), t.shift(call.shift), t.mass(call.coming),
                                                     t.mass(call.opacity), t.mass(call.target)});
    }
    void run(int device, const TargetBackwardCall& call) override {
        const Tensors t(call.shape);
        launch(device, TargetBackwardArguments<float>{t.shape, t.shift(call.shift), t.mass(call.coming),
                                                      t.mass(call.opacity), t.mass(call.targetGradient),
                                                      t.mass(call.scratch), t.mass(call.massGradient)});
    }
    void run(int device, const SelectionForwardCall& call) override {
        const Tensors t(call.shape);
        launch(device, SelectionForwardArguments<float>{t.shape, t.mass(call.targetMass), t.colour(call.colour),
                                                        t.shift(call.shift), t.colour(call.view)});
    }
    void run(int device, const SelectionBackwardCall& call) override {
        const Tensors t(call.shape);
        launch(device, SelectionBackwardArguments<float>{t.shape, t.colour(call.colour), t.shift(call.shift),
                                                         t.colour(call.viewGradient), t.mass(call.massGradient)});
    }

private:
    void launch(int device, const KernelCall& call) {
        check(m_api->select(device));
        check(m_api->launch(call));
    }

    CudaApiPtr m_api;
};

}  // namespace

SynthesisKernelsPtr makeSynthesisLauncher(CudaApiPtr api) { return std::make_shared<SynthesisLauncher>(std::move(api)); }

}  // namespace deep3d::gpu
