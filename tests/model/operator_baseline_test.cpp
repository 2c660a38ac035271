// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/model/operator_baseline.h"

#include <gtest/gtest.h>

#include <cmath>
#include <cstdlib>

#include "core/stereo/cpu_backend.h"
#include "tests/support/synthetic.h"

namespace deep3d {
namespace {

// What torch's own operators make of formula 1 is what the renderer has to show.
void expectSameView(Size size, const StereoSettings& settings) {
    const auto frame = testing::noiseFrame(size);
    const auto distribution = testing::randomSoft({96, 54}, 8, 3, {}, Alignment::Target);
    RenderRequest request = makeRequest(frame, distribution, settings);
    request.layout = Layout::RightOnly;
    const auto ours = makeCpuBackend()->render(request);
    const OperatorBaseline operators(*frame, *distribution, request.table);
    for (const auto& way : kOperatorWays) {
        const auto theirs = operators.rightView(way.value);
        ASSERT_EQ(theirs->size(), size);
        int worst = 0;
        for (int y = 0; y < size.height; ++y)
            for (size_t i = 0; i < theirs->rowSamples(); ++i)
                worst = std::max(worst, std::abs(theirs->row<uint8_t>(y)[i] - ours->row<uint8_t>(y)[i]));
        EXPECT_LE(worst, 1) << way.name;
    }
}

TEST(OperatorBaseline, AgreesWithTheRendererForWholeShifts) {
    StereoSettings settings;
    settings.method = SynthesisMethod::Selection;
    expectSameView({768, 96}, settings);
}

TEST(OperatorBaseline, AgreesWithTheRendererBetweenPixels) {
    StereoSettings settings;
    settings.method = SynthesisMethod::Selection;
    settings.depthScale = 1.37;
    settings.convergence = 0.013;
    expectSameView({501, 77}, settings);
}

}  // namespace
}  // namespace deep3d
