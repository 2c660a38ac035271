// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>

#include "core/image/image_file.h"
#include "core/stereo/cpu_backend.h"
#include "core/stereo/view_quality.h"

// The figures of the performance page, on the pairs beside the repository.
namespace deep3d {
namespace {

struct Errors {
    double same = 0.0, selection = 0.0, layered = 0.0;
    int pairs = 0;
};

Errors measure(const std::filesystem::path& folder) {
    Errors errors;
    const RenderBackendPtr backend = makeCpuBackend();
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        const std::string name = entry.path().filename().string();
        if (!name.ends_with("_D.png")) continue;
        const std::string pair = name.substr(0, name.size() - 6);
        const FramePtr left = readImage(folder / (pair + "_L.jpg")).frame;
        const FramePtr right = readImage(folder / (pair + "_R.jpg")).frame;
        const TrueDepth truth = trueDepth(*readImage(entry.path()).frame);
        RenderRequest request{left, truth.distribution, truth.table};
        request.method = SynthesisMethod::Selection;
        errors.selection += viewError(*backend->renderPair(request).right, *right);
        request.method = SynthesisMethod::Layered;
        errors.layered += viewError(*backend->renderPair(request).right, *right);
        errors.same += viewError(*left, *right);
        ++errors.pairs;
    }
    return errors;
}

TEST(Middlebury, ViewsFromTrueDepthAreAsGoodAsTheReference) {
    const std::filesystem::path folder = std::filesystem::path(DEEP3D_SHARED_DIR) / "data/eval_middlebury";
    if (!std::filesystem::exists(folder)) GTEST_SKIP() << folder << " is not here";
    const Errors errors = measure(folder);
    ASSERT_EQ(errors.pairs, 11);
    EXPECT_NEAR(errors.same / 11, 39.0, 0.1);  // the recipe is the page's
    EXPECT_LE(errors.selection / 11, 8.9);
    EXPECT_LE(errors.layered / 11, 8.1);
    RecordProperty("selection", std::to_string(errors.selection / 11));
    RecordProperty("layered", std::to_string(errors.layered / 11));
}

}  // namespace
}  // namespace deep3d
