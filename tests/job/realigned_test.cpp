// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/job/realigned.h"

#include <gtest/gtest.h>

#include "tests/support/synthetic.h"

namespace deep3d {
namespace {

TEST(Realigned, TheSameGridIsTheSameObject) {
    const auto source = testing::randomSoft({40, 20}, 4, 1);
    EXPECT_EQ(realigned(source, Alignment::Source, makeShiftTable({}, source->axis())), source);
}

TEST(Realigned, WithoutShiftsNothingChanges) {
    const auto source = testing::randomSoft({40, 20}, 4, 1);
    StereoSettings flat;
    flat.depthScale = 0.0;
    const auto target = realigned(source, Alignment::Target, makeShiftTable(flat, source->axis()));
    EXPECT_EQ(target->alignment(), Alignment::Target);
    for (size_t i = 0; i < source->planeSize() * 33; ++i) EXPECT_NEAR(target->data()[i], source->data()[i], 1e-5);
}

TEST(Realigned, ALayerMovesByItsParallaxAndBack) {
    // Layer 20 is 4 units behind the screen: 4 cells to the right on a grid as wide as the axis says.
    const auto source = testing::oneHot({384, 2}, [](int x, int) { return x < 200 ? 20 : 16; });
    const auto table = makeShiftTable({}, source->axis());
    const auto target = realigned(source, Alignment::Target, table);
    EXPECT_NEAR(target->layer(20)[150], 1.0, 1e-5);
    EXPECT_NEAR(target->layer(16)[203], 1.0, 1e-5);  // the nearer layer hides what moved under it
    const auto back = realigned(target, Alignment::Source, table);
    EXPECT_EQ(back->alignment(), Alignment::Source);
    EXPECT_NEAR(back->layer(20)[150], 1.0, 1e-5);
    EXPECT_NEAR(back->layer(16)[300], 1.0, 1e-5);
}

}  // namespace
}  // namespace deep3d
