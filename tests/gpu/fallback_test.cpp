// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
// Every answer that a CUDA runtime may give, by a stand-in: no driver, no device, too little memory, failing launches.
#include <gmock/gmock.h>

#include "core/stereo/cpu_backend.h"
#include "core/util/log.h"
#include "gpu/device_backend.h"
#include "tests/gpu/stand_in.h"
#include "tests/support/synthetic.h"

namespace deep3d::gpu {
namespace {

using namespace deep3d::testing;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using testing::StandIn;

// Collects what is said while it lives.
class Messages {
public:
    Messages() {
        setLogSink([this](LogLevel, const std::string& message) { m_said.push_back(message); });
    }
    ~Messages() { setLogSink({}); }
    const std::vector<std::string>& said() const { return m_said; }

private:
    std::vector<std::string> m_said;
};

RenderRequest someRequest(Size size = {96, 80}, Layout layout = Layout::Anaglyph) {
    static const DistributionPtr scene = squareBeforeWall({48, 20});
    RenderRequest request = makeRequest(smoothFrame(size), scene, {});
    request.method = SynthesisMethod::Selection;
    request.layout = layout;
    return request;
}

void expectSame(const FramePtr& a, const FramePtr& b) {
    ASSERT_EQ(a->size(), b->size());
    EXPECT_EQ(std::memcmp(a->data(), b->data(), a->byteCount()), 0);
}

void expectAlike(const FramePtr& a, const FramePtr& b) {
    ASSERT_EQ(a->size(), b->size());
    int largest = 0;
    for (int y = 0; y < a->height(); ++y)
        for (size_t i = 0; i < a->rowSamples(); ++i)
            largest = std::max(largest, std::abs(int(a->row<uint8_t>(y)[i]) - int(b->row<uint8_t>(y)[i])));
    EXPECT_LE(largest, 2);
}

std::string refusal(const std::shared_ptr<StandIn>& api, int device) {
    try {
        makeDeviceBackend(api, device);
    } catch (const Error& problem) {
        EXPECT_EQ(problem.kind(), ErrorKind::BadInput);
        return problem.what();
    }
    return "none";
}

TEST(GpuFallback, NoDriverIsOneSentence) {
    const auto api = std::make_shared<StandIn>();
    api->driver = {35, "CUDA driver version is insufficient for CUDA runtime version"};
    EXPECT_EQ(refusal(api, 0),
              "No CUDA device can be used (CUDA driver version is insufficient for CUDA runtime version); the device has "
              "to be \"cpu\" or \"auto\".");
    EXPECT_EQ(whyNoDevice(*api), "No CUDA device: CUDA driver version is insufficient for CUDA runtime version.");
    EXPECT_THROW(deviceNames(*api), Error);
}

TEST(GpuFallback, NoDeviceIsOneSentence) {
    const auto api = std::make_shared<StandIn>();
    api->driver = {100, "no CUDA-capable device is detected"};
    EXPECT_THAT(refusal(api, 0), HasSubstr("no CUDA-capable device is detected"));
    api->driver = {};
    api->devices = 0;
    EXPECT_EQ(refusal(api, 0), "There is no CUDA device 0: this machine has 0.");
    EXPECT_THAT(deviceNames(*api), IsEmpty());
    EXPECT_EQ(whyNoDevice(*api), "No CUDA device: the driver finds none.");
    api->devices = 1;
    EXPECT_EQ(whyNoDevice(*api), "");
}

TEST(GpuFallback, DevicesHaveTheirNames) {
    const auto api = std::make_shared<StandIn>();
    api->devices = 2;
    EXPECT_THAT(deviceNames(*api), ElementsAre("Stand-in 0", "Stand-in 1"));
    EXPECT_EQ(makeDeviceBackend(api, 1)->deviceName(), "Stand-in 1 (CUDA)");
    EXPECT_EQ(refusal(api, 2), "There is no CUDA device 2: this machine has 2.");
    EXPECT_EQ(refusal(api, -1), "There is no CUDA device -1: this machine has 2.");
}

// Whichever allocation fails once: the picture is right and all memory comes back.
TEST(GpuFallback, EveryAllocationMayFail) {
    const RenderRequest request = someRequest();
    const FramePtr expected = makeDeviceBackend(std::make_shared<StandIn>(), 0)->render(request);
    int failures = 0;
    for (int n = 0;; ++n) {
        const auto api = std::make_shared<StandIn>();
        api->failingAllocation = n;
        const Messages messages;
        auto backend = makeDeviceBackend(api, 0);
        expectSame(backend->render(request), expected);
        EXPECT_EQ(backend->deviceName(), "Stand-in 0 (CUDA)") << n;
        EXPECT_THAT(messages.said(), IsEmpty()) << n;
        backend.reset();
        EXPECT_EQ(api->held(), 0u) << n;
        if (api->allocations <= n) break;
        ++failures;
    }
    EXPECT_GE(failures, 8);
}

TEST(GpuFallback, LittleMemoryMeansStrips) {
    for (const Layout layout : {Layout::Anaglyph, Layout::TopBottomFull, Layout::SbsHalf, Layout::RowInterlaced}) {
        const RenderRequest request = someRequest({200, 333}, layout);
        const auto large = std::make_shared<StandIn>(), small = std::make_shared<StandIn>();
        const FramePtr expected = makeDeviceBackend(large, 0)->render(request);
        small->deviceBytes = 1400000;
        const Messages messages;
        const auto backend = makeDeviceBackend(small, 0);
        expectSame(backend->render(request), expected);
        expectSame(backend->render(request), expected);
        EXPECT_EQ(backend->deviceName(), "Stand-in 0 (CUDA)");
        EXPECT_GT(small->launches, large->launches + 2);
        EXPECT_THAT(messages.said(), IsEmpty());
    }
}

TEST(GpuFallback, NoMemoryMeansTheProcessorAndOneMessage) {
    const auto api = std::make_shared<StandIn>();
    api->deviceBytes = 1000;
    const Messages messages;
    const auto backend = makeDeviceBackend(api, 0), processor = makeCpuBackend();
    const RenderRequest request = someRequest({200, 333});
    expectSame(backend->render(request), processor->render(request));
    expectSame(backend->renderPair(request).right, processor->renderPair(request).right);
    EXPECT_EQ(backend->deviceName(), processor->deviceName());
    EXPECT_THAT(messages.said(), ElementsAre("The CUDA device has too little memory for this picture. The processor "
                                             "renders from now on."));
    EXPECT_EQ(api->held(), 0u);
}

TEST(GpuFallback, AFailingLaunchMeansTheProcessorAndOneMessage) {
    for (int n = 0; n < 3; ++n) {
        const auto api = std::make_shared<StandIn>();
        api->failingLaunch = n;
        const Messages messages;
        const auto backend = makeDeviceBackend(api, 0), processor = makeCpuBackend();
        expectSame(backend->render(someRequest()), processor->render(someRequest()));
        expectSame(backend->render(someRequest()), processor->render(someRequest()));
        EXPECT_THAT(messages.said(), ElementsAre(HasSubstr("no kernel image is available")));
    }
}

TEST(GpuFallback, AFailureThatShowsLaterMeansTheProcessor) {
    const auto api = std::make_shared<StandIn>();
    api->failingSynchronise = 1;
    const Messages messages;
    const auto backend = makeDeviceBackend(api, 0), processor = makeCpuBackend();
    expectAlike(backend->render(someRequest()), processor->render(someRequest()));
    EXPECT_THAT(messages.said(), IsEmpty());
    expectSame(backend->render(someRequest()), processor->render(someRequest()));
    EXPECT_THAT(messages.said(), ElementsAre(HasSubstr("unspecified launch failure")));
}

TEST(GpuFallback, MoreLayersThanAKernelTakesMeansTheProcessor) {
    const auto api = std::make_shared<StandIn>();
    const LayerAxis axis{65, -16.0, 0.5, 384};
    const RenderRequest request = makeRequest(smoothFrame({40, 10}), randomSoft({20, 5}, 3.0, 1, axis), {});
    const Messages messages;
    const auto backend = makeDeviceBackend(api, 0);
    expectSame(backend->render(request), makeCpuBackend()->render(request));
    expectSame(backend->renderPair(request).left, makeCpuBackend()->renderPair(request).left);
    EXPECT_EQ(api->launches, 0);
    EXPECT_THAT(messages.said(), ElementsAre("The CUDA renderer takes 64 layers and this depth has 65: the processor "
                                             "renders it."));
}

TEST(GpuFallback, DepthOfTheOtherEyeIsMovedForLayeredViews) {
    RenderRequest request = someRequest();
    request.distribution = randomSoft({30, 7}, 3.0, 4, {}, Alignment::Target);
    request.method = SynthesisMethod::Layered;
    request.table.gain[3] = 0.2f;
    const auto api = std::make_shared<StandIn>();
    const Messages messages;
    const auto backend = makeDeviceBackend(api, 0);
    expectAlike(backend->render(request), makeCpuBackend()->render(request));
    EXPECT_EQ(api->launches, 4);  // volume, target to source, volume, views
    backend->render(request);
    EXPECT_EQ(api->launches, 5);
    EXPECT_THAT(messages.said(), IsEmpty());
}

// Only what changed travels.
TEST(GpuFallback, FrameAndDistributionStayOnTheDevice) {
    const auto api = std::make_shared<StandIn>();
    const auto backend = makeDeviceBackend(api, 0);
    RenderRequest request = someRequest();
    backend->render(request);
    const size_t first = api->uploadedBytes;
    const int allocations = api->allocations;
    for (float& parallax : request.table.parallax) parallax *= 1.1f;
    backend->render(request);
    EXPECT_LT(api->uploadedBytes - first, 4000u);  // the layers' steps
    EXPECT_EQ(api->allocations, allocations);
    EXPECT_GT(first, request.frame->byteCount() + 33u * 48u * 20u * sizeof(float) - 1u);

    request.frame = smoothFrame({96, 80});
    const size_t second = api->uploadedBytes;
    backend->render(request);
    EXPECT_GT(api->uploadedBytes - second, request.frame->byteCount() - 1u);
    EXPECT_LT(api->uploadedBytes - second, request.frame->byteCount() + 4000u);
}

// A network on the same device leaves its masses there; one on another device does not help.
TEST(GpuFallback, MassesOnTheDeviceAreNotSentAgain) {
    auto scene = std::make_shared<Distribution>(*squareBeforeWall({48, 20}));
    auto halves = std::make_shared<std::vector<Half>>(scene->planeSize() * 33);
    for (size_t i = 0; i < halves->size(); ++i) {  // exact in both forms
        const bool near = scene->data()[i] > 0.25f;
        (*halves)[i] = {uint16_t(near ? 0x3800 : 0x1400)};
        scene->data()[i] = (*halves)[i].value();
    }
    RenderRequest request = someRequest();
    request.distribution = scene;
    const auto plain = std::make_shared<StandIn>();
    const FramePtr expected = makeDeviceBackend(plain, 0)->render(request);
    for (const int device : {0, 1}) {
        auto there = std::make_shared<Distribution>(*scene);
        there->setDeviceMasses({std::shared_ptr<const void>(halves, halves->data()), device});
        request.distribution = there;
        const auto api = std::make_shared<StandIn>();
        expectSame(makeDeviceBackend(api, 0)->render(request), expected);
        const size_t saved = device == 0 ? scene->planeSize() * 33 * sizeof(float) : 0;
        EXPECT_EQ(api->uploadedBytes + saved, plain->uploadedBytes);
    }
}

TEST(GpuFallback, WritingForgetsTheMassesOnTheDevice) {
    Distribution scene(*squareBeforeWall({4, 3}));
    scene.setDeviceMasses({std::make_shared<int>(0), 0});
    const Distribution copy(scene);
    EXPECT_TRUE(copy.deviceMasses().halves);
    scene.layer(2)[0] = 0.5f;
    EXPECT_FALSE(scene.deviceMasses().halves);
    EXPECT_TRUE(copy.deviceMasses().halves);
}

TEST(GpuFallback, AChangeIsSeen) {
    const auto backend = makeDeviceBackend(std::make_shared<StandIn>(), 0);
    RenderRequest request = someRequest();
    backend->render(request);
    const auto expectFresh = [&](const char* what) {
        SCOPED_TRACE(what);
        expectSame(backend->render(request), makeDeviceBackend(std::make_shared<StandIn>(), 0)->render(request));
    };
    request.table.gain[3] = 0.2f;
    expectFresh("gain");
    request.distribution = randomSoft({48, 20}, 3.0, 4);
    expectFresh("distribution");
    request.method = SynthesisMethod::Layered;
    expectFresh("method");
    request.frame = noiseFrame({96, 80}, SampleBits::Sixteen);
    expectFresh("frame");
    request.layout = Layout::SbsFull;
    expectFresh("layout");
    request.distribution = randomSoft({30, 7}, 3.0, 4, {}, Alignment::Target);
    expectFresh("alignment");
}

TEST(GpuFallback, AStopGivesNothing) {
    std::stop_source stop;
    stop.request_stop();
    const auto backend = makeDeviceBackend(std::make_shared<StandIn>(), 0);
    EXPECT_EQ(backend->render(someRequest(), stop.get_token()), nullptr);
    EXPECT_EQ(backend->renderPair(someRequest(), stop.get_token()).left, nullptr);
}

TEST(GpuFallback, EditsThatDoNotFitAreRefused) {
    RenderRequest request = someRequest();
    request.table.gain.pop_back();
    EXPECT_THROW(makeDeviceBackend(std::make_shared<StandIn>(), 0)->render(request), Error);
}

}  // namespace
}  // namespace deep3d::gpu
