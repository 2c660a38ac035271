// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/util/one_heap.h"

#include <gtest/gtest.h>

#include <cstdio>
#include <cstdlib>
#include <string>
#include <thread>

#include <malloc.h>

namespace deep3d {
namespace {

int heapCount() {
    char* text = nullptr;
    size_t length = 0;
    FILE* stream = open_memstream(&text, &length);
    malloc_info(0, stream);
    std::fclose(stream);
    const std::string report(text, length);
    std::free(text);
    int count = 0;
    for (size_t at = report.find("<heap nr"); at != std::string::npos; at = report.find("<heap nr", at + 1)) ++count;
    return count;
}

TEST(OneHeap, ThreadsGetNoHeapOfTheirOwn) {
    useOneHeap();
    const int before = heapCount();
    int within = 0;
    std::thread([&] {
        const std::string held(1000, 'x');
        within = heapCount();
    }).join();
    EXPECT_GE(before, 1);
    EXPECT_EQ(within, before);
}

}  // namespace
}  // namespace deep3d
