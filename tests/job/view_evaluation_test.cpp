// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/job/view_evaluation.h"

#include <gtest/gtest.h>

#include "core/stereo/cpu_backend.h"

// The figures of the performance page, on the pairs beside the repository.
namespace deep3d {
namespace {

TEST(ViewEvaluation, ViewsFromTrueDepthAreAsGoodAsTheReference) {
    const std::filesystem::path folder = std::filesystem::path(DEEP3D_SHARED_DIR) / "data/eval_middlebury";
    if (!std::filesystem::exists(folder)) GTEST_SKIP() << folder << " is not here";
    const ViewErrors errors = evaluateViews(folder, *makeCpuBackend());
    ASSERT_EQ(errors.pairs, 11);
    EXPECT_NEAR(errors.leftAsRight, 39.0, 0.1);  // the recipe is the page's
    EXPECT_LE(errors.selection, 8.9);
    EXPECT_LE(errors.layered, 8.1);
    RecordProperty("selection", std::to_string(errors.selection));
    RecordProperty("layered", std::to_string(errors.layered));
}

TEST(ViewEvaluation, AFolderWithoutPairsIsRefused) {
    EXPECT_THROW(evaluateViews("/no/such/folder", *makeCpuBackend()), Error);
    EXPECT_THROW(evaluateViews(DEEP3D_SOURCE_DIR, *makeCpuBackend()), Error);
}

}  // namespace
}  // namespace deep3d
