// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
// What the bench counts: bytes of each kernel, and that every kernel of a picture is measured.
#include <gmock/gmock.h>

#include "gpu/kernel_bench.h"
#include "tests/gpu/stand_in.h"
#include "tests/support/synthetic.h"

namespace deep3d::gpu {
namespace {

using namespace deep3d::testing;
using testing::StandIn;

constexpr size_t kVolumeBytes = 33 * 12 * 5 * sizeof(float);
constexpr size_t kFrameBytes = 10 * 3 * 32;  // 10 rows, pitch of 32 pixels

PictureTimes timesOf(SynthesisMethod method, Layout layout, double balance = 0.0) {
    StereoSettings settings;
    settings.method = method;
    settings.balance = balance;
    RenderRequest request = makeRequest(smoothFrame({32, 10}), randomSoft({12, 5}, 3.0, 1), settings);
    request.layout = layout;
    StandIn api;
    const PictureTimes times = timePicture(api, 0, request, 1);
    EXPECT_EQ(api.held(), 0u);
    EXPECT_GT(times.stillMs, 0.0);
    EXPECT_GT(times.clipMs, 0.0);
    EXPECT_GT(times.clipWithoutGraphMs, 0.0);
    return times;
}

std::vector<std::pair<std::string, size_t>> bytesOf(const PictureTimes& times) {
    std::vector<std::pair<std::string, size_t>> bytes;
    for (const KernelTime& kernel : times.kernels) {
        bytes.emplace_back(kernel.kernel, kernel.bytes);
        EXPECT_DOUBLE_EQ(kernel.bytesPerSecond(), double(kernel.bytes) * 1000.0 / kernel.milliseconds);
    }
    return bytes;
}

TEST(KernelBench, BytesOfASelection) {
    EXPECT_THAT(bytesOf(timesOf(SynthesisMethod::Selection, Layout::RightOnly)),
                ::testing::ElementsAre(std::pair("volume", 3 * kVolumeBytes), std::pair("source to target", 3 * kVolumeBytes),
                                       std::pair("views", 2 * kFrameBytes + kVolumeBytes)));
}

TEST(KernelBench, BytesOfBothEyesLayeredAndSqueezed) {
    EXPECT_THAT(bytesOf(timesOf(SynthesisMethod::Layered, Layout::SbsHalf, 0.5)),
                ::testing::ElementsAre(std::pair("volume", 3 * kVolumeBytes),
                                       std::pair("views", 3 * kFrameBytes + 4 * kVolumeBytes),
                                       std::pair("squeeze", 3 * kFrameBytes)));
}

TEST(KernelBench, CopiesAreCountedReadAndWritten) {
    StandIn api;
    EXPECT_GT(copyRate(api, 0, 1, 1000), 0.0);
    EXPECT_EQ(api.held(), 0u);
}

}  // namespace
}  // namespace deep3d::gpu
