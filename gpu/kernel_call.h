// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <variant>

#include "gpu/from_yuv_kernel.h"
#include "gpu/source_kernel.h"
#include "gpu/squeeze_kernel.h"
#include "gpu/target_kernel.h"
#include "gpu/to_yuv_kernel.h"
#include "gpu/training_target.h"
#include "gpu/view_kernel.h"
#include "gpu/volume_kernel.h"

namespace deep3d::gpu {

// One launch: which kernel follows from the arguments.
using KernelCall =
    std::variant<VolumeArguments, TargetArguments, SourceArguments, ViewArguments<uint8_t>, ViewArguments<uint16_t>,
                 SqueezeArguments<uint8_t>, SqueezeArguments<uint16_t>, FromYuvArguments<uint8_t>,
                 FromYuvArguments<uint16_t>, ToYuvArguments<uint8_t, uint8_t>, ToYuvArguments<uint16_t, uint8_t>,
                 ToYuvArguments<uint16_t, uint16_t>, SelectionForwardArguments<float>, SelectionBackwardArguments<float>,
                 TargetForwardArguments<float>, TargetBackwardArguments<float>>;

template <class Runner> void withKernel(const VolumeArguments& a, Runner& runner) {
    runner.template run<VolumeKernel>(a);
}
template <class Runner> void withKernel(const TargetArguments& a, Runner& runner) {
    runner.template run<TargetKernel>(a);
}
template <class Runner> void withKernel(const SourceArguments& a, Runner& runner) {
    runner.template run<SourceKernel>(a);
}
template <class T, class Runner> void withKernel(const SqueezeArguments<T>& a, Runner& runner) {
    runner.template run<SqueezeKernel<T>>(a);
}
template <class T, class Runner> void withKernel(const FromYuvArguments<T>& a, Runner& runner) {
    runner.template run<FromYuvKernel<T>>(a);
}
template <class In, class Out, class Runner> void withKernel(const ToYuvArguments<In, Out>& a, Runner& runner) {
    runner.template run<ToYuvKernel<In, Out>>(a);
}
template <class Runner> void withKernel(const SelectionForwardArguments<float>& a, Runner& runner) {
    runner.template run<SelectionForwardKernel<float>>(a);
}
template <class Runner> void withKernel(const SelectionBackwardArguments<float>& a, Runner& runner) {
    runner.template run<SelectionBackwardKernel<float>>(a);
}
template <class Runner> void withKernel(const TargetForwardArguments<float>& a, Runner& runner) {
    runner.template run<TargetForwardKernel<float>>(a);
}
template <class Runner> void withKernel(const TargetBackwardArguments<float>& a, Runner& runner) {
    runner.template run<TargetBackwardKernel<float>>(a);
}
template <class T, class Runner> void withKernel(const ViewArguments<T>& a, Runner& runner) {
    switch (a.method) {
        case ViewMethod::Selection: return runner.template run<ViewKernel<T, ViewMethod::Selection>>(a);
        case ViewMethod::Sharp: return runner.template run<ViewKernel<T, ViewMethod::Sharp>>(a);
        case ViewMethod::Layered: return runner.template run<ViewKernel<T, ViewMethod::Layered>>(a);
    }
}

// Calls runner.run<Kernel>(arguments) with the kernel that the call means: on a device or on the tests' host grid.
template <class Runner> void dispatch(const KernelCall& call, Runner& runner) {
    std::visit([&runner](const auto& arguments) { withKernel(arguments, runner); }, call);
}

}  // namespace deep3d::gpu
