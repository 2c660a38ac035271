// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <tuple>
#include <type_traits>

#include "gpu/cuda_api.h"

namespace deep3d::gpu {

// Every member of what a launch is made of. Each list is checked by the compiler: a struct that grows does not fit its
// list any more.
template <class T> auto fields(const DeviceView<T>& value) {
    const auto& [data, count] = value;
    return std::tie(data, count);
}
template <class T> auto fields(const ImageView<T>& value) {
    const auto& [samples, columns, rows, pitch] = value;
    return std::tie(samples, columns, rows, pitch);
}
template <class T> auto fields(const VolumeOf<T>& value) {
    const auto& [shape, mass, nearer, largest, largestNearer] = value;
    return std::tie(shape, mass, nearer, largest, largestNearer);
}
inline auto fields(const VolumeShape& value) {
    const auto& [layers, rows, cells, blockCells] = value;
    return std::tie(layers, rows, cells, blockCells);
}
inline auto fields(const Region& value) {
    const auto& [column, row, columns, rows] = value;
    return std::tie(column, row, columns, rows);
}
inline auto fields(const EyeArguments& value) {
    const auto& [volume, steps, reachCells, blackLeft, blackRight, placeColumn, placeRow] = value;
    return std::tie(volume, steps, reachCells, blackLeft, blackRight, placeColumn, placeRow);
}
inline auto fields(const VolumeArguments& value) {
    const auto& [shape, floats, halves, gains, out, largest] = value;
    return std::tie(shape, floats, halves, gains, out, largest);
}
inline auto fields(const TargetArguments& value) {
    const auto& [source, steps, target, tileColumns] = value;
    return std::tie(source, steps, target, tileColumns);
}
inline auto fields(const SourceArguments& value) {
    const auto& [target, shifts, source, sum, expected] = value;
    return std::tie(target, shifts, source, sum, expected);
}
template <class T> auto fields(const SqueezeArguments<T>& value) {
    const auto& [from, to, source, target] = value;
    return std::tie(from, to, source, target);
}
template <class T> auto fields(const ViewArguments<T>& value) {
    const auto& [method, composition, source, out, eyes, firstRow, cellsPerColumn, cellsPerRow, firstColumn, viewColumns,
                 tileColumns, tileCells, leftMatrix, rightMatrix, linearLight] = value;
    return std::tie(method, composition, source, out, eyes, firstRow, cellsPerColumn, cellsPerRow, firstColumn,
                    viewColumns, tileColumns, tileCells, leftMatrix, rightMatrix, linearLight);
}
inline auto fields(const Upload& value) {
    const auto& [device, pinned, bytes] = value;
    return std::tie(device, pinned, bytes);
}
inline auto fields(const Download& value) {
    const auto& [pinned, device, bytes] = value;
    return std::tie(pinned, device, bytes);
}

// Whether two values are the same in every number and address. What has no list of fields (the trainer's kernels, which
// are never recorded) is never the same.
template <class T> bool same(const T& a, const T& b) {
    if constexpr (std::is_array_v<T>) {
        return std::equal(std::begin(a), std::end(a), std::begin(b), [](const auto& x, const auto& y) { return same(x, y); });
    } else if constexpr (requires { fields(a); }) {
        const auto ofA = fields(a), ofB = fields(b);
        return [&]<size_t... i>(std::index_sequence<i...>) {
            return (same(std::get<i>(ofA), std::get<i>(ofB)) && ...);
        }(std::make_index_sequence<std::tuple_size_v<decltype(ofA)>>());
    } else if constexpr (std::is_scalar_v<T>) {
        return a == b;
    } else {
        return false;
    }
}
template <class... Kinds> bool same(const std::variant<Kinds...>& a, const std::variant<Kinds...>& b) {
    const auto sameAsB = [&b](const auto& value) { return same(value, std::get<std::decay_t<decltype(value)>>(b)); };
    return a.index() == b.index() && std::visit(sameAsB, a);
}

}  // namespace deep3d::gpu
