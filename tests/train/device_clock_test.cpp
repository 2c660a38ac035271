// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/train/device_clock.h"

#include <c10/core/impl/DeviceGuardImplInterface.h>
#include <gtest/gtest.h>

namespace deep3d {
namespace {

// A device of torch's that has a clock and nothing else: the test moves it. An event is the time at which it was recorded.
struct StandIn {
    double ms = 0.0;
    int events = 0, waits = 0;
} device;

constexpr auto kType = c10::DeviceType::PrivateUse1;

struct StandInGuard final : c10::impl::NoOpDeviceGuardImpl<kType> {
    void record(void** event, const c10::Stream&, const c10::DeviceIndex, const c10::EventFlag flag) const override {
        EXPECT_EQ(flag, c10::EventFlag::BACKEND_DEFAULT);  // the flag that keeps time
        *event = new double(device.ms);
        ++device.events;
    }
    bool queryEvent(void*) const override { return device.waits > 0; }
    void synchronizeEvent(void*) const override { ++device.waits; }
    void destroyEvent(void* event, const c10::DeviceIndex) const noexcept override {
        if (event) --device.events;
        delete static_cast<double*>(event);
    }
    double elapsedTime(void* first, void* last, const c10::DeviceIndex) const override {
        return *static_cast<double*>(last) - *static_cast<double*>(first);
    }
};
C10_REGISTER_GUARD_IMPL(PrivateUse1, StandInGuard)

TEST(DeviceClock, AddsWhatLiesBetweenBeginAndEnd) {
    device = {};
    DeviceClock clock(at::Device(kType, 0));
    EXPECT_TRUE(clock.measures());
    EXPECT_EQ(clock.take(), 0.0);
    for (const double work : {300.0, 50.0}) {
        clock.begin();
        device.ms += work;
        clock.end();
        device.ms += 1000.0;  // nothing to do
    }
    EXPECT_EQ(device.waits, 0);  // the steps did not wait for the device
    EXPECT_DOUBLE_EQ(clock.take(), 0.35);
    EXPECT_EQ(device.waits, 1);
    EXPECT_EQ(clock.take(), 0.0);
    clock.begin();
    device.ms += 20.0;
    clock.end();
    EXPECT_DOUBLE_EQ(clock.take(), 0.02);
    EXPECT_EQ(device.events, 0);
}

TEST(DeviceClock, AProcessorHasNone) {
    DeviceClock clock(at::kCPU);
    EXPECT_FALSE(clock.measures());
    clock.begin();
    clock.end();
    EXPECT_EQ(clock.take(), 0.0);
}

}  // namespace
}  // namespace deep3d
