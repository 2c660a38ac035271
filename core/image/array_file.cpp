// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/image/array_file.h"

#include <bit>
#include <numeric>

#include "core/image/formats.h"

namespace fs = std::filesystem;

namespace deep3d {
namespace {

static_assert(std::endian::native == std::endian::little, "NPY files are written as they lie in memory");

constexpr size_t kNpyAlignment = 64;  // the values start at a multiple of this (NumPy enhancement proposal 1)

Bytes npyHeader(std::span<const size_t> shape) {
    std::string lengths;
    for (const size_t length : shape) lengths += std::to_string(length) + ",";
    std::string text = "{'descr': '<f4', 'fortran_order': False, 'shape': (" + lengths + "), }";
    constexpr size_t before = 10;  // magic, version, length
    text.resize((before + text.size() + 1 + kNpyAlignment - 1) / kNpyAlignment * kNpyAlignment - before - 1, ' ');
    text += '\n';
    const std::string magic("\x93NUMPY\x01\x00", 8);
    Bytes header(magic.begin(), magic.end());
    header.push_back(uint8_t(text.size() & 255));
    header.push_back(uint8_t(text.size() >> 8));
    header.insert(header.end(), text.begin(), text.end());
    return header;
}

void requireCount(size_t given, size_t needed, const fs::path& path) {
    if (given == needed) return;
    throw Error(ErrorKind::Failed, QT_TRANSLATE_NOOP("core", "%1 needs %2 values, not %3."),
                {shownName(path), std::to_string(needed), std::to_string(given)});
}

}  // namespace

void writeGrey16Png(const fs::path& path, Size size, std::span<const uint16_t> values) {
    requireCount(values.size(), size_t(size.width) * size_t(size.height), path);
    writeFileBytes(path, formats::encodeGreyPng(size, values, shownName(path)));
}

void writeNpy(const fs::path& path, std::span<const size_t> shape, std::span<const float> values) {
    requireCount(values.size(), std::accumulate(shape.begin(), shape.end(), size_t(1), std::multiplies<>()), path);
    Bytes file = npyHeader(shape);
    const auto* first = reinterpret_cast<const uint8_t*>(values.data());
    file.insert(file.end(), first, first + values.size_bytes());
    writeFileBytes(path, file);
}

}  // namespace deep3d
