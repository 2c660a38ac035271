// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/model/depthwise_conv.h"

#include <ATen/ATen.h>
#include <ATen/Parallel.h>
#include <torch/autograd.h>

#include <algorithm>
#include <vector>

// The loops below once for each vector width, chosen by what the processor can (a name of a processor in place of a level
// means that one alone); sanitizers do not start with functions that are chosen at load time.
#if defined(__x86_64__) && defined(__GNUC__) && !defined(__clang__) && !defined(__SANITIZE_ADDRESS__) && \
    !defined(__SANITIZE_THREAD__)
#define DEEP3D_EVERY_WIDTH __attribute__((target_clones("arch=x86-64-v4", "arch=x86-64-v3", "default")))
#else
#define DEEP3D_EVERY_WIDTH
#endif

namespace deep3d {
namespace {

// One picture's sizes; rows of cells of `channels` values.
struct Geometry {
    int64_t channels, height, width, outHeight, outWidth, kernel, stride, padding;
    int64_t cells() const { return height * width * channels; }
    int64_t outCells() const { return outHeight * outWidth * channels; }
    int64_t taps() const { return kernel * kernel * channels; }
};

// The outputs first ... last - 1 whose tap `k` lies inside an input of `length` cells.
struct Span {
    int64_t first, last;
};
Span insideOf(int64_t k, int64_t length, int64_t outLength, const Geometry& g) {
    const int64_t offset = k - g.padding;  // input = output * stride + offset
    const int64_t first = offset < 0 ? (-offset + g.stride - 1) / g.stride : 0;
    const int64_t last = (length - 1 - offset) / g.stride + 1;
    return {first, std::max(first, std::min(outLength, last))};
}

DEEP3D_EVERY_WIDTH void addProducts(const float* a, const float* b, int64_t count, float* sum) {
    for (int64_t i = 0; i < count; ++i) sum[i] += a[i] * b[i];
}

// Of the channels from c on, as many whole blocks as there are.
template <int64_t kBlock>
[[gnu::always_inline]] inline void addBlocks(const float* a, int64_t step, const float* b, int64_t cells, int64_t channels,
                                             int64_t& c, float* sum) {
    for (; c + kBlock <= channels; c += kBlock) {
        float block[kBlock] = {};
        for (int64_t i = 0; i < cells; ++i)
            for (int64_t j = 0; j < kBlock; ++j)
                block[j] += a[i * step * channels + c + j] * b[i * channels + c + j];
        for (int64_t j = 0; j < kBlock; ++j) sum[c + j] += block[j];
    }
}

// a's cells are `step` cells apart, b's lie side by side; sum is one cell.
DEEP3D_EVERY_WIDTH void addCellProducts(const float* a, int64_t step, const float* b, int64_t cells, int64_t channels,
                                        float* sum) {
    int64_t c = 0;
    addBlocks<64>(a, step, b, cells, channels, c, sum);  // sums that do not wait for each other
    addBlocks<16>(a, step, b, cells, channels, c, sum);
    for (; c < channels; ++c)
        for (int64_t i = 0; i < cells; ++i) sum[c] += a[i * step * channels + c] * b[i * channels + c];
}

DEEP3D_EVERY_WIDTH void widen(const at::BFloat16* from, int64_t count, float* to) {
    for (int64_t i = 0; i < count; ++i) to[i] = float(from[i]);
}
void widen(const float* from, int64_t count, float* to) {
    std::copy_n(from, count, to);
}

// sum[ky][kx][c] over the cells of input[..][c] * gradient[..][c].
void addWeightGradient(const Geometry& g, const float* input, const float* gradient, float* sum) {
    for (int64_t ky = 0; ky < g.kernel; ++ky) {
        const Span rows = insideOf(ky, g.height, g.outHeight, g);
        for (int64_t y = rows.first; y < rows.last; ++y) {
            const float* line = input + (y * g.stride + ky - g.padding) * g.width * g.channels;
            for (int64_t kx = 0; kx < g.kernel; ++kx) {
                const Span columns = insideOf(kx, g.width, g.outWidth, g);
                addCellProducts(line + (columns.first * g.stride + kx - g.padding) * g.channels, g.stride,
                                gradient + (y * g.outWidth + columns.first) * g.channels, columns.last - columns.first,
                                g.channels, sum + (ky * g.kernel + kx) * g.channels);
            }
        }
    }
}

// result[..][c] += weight[ky][kx][c] * gradient[..][c].
void addInputGradient(const Geometry& g, const float* weight, const float* gradient, float* result) {
    for (int64_t ky = 0; ky < g.kernel; ++ky) {
        const Span rows = insideOf(ky, g.height, g.outHeight, g);
        for (int64_t y = rows.first; y < rows.last; ++y) {
            float* line = result + (y * g.stride + ky - g.padding) * g.width * g.channels;
            for (int64_t kx = 0; kx < g.kernel; ++kx) {
                const Span columns = insideOf(kx, g.width, g.outWidth, g);
                for (int64_t x = columns.first; x < columns.last; ++x)
                    addProducts(weight + (ky * g.kernel + kx) * g.channels, gradient + (y * g.outWidth + x) * g.channels,
                                g.channels, line + (x * g.stride + kx - g.padding) * g.channels);
            }
        }
    }
}

template <class T>
at::Tensor weightGradient(const Geometry& g, const at::Tensor& input, const at::Tensor& gradient) {
    const int64_t pictures = input.size(0);
    const auto sums = at::zeros({pictures, g.kernel, g.kernel, g.channels}, at::kFloat);
    const T *from = input.const_data_ptr<T>(), *by = gradient.const_data_ptr<T>();
    float* to = sums.data_ptr<float>();
    at::parallel_for(0, pictures, 1, [&](int64_t first, int64_t last) {
        std::vector<float> inputs(size_t(g.cells())), gradients(size_t(g.outCells()));
        for (int64_t i = first; i < last; ++i) {
            widen(from + i * g.cells(), g.cells(), inputs.data());
            widen(by + i * g.outCells(), g.outCells(), gradients.data());
            addWeightGradient(g, inputs.data(), gradients.data(), to + i * g.taps());
        }
    });
    return sums.sum(0).permute({2, 0, 1}).unsqueeze(1).contiguous();
}

template <class T>
at::Tensor inputGradient(const Geometry& g, const at::Tensor& weight, const at::Tensor& gradient) {
    const int64_t pictures = gradient.size(0);
    const auto result = at::zeros({pictures, g.height, g.width, g.channels}, at::kFloat);
    const auto taps = weight.to(at::kFloat).view({g.channels, g.kernel, g.kernel}).permute({1, 2, 0}).contiguous();
    const T* by = gradient.const_data_ptr<T>();
    float* to = result.data_ptr<float>();
    at::parallel_for(0, pictures, 1, [&](int64_t first, int64_t last) {
        std::vector<float> gradients(size_t(g.outCells()));
        for (int64_t i = first; i < last; ++i) {
            widen(by + i * g.outCells(), g.outCells(), gradients.data());
            addInputGradient(g, taps.const_data_ptr<float>(), gradients.data(), to + i * g.cells());
        }
    });
    return result.to(gradient.scalar_type()).permute({0, 3, 1, 2});
}

bool isOurs(const at::Tensor& input) {
    const auto type = input.scalar_type();
    return input.is_cpu() && (type == at::kFloat || type == at::kBFloat16) &&
           input.is_contiguous(at::MemoryFormat::ChannelsLast);
}

struct DepthwiseConv : torch::autograd::Function<DepthwiseConv> {
    static at::Tensor forward(torch::autograd::AutogradContext* context, const at::Tensor& input,
                              const at::Tensor& weight, const std::optional<at::Tensor>& bias, int64_t stride,
                              int64_t padding) {
        const at::AutoDispatchBelowADInplaceOrView below;
        const auto taps = weight.to(input.scalar_type());
        context->save_for_backward({input, taps});
        context->saved_data["stride"] = stride;
        context->saved_data["padding"] = padding;
        context->saved_data["type"] = weight.scalar_type();
        if (bias) context->saved_data["bias"] = bias->scalar_type();
        return at::conv2d(input, taps, bias ? std::optional(bias->to(input.scalar_type())) : bias, stride, padding, 1,
                          input.size(1));
    }

