// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/stereo/layout.h"

#include <tbb/parallel_for.h>

#include <algorithm>
#include <stdexcept>

#include "core/image/resize.h"
#include "core/stereo/row_compose.h"

namespace deep3d {
namespace {

// The half layouts give an odd row or column to the right or lower eye; one pixel is too small for two.
int smallerHalf(int length) { return std::max(1, length / 2); }

template <class T> void copyRow(const Frame& from, int fromY, Frame& to, int toY, int toX) {
    const auto source = from.row<T>(fromY);
    std::copy(source.begin(), source.end(), to.row<T>(toY).begin() + 3 * toX);
}

void paste(const Frame& from, Frame& to, int toX, int toY) {
    tbb::parallel_for(0, from.height(), [&](int y) {
        if (from.bits() == SampleBits::Eight)
            copyRow<uint8_t>(from, y, to, toY + y, toX);
        else
            copyRow<uint16_t>(from, y, to, toY + y, toX);
    });
}

template <class T>
void composeRows(const Frame& left, const Frame& right, Layout layout, AnaglyphKind kind, Frame& out) {
    tbb::parallel_for(0, out.height(), [&](int y) {
        composeRow<T>(layout, kind, y, left.row<T>(y), right.row<T>(y), out.row<T>(y));
    });
}

FramePtr sideBySide(const FramePtr& left, const FramePtr& right) {
    const Size size{left->width() + right->width(), left->height()};
    auto out = std::make_shared<Frame>(size, left->bits(), left->tags());
    paste(*left, *out, 0, 0);
    paste(*right, *out, left->width(), 0);
    return out;
}

FramePtr stacked(const FramePtr& top, const FramePtr& bottom) {
    auto out = std::make_shared<Frame>(Size{top->width(), top->height() + bottom->height()}, top->bits(), top->tags());
    paste(*top, *out, 0, 0);
    paste(*bottom, *out, 0, top->height());
    return out;
}

FramePtr halfSideBySide(const FramePtr& left, const FramePtr& right) {
    const Size view = left->size();
    if (view.width < 2) return left;
    const int half = smallerHalf(view.width);
    return sideBySide(resized(left, {half, view.height}), resized(right, {view.width - half, view.height}));
}

FramePtr halfStacked(const FramePtr& top, const FramePtr& bottom) {
    const Size view = top->size();
    if (view.height < 2) return top;
    const int half = smallerHalf(view.height);
    return stacked(resized(top, {view.width, half}), resized(bottom, {view.width, view.height - half}));
}

}  // namespace

Size composedSize(Layout layout, Size view) {
    switch (layout) {
        case Layout::SbsFull:
        case Layout::CrossEyed: return {view.width * 2, view.height};
        case Layout::TopBottomFull: return {view.width, view.height * 2};
        default: return view;
    }
}

FramePtr composed(const FramePtr& left, const FramePtr& right, Layout layout, AnaglyphKind kind) {
    switch (layout) {
        case Layout::SbsFull: return sideBySide(left, right);
        case Layout::CrossEyed: return sideBySide(right, left);
        case Layout::TopBottomFull: return stacked(left, right);
        case Layout::SbsHalf: return halfSideBySide(left, right);
        case Layout::TopBottomHalf: return halfStacked(left, right);
        case Layout::LeftOnly: return left;
        case Layout::RightOnly: return right;
        case Layout::Depth:
        case Layout::Doubt:
        case Layout::Original: throw std::logic_error("this layout is made by the renderer, not from two views");
        default: break;
    }
    auto out = std::make_shared<Frame>(left->size(), left->bits(), left->tags());
    if (out->bits() == SampleBits::Eight)
        composeRows<uint8_t>(*left, *right, layout, kind, *out);
    else
        composeRows<uint16_t>(*left, *right, layout, kind, *out);
    return out;
}

}  // namespace deep3d
