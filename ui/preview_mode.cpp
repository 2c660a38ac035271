// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "ui/preview_mode.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

#include "ui/core_text.h"

namespace deep3d {

namespace {

constexpr const char* kWiggleName = "wiggle";

bool besideEachOther(Layout layout) {
    return layout == Layout::SbsFull || layout == Layout::SbsHalf || layout == Layout::CrossEyed;
}

bool stacked(Layout layout) { return layout == Layout::TopBottomFull || layout == Layout::TopBottomHalf; }

}  // namespace

const std::vector<PreviewMode>& previewModes() {
    static const std::vector<PreviewMode> modes = [] {
        std::vector<PreviewMode> all;
        for (const auto& layout : kLayouts) {
            if (layout.value == Layout::LeftOnly) all.push_back({Layout::LeftOnly, true});
            all.push_back({layout.value, false});
        }
        return all;
    }();
    return modes;
}

QString previewModeLabel(const PreviewMode& mode) {
    return mode.wiggle ? QCoreApplication::translate("PreviewMode", "Wiggle") : coreText(labelOf(kLayouts, mode.layout));
}

QString previewModeName(const PreviewMode& mode) {
    return QString::fromLatin1(mode.wiggle ? kWiggleName : nameOf(kLayouts, mode.layout));
}

std::optional<PreviewMode> parsePreviewMode(const QString& name) {
    for (const PreviewMode& mode : previewModes())
        if (previewModeName(mode) == name) return mode;
    return std::nullopt;
}

std::vector<QRectF> viewRects(Layout layout, const QRectF& composed) {
    QRectF first = composed, second = composed;
    if (besideEachOther(layout)) {
        first.setRight(composed.center().x());
        second.setLeft(composed.center().x());
        return {first, second};
    }
    if (stacked(layout)) {
        first.setBottom(composed.center().y());
        second.setTop(composed.center().y());
        return {first, second};
    }
    return {composed};
}

QPointF viewPoint(Layout layout, QPointF composed) {
    const auto half = [](double position) { return position < 0.5 ? position * 2.0 : position * 2.0 - 1.0; };
    if (besideEachOther(layout)) return {half(composed.x()), composed.y()};
    if (stacked(layout)) return {composed.x(), half(composed.y())};
    return composed;
}

double fitZoom(Size composed, Size viewport) {
    if (composed.width < 1 || composed.height < 1) return 1.0;
    return std::min(double(viewport.width) / composed.width, double(viewport.height) / composed.height);
}

Size neededView(Size source, Layout layout, const PreviewNeed& need) {
    const double fit = fitZoom(composedSize(layout, source), need.viewport);
    const double wanted = need.zoom > 0.0 ? need.zoom : fit;
    const double scale = std::clamp((need.sharp ? wanted : std::min(wanted, fit)) * need.effort, 0.0, 1.0);
    return {std::max(1, int(std::lround(source.width * scale))), std::max(1, int(std::lround(source.height * scale)))};
}

}  // namespace deep3d