    static torch::autograd::variable_list backward(torch::autograd::AutogradContext* context,
                                                   const torch::autograd::variable_list& gradients) {
        const auto saved = context->get_saved_variables();
        const auto &input = saved[0], &taps = saved[1];
        const int64_t stride = context->saved_data["stride"].toInt(), padding = context->saved_data["padding"].toInt();
        const auto gradient = gradients[0].contiguous(at::MemoryFormat::ChannelsLast);
        const Geometry g{input.size(1),    input.size(2), input.size(3), gradient.size(2),
                         gradient.size(3), taps.size(2),  stride,        padding};
        const bool ours = isOurs(input), wantsInput = context->needs_input_grad(0);
        const bool ourInput = ours && stride > 1, narrow = input.scalar_type() == at::kBFloat16;
        at::Tensor toInput, toWeight;
        if (ours)
            toWeight = narrow ? weightGradient<at::BFloat16>(g, input, gradient)
                              : weightGradient<float>(g, input, gradient);
        if (ourInput && wantsInput)
            toInput = narrow ? inputGradient<at::BFloat16>(g, taps, gradient) : inputGradient<float>(g, taps, gradient);
        if (!ours || (wantsInput && !ourInput)) {
            using Sizes = at::IntArrayRef;
            const auto theirs = at::convolution_backward(
                gradient, input, taps, at::OptionalIntArrayRef(), Sizes{stride, stride}, Sizes{padding, padding},
                Sizes{1, 1}, false, Sizes{0, 0}, input.size(1), {wantsInput && !ourInput, !ours, false});
            if (wantsInput && !ourInput) toInput = std::get<0>(theirs);
            if (!ours) toWeight = std::get<1>(theirs);
        }
        const auto bias = context->saved_data.find("bias");
        const auto toBias = bias == context->saved_data.end()
                                ? at::Tensor()
                                : gradient.sum({0, 2, 3}, false, at::kFloat).to(bias->second.toScalarType());
        return {toInput, toWeight.to(context->saved_data["type"].toScalarType()), toBias, {}, {}};
    }
};

}  // namespace

at::Tensor depthwiseConv(const at::Tensor& input, const at::Tensor& weight, const at::Tensor& bias, int64_t stride,
                         int64_t padding) {
    const auto type = input.scalar_type();
    if (!at::GradMode::is_enabled() || !weight.requires_grad())
        return at::conv2d(input, weight.to(type), bias.defined() ? bias.to(type) : bias, stride, padding, 1,
                          input.size(1));
    return DepthwiseConv::apply(input, weight, bias.defined() ? std::optional(bias) : std::nullopt, stride, padding);
}

}  // namespace deep3d
