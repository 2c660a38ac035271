// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <span>

#include "core/stereo/anaglyph.h"
#include "core/stereo/layout.h"

namespace deep3d {

// True where each row of the composed picture depends on the same row of the two views alone.
bool isRowWise(Layout layout);

// One row of an anaglyph, R G B R G B ...; all rows of one length, out may be left or right. Vector instructions
// chosen at run time; within one step of eight bits of the exact transfer function.
void anaglyphRow(const AnaglyphMatrix& matrix, std::span<const uint8_t> left, std::span<const uint8_t> right,
                 std::span<uint8_t> out);
void anaglyphRow(const AnaglyphMatrix& matrix, std::span<const uint16_t> left, std::span<const uint16_t> right,
                 std::span<uint16_t> out);

// Row y of a row-wise layout: anaglyph, interlaced, checkerboard, one eye, difference.
template <class T>
void composeRow(Layout layout, AnaglyphKind kind, int y, std::span<const T> left, std::span<const T> right,
                std::span<T> out);

}  // namespace deep3d
