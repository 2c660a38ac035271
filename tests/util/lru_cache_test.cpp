// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/util/lru_cache.h"

#include <gtest/gtest.h>

#include <string>

namespace deep3d {
namespace {

TEST(LruCache, KeepsWhatWasUsedLast) {
    LruCache<std::string, int> cache(30);
    cache.put("a", 1, 10);
    cache.put("b", 2, 10);
    cache.put("c", 3, 10);
    EXPECT_EQ(cache.find("a"), 1);  // now the newest
    cache.put("d", 4, 10);
    EXPECT_EQ(cache.find("b"), std::nullopt);
    EXPECT_EQ(cache.find("a"), 1);
    EXPECT_EQ(cache.find("c"), 3);
    EXPECT_EQ(cache.find("d"), 4);
    EXPECT_EQ(cache.bytes(), 30u);
}

TEST(LruCache, OneLargeValuePushesOutSeveral) {
    LruCache<int, int> cache(30);
    cache.put(1, 1, 10);
    cache.put(2, 2, 10);
    cache.put(3, 3, 25);
    EXPECT_EQ(cache.count(), 1u);
    EXPECT_EQ(cache.bytes(), 25u);
    EXPECT_EQ(cache.find(3), 3);
}

TEST(LruCache, AValueBeyondTheBudgetIsNotKept) {
    LruCache<int, int> cache(30);
    cache.put(1, 1, 10);
    cache.put(2, 2, 31);
    EXPECT_EQ(cache.find(2), std::nullopt);
    EXPECT_EQ(cache.find(1), 1);
}

TEST(LruCache, TheSameKeyIsReplaced) {
    LruCache<int, int> cache(30);
    cache.put(1, 1, 10);
    cache.put(1, 7, 20);
    EXPECT_EQ(cache.find(1), 7);
    EXPECT_EQ(cache.bytes(), 20u);
    cache.erase(1);
    EXPECT_EQ(cache.bytes(), 0u);
    cache.put(2, 2, 5);
    cache.clear();
    EXPECT_EQ(cache.count(), 0u);
}

}  // namespace
}  // namespace deep3d
