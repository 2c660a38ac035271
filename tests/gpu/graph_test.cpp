// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
// The steps of one picture as a graph: when they are recorded and replayed, and that pictures are the same either way.
#include <gmock/gmock.h>

#include "core/stereo/cpu_backend.h"
#include "core/util/log.h"
#include "gpu/device_backend.h"
#include "gpu/step_equality.h"
#include "tests/gpu/stand_in.h"
#include "tests/support/synthetic.h"

namespace deep3d::gpu {
namespace {

using namespace deep3d::testing;
using testing::StandIn;

RenderRequest clipFrame(uint32_t number, Size size = {96, 80}, Layout layout = Layout::SbsHalf) {
    StereoSettings settings;
    settings.method = SynthesisMethod::Selection;
    RenderRequest request = makeRequest(noiseFrame(size, SampleBits::Eight, number), randomSoft({48, 20}, 3.0, number),
                                        settings);
    request.layout = layout;
    return request;
}

void expectAsWithoutGraph(RenderBackend& backend, const RenderRequest& request, const char* what) {
    SCOPED_TRACE(what);
    const auto plain = std::make_shared<StandIn>();
    plain->refusesGraphs = true;
    const FramePtr expected = makeDeviceBackend(plain, 0)->render(request), picture = backend.render(request);
    ASSERT_EQ(picture->size(), expected->size());
    EXPECT_EQ(std::memcmp(picture->data(), expected->data(), picture->byteCount()), 0);
}

TEST(GpuGraph, AClipIsRecordedOnceAndReplayed) {
    const auto api = std::make_shared<StandIn>();
    auto backend = makeDeviceBackend(api, 0);
    for (uint32_t i = 0; i < 6; ++i) expectAsWithoutGraph(*backend, clipFrame(i), "frame");
    EXPECT_EQ(api->recordings, 1);
    EXPECT_EQ(api->replays, 5);
    EXPECT_EQ(api->launches, 4);  // volume, target, views, squeeze of the first picture
    EXPECT_EQ(api->waits, 6);
    backend.reset();
    EXPECT_EQ(api->heldGraphs, 0);
    EXPECT_EQ(api->held(), 0u);
}

// The depth lies in memory that the graph reads.
TEST(GpuGraph, ASliderReplays) {
    const auto api = std::make_shared<StandIn>();
    const auto backend = makeDeviceBackend(api, 0);
    RenderRequest request = clipFrame(1);
    for (int i = 0; i < 6; ++i) {
        for (float& parallax : request.table.parallax) parallax += 0.001f;
        expectAsWithoutGraph(*backend, request, "slider");
    }
    EXPECT_EQ(api->recordings, 1);
    EXPECT_EQ(api->replays, 4);  // the first one brings frame and depth, the second is recorded by the third
}

TEST(GpuGraph, WhateverElseChangesIsRecordedAnew) {
    const auto api = std::make_shared<StandIn>();
    const auto backend = makeDeviceBackend(api, 0);
    std::vector<std::pair<const char*, RenderRequest>> kinds;
    for (const char* what : {"as it is", "size", "layout", "anaglyph", "exchanged", "method", "borders"})
        kinds.emplace_back(what, clipFrame(1, {96, 80}, Layout::Anaglyph));
    kinds[1].second = clipFrame(1, {90, 71}, Layout::Anaglyph);
    kinds[2].second.layout = Layout::TopBottomFull;
    kinds[3].second.anaglyph = AnaglyphKind::GreenMagentaDubois;
    kinds[4].second.swapEyes = true;
    kinds[5].second.method = SynthesisMethod::Sharp;
    kinds[6].second.borders = BorderMode::Crop;
    int recordings = 0;
    for (auto& [what, request] : kinds) {
        for (uint32_t i = 0; i < 3; ++i) {
            const RenderRequest other = clipFrame(10 * i + 3, request.frame->size());
            request.frame = other.frame;
            auto depth = std::make_shared<Distribution>(*request.distribution);  // the same masses in another place
            request.distribution = depth;
            expectAsWithoutGraph(*backend, request, what);
        }
        EXPECT_EQ(api->recordings, ++recordings) << what;
    }
}

TEST(GpuGraph, StripsAreReplayedToo) {
    const auto api = std::make_shared<StandIn>();
    api->deviceBytes = 1400000;
    const auto backend = makeDeviceBackend(api, 0);
    for (uint32_t i = 0; i < 4; ++i) expectAsWithoutGraph(*backend, clipFrame(i, {200, 333}, Layout::Anaglyph), "strip");
    EXPECT_GT(api->replays, api->recordings);
    EXPECT_EQ(backend->deviceName(), "Stand-in 0 (CUDA)");
}

TEST(GpuGraph, ADeviceWithoutGraphsIsAskedOnce) {
    const auto api = std::make_shared<StandIn>();
    api->refusesGraphs = true;
    const auto backend = makeDeviceBackend(api, 0);
    for (uint32_t i = 0; i < 5; ++i) expectAsWithoutGraph(*backend, clipFrame(i), "plain");
    EXPECT_EQ(api->recordings, 1);
    EXPECT_EQ(api->replays, 0);
    EXPECT_EQ(api->launches, 5 * 4);
}

TEST(GpuGraph, AFailingReplayMeansTheProcessor) {
    const auto api = std::make_shared<StandIn>();
    api->failingReplay = 1;
    std::vector<std::string> said;
    setLogSink([&said](LogLevel, const std::string& message) { said.push_back(message); });
    const auto backend = makeDeviceBackend(api, 0), processor = makeCpuBackend();
    for (uint32_t i = 0; i < 5; ++i) {
        const FramePtr picture = backend->render(clipFrame(i)), expected = processor->render(clipFrame(i));
        EXPECT_TRUE(i < 2 || std::memcmp(picture->data(), expected->data(), picture->byteCount()) == 0) << i;
    }
    setLogSink({});
    EXPECT_THAT(said, ::testing::ElementsAre("The CUDA device failed: unspecified launch failure. The processor renders "
                                             "from now on."));
    EXPECT_EQ(api->heldGraphs, 0);
    EXPECT_EQ(api->held(), 0u);
}

// Lists that a network's rotating answers make are kept, the oldest is dropped.
TEST(GpuGraph, GraphsAreFew) {
    const auto api = std::make_shared<StandIn>();
    const auto backend = makeDeviceBackend(api, 0);
    for (int round = 0; round < 2; ++round)
        for (int width = 40; width < 60; ++width)
            for (int i = 0; i < 2; ++i) backend->render(clipFrame(uint32_t(width), {width, 8}));
    EXPECT_LE(api->heldGraphs, 32);
}

TEST(GpuGraph, EveryNumberOfALaunchCounts) {
    const TargetArguments target;
    TargetArguments other = target;
    EXPECT_TRUE(same(KernelCall(target), KernelCall(other)));
    other.target[1].shape.rows = 2;
    EXPECT_FALSE(same(KernelCall(target), KernelCall(other)));
    ViewArguments<uint8_t> view, changed = view;
    EXPECT_TRUE(same(KernelCall(view), KernelCall(changed)));
    EXPECT_FALSE(same(KernelCall(view), KernelCall(ViewArguments<uint16_t>())));
    changed.rightMatrix[8] = 1.0f;
    EXPECT_FALSE(same(KernelCall(view), KernelCall(changed)));
    changed = view;
    changed.eyes[1].volume.largest.count = 1;
    EXPECT_FALSE(same(KernelCall(view), KernelCall(changed)));
    EXPECT_FALSE(same(KernelCall(TargetForwardArguments<float>()), KernelCall(TargetForwardArguments<float>())));
}

}  // namespace
}  // namespace deep3d::gpu
