// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include <algorithm>

#include "tests/app/command_line_test.h"

// From end to end on the shipped clip, with the shipped network.
namespace deep3d {
namespace {

using testing::Finished;
using testing::runDeep3d;

const std::filesystem::path kResources = std::filesystem::path(DEEP3D_SOURCE_DIR) / "resources";

// The mean of a part of a depth picture; the sides are shares of the picture's.
double meanIn(const Frame& picture, double left, double top, double right, double bottom) {
    double sum = 0.0;
    int count = 0;
    for (int y = int(top * picture.height()); y < int(bottom * picture.height()); ++y) {
        const auto row = picture.row<uint8_t>(y);
        for (int x = int(left * picture.width()); x < int(right * picture.width()); ++x, ++count) sum += row[size_t(x) * 3];
    }
    return sum / count;
}

class SampleClipTest : public CommandLineTest {};

TEST_F(SampleClipTest, ItsTableIsNearerThanTheGarden) {
    const Finished run = runDeep3d({"convert", (kResources / "samples/room.mp4").string(), "-o", at("depth_%05d.png"), "--layout",
                                    "depth", "--frames", "60-62", "--model", (kResources / "models/deep3d-33.json").string()});
    ASSERT_EQ(run.exitCode, 0) << run.err;
    EXPECT_EQ(m_folder.count(), 3u);
    for (const char* name : {"depth_00060.png", "depth_00061.png", "depth_00062.png"}) {
        const FramePtr depth = readImage(at(name)).frame;
        ASSERT_EQ(depth->size(), (Size{480, 270}));
        EXPECT_GT(meanIn(*depth, .1, .85, .8, .95), 1.5 * meanIn(*depth, .34, .1, .5, .35)) << name;
    }
}

}  // namespace
}  // namespace deep3d
