// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "ui/view_transform.h"

#include <gtest/gtest.h>

namespace deep3d {
namespace {

ViewTransform transform(QSizeF viewport, QSizeF picture) {
    ViewTransform made;
    made.setViewport(viewport);
    made.setPicture(picture);
    return made;
}

TEST(ViewTransform, FitsAndCentres) {
    const ViewTransform wide = transform({800, 600}, {1600, 900});
    EXPECT_TRUE(wide.fits());
    EXPECT_DOUBLE_EQ(wide.zoom(), 0.5);
    EXPECT_EQ(wide.target(), QRectF(0, 75, 800, 450));
    EXPECT_EQ(transform({800, 600}, {300, 600}).target(), QRectF(250, 0, 300, 600));
}

TEST(ViewTransform, KeepsThePointUnderThePointer) {
    ViewTransform view = transform({800, 600}, {4000, 3000});
    const QPointF pointer(600, 200);
    const QPointF before = view.toPicture(pointer);
    view.zoomTo(1.0, pointer);
    EXPECT_DOUBLE_EQ(view.zoom(), 1.0);
    EXPECT_NEAR(view.toPicture(pointer).x(), before.x(), 1e-9);
    EXPECT_NEAR(view.toPicture(pointer).y(), before.y(), 1e-9);
}

TEST(ViewTransform, NeverPansBeyondTheEdges) {
    ViewTransform view = transform({800, 600}, {1000, 1000});
    view.zoomTo(1.0);
    view.panBy({-5000, 5000});
    EXPECT_EQ(view.target(), QRectF(-200, 0, 1000, 1000));
}

TEST(ViewTransform, APictureSmallerThanTheViewStaysInTheMiddle) {
    ViewTransform view = transform({800, 600}, {100, 100});
    view.zoomTo(1.0);
    view.panBy({500, 500});
    EXPECT_EQ(view.target(), QRectF(350, 250, 100, 100));
}

TEST(ViewTransform, LimitsTheZoom) {
    ViewTransform view = transform({800, 600}, {1000, 1000});
    view.zoomTo(1000.0);
    EXPECT_DOUBLE_EQ(view.zoom(), ViewTransform::kMaximumZoom);
    view.zoomTo(0.0);
    EXPECT_DOUBLE_EQ(view.zoom(), ViewTransform::kMinimumZoom);
}

TEST(ViewTransform, KeepsTheMiddleWhenTheWindowIsResized) {
    ViewTransform view = transform({800, 600}, {4000, 3000});
    view.zoomTo(1.0, {300, 300});
    const QPointF middle = view.toPicture({400, 300});
    view.setViewport({1000, 500});
    EXPECT_NEAR(view.toPicture({500, 250}).x(), middle.x(), 1e-3);
    EXPECT_NEAR(view.toPicture({500, 250}).y(), middle.y(), 1e-3);
}

}  // namespace
}  // namespace deep3d
