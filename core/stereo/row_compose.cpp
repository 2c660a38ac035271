// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/stereo/row_compose.h"

#include <algorithm>

namespace deep3d {
namespace {

template <class T> void difference(std::span<const T> left, std::span<const T> right, std::span<T> out) {
    for (size_t i = 0; i < out.size(); ++i) out[i] = T(left[i] > right[i] ? left[i] - right[i] : right[i] - left[i]);
}

// Even pixels from the first row, odd ones from the second.
template <class T> void alternate(std::span<const T> even, std::span<const T> odd, std::span<T> out) {
    for (size_t i = 0; i < out.size(); ++i) out[i] = i / 3 % 2 == 0 ? even[i] : odd[i];
}

}  // namespace

bool isRowWise(Layout layout) {
    switch (layout) {
        case Layout::Anaglyph:
        case Layout::RowInterlaced:
        case Layout::ColumnInterlaced:
        case Layout::Checkerboard:
        case Layout::LeftOnly:
        case Layout::RightOnly:
        case Layout::Difference: return true;
        default: return false;
    }
}

template <class T>
void composeRow(Layout layout, AnaglyphKind kind, int y, std::span<const T> left, std::span<const T> right,
                std::span<T> out) {
    const bool evenRow = y % 2 == 0;
    switch (layout) {
        case Layout::Anaglyph: return anaglyphRow(anaglyphMatrix(kind), left, right, out);
        case Layout::Difference: return difference(left, right, out);
        case Layout::ColumnInterlaced: return alternate(left, right, out);
        case Layout::Checkerboard: return evenRow ? alternate(left, right, out) : alternate(right, left, out);
        default: break;
    }
    const bool showLeft = layout == Layout::LeftOnly || (layout == Layout::RowInterlaced && evenRow);
    const std::span<const T> shown = showLeft ? left : right;
    std::copy(shown.begin(), shown.end(), out.begin());
}

template void composeRow(Layout, AnaglyphKind, int, std::span<const uint8_t>, std::span<const uint8_t>,
                         std::span<uint8_t>);
template void composeRow(Layout, AnaglyphKind, int, std::span<const uint16_t>, std::span<const uint16_t>,
                         std::span<uint16_t>);

}  // namespace deep3d
