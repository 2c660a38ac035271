// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "app/clip_figures.h"

#include <gtest/gtest.h>

namespace deep3d {
namespace {

// Two cores that either part keeps busy for most of its time: the sum of the work is the bound, not the slower part.
TEST(ClipFigures, SaturatedCoresBoundTheWhole) {
    const ClipFigures clip{.frames = 100, .cores = 2, .convert = {8, 14}, .codec = {5, 9}, .whole = {13.8, 24}};
    EXPECT_DOUBLE_EQ(clip.boundSeconds(), 11.5);
    EXPECT_DOUBLE_EQ(clip.ratio(), 13.8 / 8);
    EXPECT_DOUBLE_EQ(clip.boundRatio(), 1.2);
    EXPECT_DOUBLE_EQ(clip.busyShare(), 24 / 27.6);
    EXPECT_DOUBLE_EQ(clip.fps(clip.codec), 20);
}

TEST(ClipFigures, OnManyCoresTheSlowerPartIsTheBound) {
    const ClipFigures clip{.frames = 100, .cores = 16, .convert = {8, 14}, .codec = {9, 60}, .whole = {9.9, 75}};
    EXPECT_DOUBLE_EQ(clip.boundSeconds(), 9);
    EXPECT_DOUBLE_EQ(clip.boundRatio(), clip.ratio());
}

TEST(ClipFigures, WhatWasNotMeasuredIsZero) {
    const ClipFigures none{.frames = 100, .cores = 2};
    EXPECT_EQ(none.fps(none.whole), 0);
    EXPECT_EQ(none.busyShare(), 0);
    EXPECT_EQ(none.boundRatio(), 0);
    const ClipFigures noProgram{.frames = 100, .cores = 2, .convert = {8, 14}, .whole = {9, 15}};
    EXPECT_DOUBLE_EQ(noProgram.ratio(), 9.0 / 8);
}

}  // namespace
}  // namespace deep3d
