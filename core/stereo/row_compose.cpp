// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/stereo/row_compose.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "core/stereo/srgb.h"

namespace deep3d {
namespace {

template <class T> constexpr float kWhite = float(std::numeric_limits<T>::max());

template <class T> T rounded(float value) {
    return T(std::clamp(value, 0.0f, kWhite<T>) + 0.5f);
}

template <class T> void difference(std::span<const T> left, std::span<const T> right, std::span<T> out) {
    for (size_t i = 0; i < out.size(); ++i) out[i] = T(left[i] > right[i] ? left[i] - right[i] : right[i] - left[i]);
}

template <class T> void alternate(int first, std::span<const T> left, std::span<const T> right, std::span<T> out) {
    for (size_t i = 0; i < out.size(); ++i) out[i] = (int(i / 3) + first) % 2 == 0 ? left[i] : right[i];
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

template <class T> AnaglyphRows<T>::AnaglyphRows(AnaglyphKind kind) : m_matrix(anaglyphMatrix(kind)) {
    if (!m_matrix.linearLight) return;
    m_decoded.resize(size_t(kWhite<T>) + 1);
    for (size_t i = 0; i < m_decoded.size(); ++i) m_decoded[i] = formula::srgbToLinear(float(i) / kWhite<T>);
    m_encoded.resize(size_t(1) << 20 >> (sizeof(T) == 1 ? 4 : 0));
    for (size_t i = 0; i < m_encoded.size(); ++i)
        m_encoded[i] = rounded<T>(formula::linearToSrgb(float(i) / float(m_encoded.size() - 1)) * kWhite<T>);
}

template <class T>
void AnaglyphRows<T>::apply(std::span<const T> left, std::span<const T> right, std::span<T> out) const {
    const float steps = float(m_encoded.size()) - 1.0f;
    for (size_t i = 0; i + 2 < out.size(); i += 3) {
        std::array<float, 6> in;
        for (size_t c = 0; c < 3; ++c) {
            in[c] = m_matrix.linearLight ? m_decoded[left[i + c]] : float(left[i + c]);
            in[3 + c] = m_matrix.linearLight ? m_decoded[right[i + c]] : float(right[i + c]);
        }
        for (size_t c = 0; c < 3; ++c) {
            float sum = 0.0f;
            for (size_t j = 0; j < 3; ++j)
                sum += m_matrix.left[3 * c + j] * in[j] + m_matrix.right[3 * c + j] * in[3 + j];
            out[i + c] = m_matrix.linearLight ? m_encoded[size_t(std::clamp(sum, 0.0f, 1.0f) * steps + 0.5f)]
                                              : rounded<T>(sum);
        }
    }
}

template <class T>
void composeRow(Layout layout, const AnaglyphRows<T>& anaglyph, int y, std::span<const T> left,
                std::span<const T> right, std::span<T> out) {
    switch (layout) {
        case Layout::Anaglyph: return anaglyph.apply(left, right, out);
        case Layout::Difference: return difference(left, right, out);
        case Layout::ColumnInterlaced: return alternate(0, left, right, out);
        case Layout::Checkerboard: return alternate(y, left, right, out);
        default: break;
    }
    const bool showLeft = layout == Layout::LeftOnly || (layout == Layout::RowInterlaced && y % 2 == 0);
    const std::span<const T> shown = showLeft ? left : right;
    std::copy(shown.begin(), shown.end(), out.begin());
}

template class AnaglyphRows<uint8_t>;
template class AnaglyphRows<uint16_t>;
template void composeRow(Layout, const AnaglyphRows<uint8_t>&, int, std::span<const uint8_t>,
                         std::span<const uint8_t>, std::span<uint8_t>);
template void composeRow(Layout, const AnaglyphRows<uint16_t>&, int, std::span<const uint16_t>,
                         std::span<const uint16_t>, std::span<uint16_t>);

}  // namespace deep3d
