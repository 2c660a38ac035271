// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
// A whole export, its three threads included, whose frames stay on a card.
#include <gmock/gmock.h>

#include "core/media/media_reader.h"
#include "core/util/log.h"
#include "gpu/device_backend.h"
#include "tests/job/clip_export_case.h"
#include "tests/media/host_card.h"

namespace deep3d {
namespace {

using ::testing::Contains;
using ::testing::Not;
using gpu::testing::StandIn;

class CardExport : public ClipExportCase {
protected:
    static constexpr int64_t kClipFrames = 30;

    CardExport() {
        m_job.input = m_folder / "in.mkv";
        m_job.output = m_folder / "out.mkv";
        m_job.video.quality = 0;  // what differs is the frames, not what the encoder makes of them
        VideoWriter writer(m_job.input, {.size = {192, 96}, .timeBase = {1, 25}}, {.quality = 0});
        for (int64_t i = 0; i < kClipFrames; ++i) writer.write(moving(i), i);
        writer.finish(kClipFrames);
        setLogSink([this](LogLevel, const std::string& message) { m_said.push_back(message); });
    }
    ~CardExport() override { setLogSink({}); }

    // Larger than the network's picture.
    static FramePtr moving(int64_t index) {
        const auto frame = copyOf(testing::smoothFrame({192, 96}));
        for (int y = 0; y < frame->height(); ++y)
            for (uint8_t& sample : frame->row<uint8_t>(y)) sample = uint8_t(sample * 3 / 4 + (index * 7 + y) % 11);
        return frame;
    }

    // The finished frames, read back.
    std::vector<FramePtr> exportedFrames(const CardPtr& card, const std::shared_ptr<StandIn>& api) {
        m_backend = gpu::makeDeviceBackend(api, 0);
        DistributionCache cache{m_folder / "answers"};
        const ClipResult result = exportClip(m_job, {m_network, "ramp", *m_backend, cache, kProcessor, card}, m_run);
        EXPECT_TRUE(result.differences.empty());
        const auto reader = openMedia(m_job.output);
        std::vector<FramePtr> frames;
        for (int64_t i = 0; i < reader->frameCount(); ++i) frames.push_back(reader->read(i));
        return frames;
    }
    std::string stayed(int64_t frames) const {
        return std::to_string(frames) + " frames of " + m_job.output.string() +
               " stayed on the graphics card from its decoder to its encoder.";
    }

    std::vector<std::string> m_said;
};

double meanApart(const FramePtr& a, const FramePtr& b) {
    double sum = 0.0;
    for (int y = 0; y < a->height(); ++y)
        for (size_t i = 0; i < a->rowSamples(); ++i)
            sum += std::abs(double(a->row<uint8_t>(y)[i]) - double(b->row<uint8_t>(y)[i]));
    return sum / double(a->rowSamples() * size_t(a->height()));
}

TEST_F(CardExport, FramesStayAndAreTheSame) {
    for (const bool flicker : {false, true}) {
        m_job.edits.reducesFlicker = flicker;
        const auto api = std::make_shared<StandIn>(), plain = std::make_shared<StandIn>();
        const auto frames = exportedFrames(std::make_shared<testing::HostCard>(api), api);
        EXPECT_THAT(m_said, Contains(stayed(kClipFrames)));
        const auto expected = exportedFrames(nullptr, plain);
        ASSERT_EQ(frames.size(), size_t(kClipFrames));
        ASSERT_EQ(expected.size(), size_t(kClipFrames));
        for (size_t i = 0; i < frames.size(); ++i) EXPECT_LE(meanApart(frames[i], expected[i]), 0.5) << flicker << " " << i;
        EXPECT_LT(api->downloadedBytes, plain->downloadedBytes / 2);
        EXPECT_LT(api->uploadedBytes, plain->uploadedBytes);
    }
}

TEST_F(CardExport, TheSameTwice) {
    std::vector<FramePtr> first;
    for (int i = 0; i < 3; ++i) {
        const auto api = std::make_shared<StandIn>();
        const auto frames = exportedFrames(std::make_shared<testing::HostCard>(api), api);
        if (first.empty()) first = frames;
        ASSERT_EQ(frames.size(), first.size());
        for (size_t n = 0; n < frames.size(); ++n) EXPECT_EQ(meanApart(frames[n], first[n]), 0.0) << n;
    }
}

TEST_F(CardExport, WhereNoFrameCouldStayNothingIsSaid) {
    exportedFrames(nullptr, std::make_shared<StandIn>());
    const auto api = std::make_shared<StandIn>();
    const auto card = std::make_shared<testing::HostCard>(api);
    card->encodes = false;
    exportedFrames(card, api);
    EXPECT_THAT(m_said, Not(Contains(::testing::HasSubstr("graphics card"))));
}

TEST_F(CardExport, ADeviceThatFailsOnTheWayEndsNothing) {
    const auto api = std::make_shared<StandIn>();
    api->failingLaunch = 40;
    EXPECT_EQ(exportedFrames(std::make_shared<testing::HostCard>(api), api).size(), size_t(kClipFrames));
    EXPECT_THAT(m_said, Contains(::testing::HasSubstr("no kernel image is available")));
    EXPECT_THAT(m_said, Not(Contains(stayed(kClipFrames))));
}

}  // namespace
}  // namespace deep3d
