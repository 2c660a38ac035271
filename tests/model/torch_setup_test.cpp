// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/model/torch_setup.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <thread>

namespace deep3d {
namespace {

int countOfAnotherThread() {
    int count = 0;
    std::thread([&] { count = torchThreadCount(); }).join();
    return count;
}

TEST(TorchThreads, HoldForTheirThreadWhileTheyLive) {
    const int cores = std::max(1, int(std::thread::hardware_concurrency())), own = cores + 1;  // no other count can be meant
    {
        const TorchThreads threads(own);
        EXPECT_EQ(torchThreadCount(), own);
        EXPECT_EQ(countOfAnotherThread(), cores);
        EXPECT_EQ(torchThreadCount(), own);
    }
    EXPECT_EQ(torchThreadCount(), cores);
}

}  // namespace
}  // namespace deep3d
