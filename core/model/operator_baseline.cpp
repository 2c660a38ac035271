// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/model/operator_baseline.h"

#include <ATen/ATen.h>
#include <c10/core/InferenceMode.h>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <vector>

#include "core/model/torch_setup.h"

namespace deep3d {
namespace {

constexpr int64_t kBandRows = 16;  // gathered at once: the band's volume stays near the caches

// Reading I(x - shift) is reading `whole` columns to the right and mixing in the next one by `part`.
struct Step {
    int64_t whole;
    double part;
};

}  // namespace

struct OperatorBaseline::State {
    int64_t width = 0, height = 0, margin = 0;
    std::vector<Step> steps;
    at::Tensor picture;       // uint8 [H][W][3]
    at::Tensor distribution;  // float [1][layers][h][w]
    at::Tensor columns, nextColumns, parts;  // for Gather: [layers * W], [layers][W]

    at::Tensor planar() const { return picture.permute({2, 0, 1}).to(at::kFloat).contiguous(); }
    at::Tensor padded() const { return at::replication_pad1d(planar(), {margin, margin + 1}); }

    at::Tensor shifted(const at::Tensor& source, const Step& step) const {
        const auto first = source.narrow(2, margin + step.whole, width);
        return step.part == 0 ? first : at::lerp(first, source.narrow(2, margin + step.whole + 1, width), step.part);
    }

    at::Tensor enlarged(const at::Tensor& masses) const {
        return at::upsample_bilinear2d(masses, {height, width}, false)[0];
    }

    at::Tensor bySlices() const {
        const auto source = padded(), masses = enlarged(distribution);
        auto sum = at::zeros({3, height, width});
        for (size_t k = 0; k < steps.size(); ++k) sum.addcmul_(shifted(source, steps[k]), masses[int64_t(k)]);
        return sum;
    }

    at::Tensor perLayer() const {
        const auto source = padded();
        auto sum = at::zeros({3, height, width});
        for (size_t k = 0; k < steps.size(); ++k) {
            sum.addcmul_(shifted(source, steps[k]), enlarged(distribution.narrow(1, int64_t(k), 1)));
        }
        return sum;
    }

    at::Tensor byGather() const {
        const auto source = planar(), masses = enlarged(distribution).permute({1, 0, 2});
        const int64_t layers = int64_t(steps.size());
        std::vector<at::Tensor> bands;
        for (int64_t y = 0; y < height; y += kBandRows) {
            const int64_t rows = std::min(kBandRows, height - y);
            const auto band = source.narrow(1, y, rows);
            auto values = band.index_select(2, columns).view({3, rows, layers, width});
            if (parts.defined()) {
                values = at::lerp(values, band.index_select(2, nextColumns).view_as(values), parts);
            }
            bands.push_back((values * masses.narrow(0, y, rows)).sum(2));
        }
        return at::cat(bands, 1);
    }
};

OperatorBaseline::OperatorBaseline(const Frame& frame, const Distribution& distribution, const ShiftTable& table)
    : m_state(std::make_unique<State>()) {
    setUpTorch();
    State& state = *m_state;
    state.width = frame.width();
    state.height = frame.height();
    state.picture = at::empty({frame.height(), frame.width(), 3}, at::kByte);
    std::memcpy(state.picture.data_ptr(), frame.data(), frame.byteCount());
    const Size grid = distribution.grid();
    state.distribution = at::empty({1, distribution.layers(), grid.height, grid.width});
    std::memcpy(state.distribution.data_ptr(), distribution.data(), state.distribution.nbytes());

    std::vector<at::Tensor> columns, nextColumns, parts;
    const auto x = at::arange(frame.width());
    bool fractional = false;
    for (const float parallax : table.parallax) {
        const double shift = -double(parallax) * frame.width();
        // A table of floats carries whole shifts with an error in the last digits.
        const double nearest = std::round(shift);
        const bool isWhole = std::abs(shift - nearest) < 1e-3;
        const Step step{int64_t(isWhole ? nearest : std::floor(shift)), isWhole ? 0.0 : shift - std::floor(shift)};
        state.steps.push_back(step);
        state.margin = std::max(state.margin, std::abs(step.whole));
        fractional |= !isWhole;
        columns.push_back((x + step.whole).clamp(0, frame.width() - 1));
        nextColumns.push_back((x + step.whole + 1).clamp(0, frame.width() - 1));
        parts.push_back(at::full({frame.width()}, step.part, at::kFloat));
    }
    state.columns = at::cat(columns);
    state.nextColumns = at::cat(nextColumns);
    if (fractional) state.parts = at::stack(parts);
}

OperatorBaseline::~OperatorBaseline() = default;

FramePtr OperatorBaseline::rightView(OperatorWay way) const {
    const c10::InferenceMode inference;
    const auto sum = way == OperatorWay::Slices     ? m_state->bySlices()
                     : way == OperatorWay::PerLayer ? m_state->perLayer()
                                                    : m_state->byGather();
    const auto bytes = (sum + 0.5f).clamp_(0, 255).to(at::kByte).permute({1, 2, 0}).contiguous();
    const auto view = std::make_shared<Frame>(Size{int(m_state->width), int(m_state->height)}, SampleBits::Eight);
    std::memcpy(view->data(), bytes.data_ptr(), view->byteCount());
    return view;
}

}  // namespace deep3d
