// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/job/segment_plan.h"

#include <gmock/gmock.h>

#include <algorithm>

namespace deep3d {
namespace {

using ::testing::ElementsAre;

TEST(SegmentPlan, AShortClipIsOnePiece) {
    EXPECT_THAT(planSegments({0, 0}, {}), ElementsAre(FrameRange{0, 0}));
    EXPECT_THAT(planSegments({10, 95}, {40}), ElementsAre(FrameRange{10, 95}));
}

TEST(SegmentPlan, BordersMoveToTheNearestCut) {
    EXPECT_THAT(planSegments({0, 299}, {}), ElementsAre(FrameRange{0, 95}, FrameRange{96, 191}, FrameRange{192, 287},
                                                        FrameRange{288, 299}));
    EXPECT_THAT(planSegments({0, 287}, {60, 80, 110, 214, 218}),
                ElementsAre(FrameRange{0, 109}, FrameRange{110, 213}, FrameRange{214, 287}));
}

TEST(SegmentPlan, PartsAgreeOnTheirBorders) {
    const std::vector<int64_t> cuts{33, 85, 170, 215, 303, 480, 700};
    const auto whole = planSegments({0, 999}, cuts);
    for (const int64_t first : {1, 84, 85, 86, 200, 503}) {
        const auto part = planSegments({first, 900}, cuts);
        EXPECT_EQ(part.front().first, first);
        EXPECT_EQ(part.back().last, 900);
        for (size_t i = 1; i < part.size(); ++i) {
            EXPECT_EQ(part[i].first, part[i - 1].last + 1);
            EXPECT_TRUE(std::ranges::any_of(whole, [&](const FrameRange& r) { return r.first == part[i].first; }));
        }
    }
}

}  // namespace
}  // namespace deep3d
