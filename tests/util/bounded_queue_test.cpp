// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/util/bounded_queue.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <atomic>
#include <thread>

namespace deep3d {
namespace {

TEST(BoundedQueue, ValuesArriveInOrderAndTheEndIsTold) {
    BoundedQueue<int> queue(2);
    std::jthread writer([&] {
        for (int i = 0; i < 1000; ++i) queue.push(i, {});
        queue.close();
    });
    for (int i = 0; i < 1000; ++i) ASSERT_EQ(queue.pop({}), i);
    EXPECT_EQ(queue.pop({}), std::nullopt);
}

TEST(BoundedQueue, TheWriterIsNeverFurtherAheadThanTheCapacity) {
    BoundedQueue<int> queue(3);
    std::atomic<int> pushed = 0;
    std::jthread writer([&] {
        for (int i = 0; i < 500; ++i) {
            queue.push(i, {});
            ++pushed;
        }
        queue.close();
    });
    int most = 0;
    for (int taken = 0; queue.pop({}); ++taken) most = std::max(most, pushed - (taken + 1));
    EXPECT_LE(most, 3);
}

TEST(BoundedQueue, AStopRequestWakesBothSides) {
    BoundedQueue<int> full(1), empty(1);
    full.push(1, {});
    std::stop_source stop;
    std::jthread writer([&] { EXPECT_FALSE(full.push(2, stop.get_token())); });
    std::jthread reader([&] { EXPECT_EQ(empty.pop(stop.get_token()), std::nullopt); });
    stop.request_stop();
}

}  // namespace
}  // namespace deep3d
