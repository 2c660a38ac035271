// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <filesystem>
#include <span>
#include <vector>

#include "core/image/frame.h"

// Numbers rather than colours. Errors and atomic replacement as in writeImage(); any thread.
namespace deep3d {

// One plane of 8 or 16-bit values.
struct GreyPlane {
    Size size;
    SampleBits bits = SampleBits::Sixteen;
    std::vector<uint16_t> values;  // [height][width], in the file's own range: 0 ... 255 or 0 ... 65535
};

// 16-bit grey PNG, values [height][width].
void writeGrey16Png(const std::filesystem::path& path, Size size, std::span<const uint16_t> values);

// A grey (or palette-free single-channel) PNG of 8 or 16 bits with its values as they are. Throws Error(BadInput).
GreyPlane readGreyPng(const std::filesystem::path& path);

// NumPy array file, version 1.0, little-endian float32, C order. The product of `shape` is the number of values.
void writeNpy(const std::filesystem::path& path, std::span<const size_t> shape, std::span<const float> values);

}  // namespace deep3d
