// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/train/view_synthesis.h"

#include <ATen/ATen.h>
#include <ATen/Dispatch.h>
#include <ATen/Parallel.h>
#include <torch/csrc/autograd/custom_function.h>

#include <vector>

#include "core/train/view_formula.h"
#include "core/train/view_kernels.h"
#include "core/train/view_rows.h"

namespace deep3d {
namespace {

using torch::autograd::AutogradContext;
using torch::autograd::variable_list;

at::Tensor plane(const at::Tensor& value, at::ScalarType type) { return value.detach().to(type).contiguous(); }

// Double stays, everything else is computed in float32.
at::ScalarType computeType(const at::Tensor& value) {
    return value.scalar_type() == at::kDouble ? at::kDouble : at::kFloat;
}

// Rows [layers][width] of one line of a tensor [n][layers][h][w].
template <class T> void copyRow(const T* from, int64_t layers, int64_t plane, int64_t width, T* row) {
    for (int64_t k = 0; k < layers; ++k) std::copy_n(from + k * plane, width, row + k * width);
}
template <class T> void storeRow(const T* row, int64_t layers, int64_t plane, int64_t width, T* to) {
    for (int64_t k = 0; k < layers; ++k) std::copy_n(row + k * width, width, to + k * plane);
}

// Source to target of `mass` into `result`; with `gradient` (of the target) defined, the gradient of the mass instead.
template <class T>
void moveRows(const at::Tensor& mass, const at::Tensor& gradient, const at::Tensor& shift, at::Tensor& result) {
    const int64_t layers = mass.size(1), h = mass.size(2), w = mass.size(3), plane = h * w, volume = layers * plane;
    const T *masses = mass.data_ptr<T>(), *shifts = shift.data_ptr<T>();
    const T* gradients = gradient.defined() ? gradient.data_ptr<T>() : nullptr;
    T* results = result.data_ptr<T>();
    at::parallel_for(0, mass.size(0) * h, 8, [&](int64_t begin, int64_t end) {
        std::vector<T> row(size_t(layers * w)), given(row.size()), made(row.size());
        for (int64_t line = begin; line < end;) {
            const int64_t n = line / h;
            SourceToTargetRow<T> step(shifts + n * layers, int(layers), int(w));
            for (; line < end && line / h == n; ++line) {
                const int64_t at = n * volume + line % h * w;
                copyRow(masses + at, layers, plane, w, row.data());
                if (gradients) {
                    copyRow(gradients + at, layers, plane, w, given.data());
                    step.backward(row.data(), given.data(), made.data());
                } else {
                    step.forward(row.data(), made.data());
                }
                storeRow(made.data(), layers, plane, w, results + at);
            }
        }
    });
}

// With `gradient` [n][c][h][w] undefined: result [n][c][h][w] = sum_k mass_k colour(x - shift_k); defined: result
// [n][layers][h][w] = sum_c gradient_c colour_c(x - shift_k), and `mass` is not read.
template <class T>
void selectRows(const at::Tensor& mass, const at::Tensor& colour, const at::Tensor& gradient, const at::Tensor& shift,
                at::Tensor& result) {
    const int64_t layers = shift.size(1), channels = colour.size(1), h = colour.size(2), w = colour.size(3), plane = h * w;
    const T *colours = colour.data_ptr<T>(), *shifts = shift.data_ptr<T>();
    const T* masses = mass.defined() ? mass.data_ptr<T>() : nullptr;
    const T* gradients = gradient.defined() ? gradient.data_ptr<T>() : nullptr;
    T* results = result.data_ptr<T>();
    at::parallel_for(0, colour.size(0) * h, 8, [&](int64_t begin, int64_t end) {
        std::vector<T> moved(static_cast<size_t>(w));
        for (int64_t line = begin; line < end; ++line) {
            const int64_t n = line / h, y = line % h;
            for (int64_t k = 0; k < layers; ++k) {
                const RowShift<T> step(double(shifts[n * layers + k]), int(w));
                const int64_t layerRow = (n * layers + k) * plane + y * w;
                for (int64_t c = 0; c < channels; ++c) {
                    const int64_t colourRow = (n * channels + c) * plane + y * w;
                    step.read(colours + colourRow, int(w), moved.data());
                    const T* factor = gradients ? gradients + colourRow : masses + layerRow;
                    T* out = results + (gradients ? layerRow : colourRow);
                    for (int64_t x = 0; x < w; ++x) out[x] += factor[x] * moved[size_t(x)];
                }
            }
        }
    });
}

class SourceToTarget : public torch::autograd::Function<SourceToTarget> {
public:
    static at::Tensor forward(AutogradContext* context, const at::Tensor& mass, const at::Tensor& shift) {
        const auto type = computeType(mass);
        const auto masses = plane(mass, type), shifts = plane(shift, type);
        context->save_for_backward({masses, shifts});
        context->saved_data["type"] = mass.scalar_type();
        auto target = at::empty_like(masses);
        AT_DISPATCH_FLOATING_TYPES(type, "sourceToTarget", [&] { moveRows<scalar_t>(masses, {}, shifts, target); });
        return target.to(mass.scalar_type());
    }
    static variable_list backward(AutogradContext* context, variable_list gradients) {
        const auto saved = context->get_saved_variables();
        const auto given = plane(gradients[0], saved[0].scalar_type());
        auto result = at::empty_like(saved[0]);
        AT_DISPATCH_FLOATING_TYPES(saved[0].scalar_type(), "sourceToTarget",
                                   [&] { moveRows<scalar_t>(saved[0], given, saved[1], result); });
        return {result.to(context->saved_data["type"].toScalarType()), at::Tensor()};
    }
};

class SelectView : public torch::autograd::Function<SelectView> {
public:
    static at::Tensor forward(AutogradContext* context, const at::Tensor& mass, const at::Tensor& colour,
                              const at::Tensor& shift) {
        const auto type = computeType(mass);
        const auto masses = plane(mass, type), colours = plane(colour, type), shifts = plane(shift, type);
        context->save_for_backward({colours, shifts});
        context->saved_data["type"] = mass.scalar_type();
        auto view = at::zeros_like(colours);
        AT_DISPATCH_FLOATING_TYPES(type, "selectView",
                                   [&] { selectRows<scalar_t>(masses, colours, {}, shifts, view); });
        return view.to(mass.scalar_type());
    }
    static variable_list backward(AutogradContext* context, variable_list gradients) {
        const auto saved = context->get_saved_variables();
        const auto &colours = saved[0], &shifts = saved[1];
        const auto given = plane(gradients[0], colours.scalar_type());
        auto result = at::zeros({colours.size(0), shifts.size(1), colours.size(2), colours.size(3)}, colours.options());
        AT_DISPATCH_FLOATING_TYPES(colours.scalar_type(), "selectView",
                                   [&] { selectRows<scalar_t>({}, colours, given, shifts, result); });
        return {result.to(context->saved_data["type"].toScalarType()), at::Tensor(), at::Tensor()};
    }
};

}  // namespace

at::Tensor sourceToTarget(const at::Tensor& mass, const at::Tensor& shift) {
    if (mass.is_cpu()) return SourceToTarget::apply(mass, shift);
    return hasKernelsFor(mass) ? kernelSourceToTarget(mass, shift) : plainSourceToTarget(mass, shift);
}

at::Tensor selectView(const at::Tensor& targetMass, const at::Tensor& colour, const at::Tensor& shift) {
    if (targetMass.is_cpu()) return SelectView::apply(targetMass, colour, shift);
    return hasKernelsFor(targetMass) ? kernelSelectView(targetMass, colour, shift)
                                     : plainSelectView(targetMass, colour, shift);
}

}  // namespace deep3d
