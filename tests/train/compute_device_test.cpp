// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/train/compute_device.h"

#include <ATen/ATen.h>
#include <gmock/gmock.h>

#include "core/model/torch_cuda.h"
#include "core/util/error.h"

namespace deep3d {
namespace {

using ::testing::AllOf;
using ::testing::HasSubstr;

std::string problemOf(const std::string& word) {
    try {
        computeDevice(word);
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), ErrorKind::BadInput);
        return error.what();
    }
    return "nothing was thrown";
}

TEST(ComputeDevice, AutoIsCudaOrElseTheProcessor) {
    EXPECT_EQ(computeDevice("cpu"), at::Device(at::kCPU));
    EXPECT_EQ(computeDevice("auto"), whyNoTorchCuda(0).empty() ? at::Device(at::kCUDA, 0) : at::Device(at::kCPU));
    EXPECT_EQ(computeDevice("auto", 99), at::Device(at::kCPU));
}

TEST(ComputeDevice, ACudaDeviceThatCannotBeUsedIsOneSentenceWithTheReason) {
    EXPECT_THAT(problemOf("cuda:99"), AllOf(HasSubstr("The device cuda:99 cannot be used: "), HasSubstr(whyNoTorchCuda(99))));
    if (!whyNoTorchCuda(0).empty()) {
        EXPECT_THAT(problemOf("cuda"), AllOf(HasSubstr("The device cuda cannot be used: "), HasSubstr(whyNoTorchCuda(0))));
    }
}

TEST(ComputeDevice, OtherWordsAreRefused) {
    for (const char* word : {"toaster", "", "cuda:", "cuda:x", "CUDA", "mps", "xpu:0"}) {
        EXPECT_THAT(problemOf(word), HasSubstr(std::string("The device \"") + word + "\" is unknown")) << word;
    }
}

}  // namespace
}  // namespace deep3d
