// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <type_traits>

#include "core/image/frame.h"
#include "gpu/source_tile.h"

namespace deep3d::gpu {

// A picture at the begin of a buffer (device_memory.h), which grows to hold it.
template <class T, class Buffer> ImageView<T> imageIn(Buffer& memory, int columns, int rows) {
    const size_t pitch = pitchFor<std::remove_const_t<T>>(columns);
    return {memory.template view<T>(pitch * size_t(rows)), columns, rows, pitch};
}

template <class T> ImageView<const T> readable(const ImageView<T>& image) {
    return {{image.samples.data, image.samples.count}, image.columns, image.rows, image.pitch};
}

inline size_t imageBytes(Size size, SampleBits bits) {
    const bool wide = bits == SampleBits::Sixteen;
    return (wide ? 2 * pitchFor<uint16_t>(size.width) : pitchFor<uint8_t>(size.width)) * size_t(size.height);
}

template <class T> void copyRows(const T* from, size_t pitch, int rows, Frame& to, int firstRow) {
    for (int y = 0; y < rows; ++y) {
        const auto row = to.row<T>(firstRow + y);
        std::copy_n(from + size_t(y) * pitch, row.size(), row.begin());
    }
}

}  // namespace deep3d::gpu
