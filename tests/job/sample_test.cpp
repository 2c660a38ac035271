// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include <algorithm>
#include <random>

#include "core/image/image_file.h"
#include "core/model/model_loader.h"
#include "core/stereo/cpu_backend.h"
#include "core/stereo/view_quality.h"

// From end to end on the shipped sample, whose exact disparity and true right view lie beside it.
namespace deep3d {
namespace {

const std::filesystem::path kSamples = std::filesystem::path(DEEP3D_SOURCE_DIR) / "resources/samples";

// Disparity in 1/64 px of the map's own width; the file's are of the picture's, which is twice as wide.
FramePtr exactDisparity() {
    const FramePtr file = readImage(kSamples / "room_disparity.png").frame;
    auto halved = std::make_shared<Frame>(file->size(), SampleBits::Sixteen);
    for (int y = 0; y < file->height(); ++y) {
        const auto from = file->row<uint16_t>(y);
        std::ranges::transform(from, halved->row<uint16_t>(y).begin(), [](uint16_t v) { return uint16_t(v / 2); });
    }
    return halved;
}

TEST(Sample, TheExactDisparityRendersTheTrueRightView) {
    const FramePtr left = readImage(kSamples / "room.jpg").frame, right = readImage(kSamples / "room_right.jpg").frame;
    const TrueDepth truth = trueDepth(*exactDisparity());
    RenderRequest request{left, truth.distribution, truth.table};
    request.method = SynthesisMethod::Layered;
    const double same = viewError(*left, *right), rendered = viewError(*makeCpuBackend()->renderPair(request).right, *right);
    RecordProperty("left_as_right", std::to_string(same));
    RecordProperty("layered", std::to_string(rendered));
    EXPECT_LT(rendered, 0.4 * same) << rendered << " against " << same;
}

// Share of random pairs of points, over 10 % of the range apart, whose order `nearness(x, y)` tells.
template <class Nearness> double orderRight(const Frame& disparity, Nearness nearness) {
    std::mt19937 random(1);
    const auto at = [&](int x, int y) { return double(disparity.row<uint16_t>(y)[size_t(x) * 3]); };
    const auto draw = [&](int end) { return std::uniform_int_distribution<int>(0, end - 1)(random); };
    double most = 0.0;
    for (const uint16_t v : disparity.row<uint16_t>(disparity.height() - 1)) most = std::max(most, double(v));
    int right = 0, all = 0;
    while (all < 20000) {
        const int x = draw(disparity.width()), y = draw(disparity.height());
        const int u = draw(disparity.width()), v = draw(disparity.height());
        const double difference = at(x, y) - at(u, v);
        if (std::abs(difference) < 0.1 * most) continue;
        right += (nearness(x, y) > nearness(u, v)) == (difference > 0);
        ++all;
    }
    return double(right) / all;
}

double orderRight(const Frame& disparity, const Distribution& answer) {
    const std::vector<float> layers = expectedLayer(answer);
    const Size grid = answer.grid();
    return orderRight(disparity, [&](int x, int y) {
        const int gx = x * grid.width / disparity.width(), gy = y * grid.height / disparity.height();
        return -layers[size_t(gy) * size_t(grid.width) + size_t(gx)];
    });
}

TEST(Sample, TheShippedNetworkSeesItsDepthInAPhotoAndInAFrame) {
    const auto network = loadNetwork(shippedNetwork());
    const FramePtr picture = readImage(kSamples / "room.jpg").frame, disparity = exactDisparity();
    const double photo = orderRight(*disparity, *network->predict(picture));
    const double frame = orderRight(*disparity, *network->predictClipFrame(picture));
    const double rule = orderRight(*disparity, [](int, int y) { return double(y); });
    RecordProperty("photo", std::to_string(photo));
    RecordProperty("frame_of_a_clip", std::to_string(frame));
    RecordProperty("lower_is_nearer", std::to_string(rule));
    EXPECT_GT(photo, 0.85) << "lower is nearer: " << rule;
    EXPECT_GT(frame, 0.85) << "lower is nearer: " << rule;
}

// Cells that lie more than 2 layers from both the nearest and the farthest of the nine around: on an edge, between its sides.
int cellsBetween(const Distribution& answer) {
    const std::vector<float> layers = expectedLayer(answer);
    const Size grid = answer.grid();
    int count = 0;
    for (int y = 1; y + 1 < grid.height; ++y) {
        for (int x = 1; x + 1 < grid.width; ++x) {
            const auto at = [&](int dx, int dy) { return layers[size_t(y + dy) * size_t(grid.width) + size_t(x + dx)]; };
            float nearest = at(0, 0), farthest = at(0, 0);
            for (int i = 0; i < 9; ++i) {
                nearest = std::min(nearest, at(i % 3 - 1, i / 3 - 1));
                farthest = std::max(farthest, at(i % 3 - 1, i / 3 - 1));
            }
            count += at(0, 0) - nearest > 2.0f && farthest - at(0, 0) > 2.0f;
        }
    }
    return count;
}

TEST(Sample, AFrameOfAClipHasFirmEdges) {
    const auto answer = loadNetwork(shippedNetwork())->predictClipFrame(readImage(kSamples / "room.jpg").frame);
    const int between = cellsBetween(*answer);
    RecordProperty("cells_between", between);
    EXPECT_LT(between, 240) << "of " << answer->planeSize();  // 510 as the network answers
}

}  // namespace
}  // namespace deep3d
