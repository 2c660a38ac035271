// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/job/frame_pipeline.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>

#include "core/stereo/cpu_backend.h"
#include "core/util/error.h"
#include "tests/support/ramp_network.h"
#include "tests/support/synthetic.h"
#include "tests/support/temporary_folder.h"

namespace deep3d {
namespace {

bool samePixels(const Frame& a, const Frame& b) {
    return a.size() == b.size() && a.bits() == b.bits() && std::equal(a.data(), a.data() + a.byteCount(), b.data());
}

class FramePipelineTest : public ::testing::Test {
protected:
    std::filesystem::path photo(const char* name, uint32_t seed = 1, Size size = {120, 80}) {
        const auto path = m_folder / name;
        writeImage(*testing::noiseFrame(size, SampleBits::Eight, seed), path);
        return path;
    }

    testing::TemporaryFolder m_folder;
    testing::RampNetwork m_network;
    RenderBackendPtr m_backend = makeCpuBackend();
    FramePipeline m_pipeline{m_network, *m_backend};
};

TEST_F(FramePipelineTest, TheNetworkIsAskedOnceForAPicture) {
    m_pipeline.open(photo("a.png"));
    EXPECT_EQ(m_network.predictions(), 0);
    PreviewRequest request;
    m_pipeline.render(request);
    request.settings.depthScale = 2.0;
    m_pipeline.render(request);
    m_pipeline.renderPair(request.settings);
    EXPECT_EQ(m_network.predictions(), 1);
    EXPECT_EQ(m_pipeline.times().networkMs, 0.0);
}

TEST_F(FramePipelineTest, ComingBackToAPictureCostsNoNetwork) {
    const auto a = photo("a.png", 1), b = photo("b.png", 2);
    m_pipeline.open(a);
    const auto first = m_pipeline.distribution();
    m_pipeline.open(b);
    EXPECT_NE(m_pipeline.distribution(), first);
    m_pipeline.open(a);
    EXPECT_EQ(m_pipeline.distribution(), first);
    EXPECT_EQ(m_network.predictions(), 2);
}

TEST_F(FramePipelineTest, AFileThatChangedIsAskedAgain) {
    const auto a = photo("a.png", 1);
    m_pipeline.open(a);
    m_pipeline.distribution();
    photo("a.png", 2, {100, 80});
    m_pipeline.open(a);
    m_pipeline.distribution();
    EXPECT_EQ(m_network.predictions(), 2);
}

TEST_F(FramePipelineTest, ViewsFitTheBoxAndKeepTheAspect) {
    m_pipeline.open(photo("a.png"));
    PreviewRequest request{.layout = Layout::SbsFull, .fit = {60, 60}};
    EXPECT_EQ(m_pipeline.render(request)->size(), (Size{120, 40}));
    request.fit = {1000, 1000};  // never enlarged
    EXPECT_EQ(m_pipeline.render(request)->size(), (Size{240, 80}));
    request.fit = {};
    EXPECT_EQ(m_pipeline.render(request)->size(), (Size{240, 80}));
    EXPECT_EQ(m_pipeline.renderPair({}, {}, {30, 0x7fff}).right->size(), (Size{30, 20}));
}

TEST_F(FramePipelineTest, RendersWhatTheBackendRenders) {
    const auto frame = testing::smoothFrame({200, 100});
    m_pipeline.open(frame);
    StereoSettings settings;
    settings.depthScale = 1.5;
    RenderRequest request = makeRequest(frame, m_network.predict(frame), settings);
    request.layout = Layout::RightOnly;
    const auto expected = makeCpuBackend()->render(request);
    EXPECT_TRUE(samePixels(*m_pipeline.render({settings, Layout::RightOnly}), *expected));
    EXPECT_TRUE(samePixels(*m_pipeline.renderPair(settings).right, *expected));
}

TEST_F(FramePipelineTest, AStopRequestAnswersNothing) {
    m_pipeline.open(testing::noiseFrame({64, 48}));
    std::stop_source stop;
    stop.request_stop();
    EXPECT_EQ(m_pipeline.render({}, stop.get_token()), nullptr);
    EXPECT_EQ(m_pipeline.renderPair({}, stop.get_token()).left, nullptr);
}

TEST_F(FramePipelineTest, AFileThatCannotBeOpenedLeavesNothingOpen) {
    m_pipeline.open(photo("a.png"));
    EXPECT_THROW(m_pipeline.open(m_folder / "missing.jpg"), Error);
    EXPECT_FALSE(m_pipeline.isOpen());
    m_pipeline.open(m_folder / "a.png");
    EXPECT_TRUE(m_pipeline.isOpen());
}

TEST_F(FramePipelineTest, ATruncatedPhotoOpensWithAWarning) {
    const auto path = photo("cut.jpg", 1, {400, 300});
    std::filesystem::resize_file(path, std::filesystem::file_size(path) / 2);
    m_pipeline.open(path);
    EXPECT_NE(m_pipeline.warning().find("cut.jpg"), std::string::npos);
    m_pipeline.open(photo("whole.jpg"));
    EXPECT_TRUE(m_pipeline.warning().empty());
}

TEST_F(FramePipelineTest, ReopeningForgetsScaledPictures) {
    m_pipeline.open(photo("a.png", 1));
    const PreviewRequest request{.layout = Layout::Original, .fit = {60, 60}};
    const auto a = m_pipeline.render(request);
    m_pipeline.open(photo("b.png", 2));
    EXPECT_FALSE(samePixels(*a, *m_pipeline.render(request)));
}

}  // namespace
}  // namespace deep3d
