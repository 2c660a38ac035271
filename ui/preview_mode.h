// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QPointF>
#include <QRectF>
#include <QString>

#include <optional>
#include <vector>

#include "core/stereo/layout.h"

namespace deep3d {

// What the preview shows: a layout, or both eyes in turn (`wiggle`, layout is then LeftOnly).
struct PreviewMode {
    Layout layout = Layout::Anaglyph;
    bool wiggle = false;
    bool operator==(const PreviewMode&) const = default;
};

// Every mode in the order of the menu.
const std::vector<PreviewMode>& previewModes();
QString previewModeLabel(const PreviewMode& mode);  // translated
QString previewModeName(const PreviewMode& mode);   // machine name for the settings file
std::optional<PreviewMode> parsePreviewMode(const QString& name);

// Where a view lies in a composed picture: one rectangle, or two for layouts with both views side by side or stacked
// (left or upper first).
std::vector<QRectF> viewRects(Layout layout, const QRectF& composed);
// A point of the composed picture (0 ... 1) as a point of the view it lies in (0 ... 1).
QPointF viewPoint(Layout layout, QPointF composed);

// How large the person sees the picture.
struct PreviewNeed {
    Size viewport;            // of the preview widget, device pixels
    double zoom = 0.0;        // device pixels per pixel of the composed picture; 0 fits the picture into the viewport
    double effort = 1.0;      // below 1: a coarser picture while the hand moves
    bool sharp = false;       // true: all pixels of the zoom; false: no more than fit into the viewport
};

// The zoom at which a composed picture fits into the viewport.
double fitZoom(Size composed, Size viewport);
// The size of one view that serves `need`: never larger than the source, at least 1 x 1.
Size neededView(Size source, Layout layout, const PreviewNeed& need);

}  // namespace deep3d
