// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "ui/preview_mode.h"

#include <gtest/gtest.h>

#include <set>

namespace deep3d {
namespace {

TEST(PreviewMode, OffersEveryLayoutAndWiggleUnderItsOwnName) {
    std::set<QString> names;
    for (const PreviewMode& mode : previewModes()) {
        names.insert(previewModeName(mode));
        EXPECT_EQ(parsePreviewMode(previewModeName(mode)), mode);
        EXPECT_FALSE(previewModeLabel(mode).isEmpty());
    }
    EXPECT_EQ(names.size(), kLayouts.size() + 1);
    EXPECT_EQ(parsePreviewMode("nonsense"), std::nullopt);
}

TEST(PreviewMode, FindsThePointOfTheViewUnderThePointer) {
    EXPECT_EQ(viewPoint(Layout::Anaglyph, {0.75, 0.5}), QPointF(0.75, 0.5));
    EXPECT_EQ(viewPoint(Layout::SbsFull, {0.75, 0.5}), QPointF(0.5, 0.5));
    EXPECT_EQ(viewPoint(Layout::CrossEyed, {0.25, 0.5}), QPointF(0.5, 0.5));
    EXPECT_EQ(viewPoint(Layout::TopBottomHalf, {0.25, 0.75}), QPointF(0.25, 0.5));
}

TEST(PreviewMode, DividesThePictureIntoItsViews) {
    const QRectF whole(10, 20, 100, 60);
    EXPECT_EQ(viewRects(Layout::Depth, whole), std::vector<QRectF>{whole});
    EXPECT_EQ(viewRects(Layout::SbsHalf, whole), (std::vector<QRectF>{{10, 20, 50, 60}, {60, 20, 50, 60}}));
    EXPECT_EQ(viewRects(Layout::TopBottomFull, whole), (std::vector<QRectF>{{10, 20, 100, 30}, {10, 50, 100, 30}}));
}

TEST(PreviewMode, RendersNoMoreThanIsSeen) {
    const Size source{4000, 3000};
    PreviewNeed need{.viewport = {1000, 1000}};
    EXPECT_EQ(neededView(source, Layout::Anaglyph, need), (Size{1000, 750}));
    EXPECT_EQ(neededView(source, Layout::SbsFull, need), (Size{500, 375}));
    need.zoom = 1.0;
    EXPECT_EQ(neededView(source, Layout::Anaglyph, need), (Size{1000, 750})) << "quick: no more than the window holds";
    need.sharp = true;
    EXPECT_EQ(neededView(source, Layout::Anaglyph, need), source);
    need.zoom = 3.0;
    EXPECT_EQ(neededView(source, Layout::Anaglyph, need), source) << "never more than the photo has";
    need.zoom = 0.1;
    EXPECT_EQ(neededView(source, Layout::Anaglyph, need), (Size{400, 300}));
    need.effort = 0.5;
    EXPECT_EQ(neededView(source, Layout::Anaglyph, need), (Size{200, 150}));
    EXPECT_EQ(neededView({1, 1}, Layout::Anaglyph, need), (Size{1, 1}));
}

}  // namespace
}  // namespace deep3d
