// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/train/view_kernels.h"

#include <ATen/ATen.h>
#include <ATen/DeviceGuard.h>
#include <torch/csrc/autograd/custom_function.h>

namespace deep3d {
namespace {

using torch::autograd::AutogradContext;
using torch::autograd::variable_list;

SynthesisKernelsPtr& registered() {
    static SynthesisKernelsPtr kernels;
    return kernels;
}

at::Tensor plain(const at::Tensor& value) { return value.detach().to(at::kFloat).contiguous(); }

const float* in(const at::Tensor& value) { return value.const_data_ptr<float>(); }
float* out(const at::Tensor& value) { return value.data_ptr<float>(); }

SynthesisShape shapeOf(const at::Tensor& colourOrMass, const at::Tensor& shift) {
    return {int(shift.size(0)), int(shift.size(1)), int(colourOrMass.size(2)), int(colourOrMass.size(3)),
            int(colourOrMass.size(1))};
}

// On the device of `tensor`, which is the thread's own again afterwards.
template <class Call> void run(const at::Tensor& tensor, const Call& call) {
    if (tensor.numel() == 0) return;
    const at::OptionalDeviceGuard guard(at::device_of(tensor));
    registered()->run(tensor.get_device(), call);
}

class KernelTarget : public torch::autograd::Function<KernelTarget> {
public:
    static at::Tensor forward(AutogradContext* context, const at::Tensor& mass, const at::Tensor& shift) {
        const auto masses = plain(mass), shifts = plain(shift);
        const auto coming = at::empty_like(masses), opacity = at::empty_like(masses), target = at::empty_like(masses);
        run(masses, TargetForwardCall{shapeOf(masses, shifts), in(masses), in(shifts), out(coming), out(opacity), out(target)});
        context->save_for_backward({shifts, coming, opacity});
        context->saved_data["type"] = mass.scalar_type();
        return target.to(mass.scalar_type());
    }
    static variable_list backward(AutogradContext* context, variable_list gradients) {
        const auto saved = context->get_saved_variables();
        const auto &shifts = saved[0], &coming = saved[1], &opacity = saved[2];
        const auto given = plain(gradients[0]), scratch = at::empty_like(coming), result = at::empty_like(coming);
        run(coming, TargetBackwardCall{shapeOf(coming, shifts), in(shifts), in(coming), in(opacity), in(given), out(scratch),
                                       out(result)});
        return {result.to(context->saved_data["type"].toScalarType()), at::Tensor()};
    }
};

class KernelSelection : public torch::autograd::Function<KernelSelection> {
public:
    static at::Tensor forward(AutogradContext* context, const at::Tensor& mass, const at::Tensor& colour,
                              const at::Tensor& shift) {
        const auto masses = plain(mass), colours = plain(colour), shifts = plain(shift), view = at::empty_like(colours);
        run(colours, SelectionForwardCall{shapeOf(colours, shifts), in(masses), in(colours), in(shifts), out(view)});
        context->save_for_backward({colours, shifts});
        context->saved_data["type"] = mass.scalar_type();
        return view.to(mass.scalar_type());
    }
    static variable_list backward(AutogradContext* context, variable_list gradients) {
        const auto saved = context->get_saved_variables();
        const auto &colours = saved[0], &shifts = saved[1];
        const auto given = plain(gradients[0]);
        const auto result =
            at::empty({colours.size(0), shifts.size(1), colours.size(2), colours.size(3)}, colours.options());
        run(colours, SelectionBackwardCall{shapeOf(colours, shifts), in(colours), in(shifts), in(given), out(result)});
        return {result.to(context->saved_data["type"].toScalarType()), at::Tensor(), at::Tensor()};
    }
};

}  // namespace

void setSynthesisKernels(SynthesisKernelsPtr kernels) { registered() = std::move(kernels); }

bool hasKernelsFor(const at::Tensor& mass) {
    return registered() && mass.is_cuda() && mass.scalar_type() != at::kDouble;
}

at::Tensor kernelSourceToTarget(const at::Tensor& mass, const at::Tensor& shift) {
    return KernelTarget::apply(mass, shift);
}

at::Tensor kernelSelectView(const at::Tensor& targetMass, const at::Tensor& colour, const at::Tensor& shift) {
    return KernelSelection::apply(targetMass, colour, shift);
}

}  // namespace deep3d
