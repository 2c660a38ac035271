// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <span>
#include <vector>

#include "core/stereo/anaglyph.h"
#include "core/stereo/layout.h"

namespace deep3d {

// True where each row of the composed picture depends on the same row of the two views alone.
bool isRowWise(Layout layout);

// One anaglyph matrix made ready for rows of one sample type (uint8_t or uint16_t). Immutable: any thread.
template <class T> class AnaglyphRows {
public:
    explicit AnaglyphRows(AnaglyphKind kind);

    // Rows of equal length, R G B R G B ...; out may be left or right.
    void apply(std::span<const T> left, std::span<const T> right, std::span<T> out) const;

private:
    AnaglyphMatrix m_matrix;
    std::vector<float> m_decoded;  // value of each sample, only in linear light
    std::vector<T> m_encoded;      // sample of each of m_encoded.size() - 1 equal steps of linear light
};

// Row y of a row-wise layout that keeps the width (not side by side, not top-bottom): anaglyph, interlaced,
// checkerboard, one eye, difference.
template <class T>
void composeRow(Layout layout, const AnaglyphRows<T>& anaglyph, int y, std::span<const T> left,
                std::span<const T> right, std::span<T> out);

}  // namespace deep3d
