// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <vector>

// One row of the differentiable view synthesis, without torch: float or double. Rows are [layers][width] or
// [channels][width] without gaps; `shift` [layers] in px. The formulas stand in view_synthesis.h.
namespace deep3d {

// Reading a row of `width` at x - shift, linear, clamped columns: inside [first, last) the columns x + offset and
// x + offset + 1 with a constant share, left of it column 0, from `last` on column width - 1.
template <class T> struct RowShift {
    int first, last, offset;
    T share;

    RowShift(double shift, int width) {
        const double low = std::floor(-shift);
        const int whole = int(std::clamp(low, -double(width) - 1, double(width) + 1));
        share = whole == low ? T(-shift - low) : T(0);
        offset = whole;
        first = std::clamp(-whole, 0, width);
        last = std::clamp(width - 1 - whole, first, width);
    }
    // out[x] = row(x - shift)
    void read(const T* row, int width, T* out) const {
        std::fill(out, out + first, row[0]);
        for (int x = first; x < last; ++x) out[x] = row[x + offset] + share * (row[x + offset + 1] - row[x + offset]);
        std::fill(out + last, out + width, row[width - 1]);
    }
    // The transposed: adds to every source column what it gave, weighted with `gradient`.
    void addBack(const T* gradient, int width, T* row) const {
        for (int x = 0; x < first; ++x) row[0] += gradient[x];
        for (int x = first; x < last; ++x) row[x + offset] += (1 - share) * gradient[x];
        for (int x = first; x < last; ++x) row[x + offset + 1] += share * gradient[x];
        for (int x = last; x < width; ++x) row[width - 1] += gradient[x];
    }
};

// Source to target for one row, with everything that its gradient needs.
template <class T> class SourceToTargetRow {
public:
    SourceToTargetRow(const T* shift, int layers, int width)
        : m_layers(layers), m_width(width), m_moves(std::abs(shift[0] - shift[layers - 1]) > 1e-9),
          m_lookRight(shift[0] < shift[layers - 1]), m_coming(size_t(layers * width)), m_moved(size_t(layers * width)),
          m_before(size_t(layers * width)), m_row(size_t(width)), m_other(size_t(width)), m_source(size_t(width)) {
        for (int k = 0; k < layers; ++k) m_shifts.emplace_back(double(shift[k]), width);
    }

    // mass and target [layers][width].
    void forward(const T* mass, T* target) {
        prepare(mass);
        for (int i = 0; i < m_layers * m_width; ++i) target[i] = m_moved[size_t(i)] * m_before[size_t(i)];
    }

    // What a change of the mass does to a cost whose gradient with respect to the target is given.
    void backward(const T* mass, const T* gradient, T* massGradient) {
        prepare(mass);
        std::vector<T> later(size_t(m_width), T(0));  // of the light that goes on behind layer k
        for (int k = m_layers - 1; k >= 0; --k) {
            const T *given = gradient + k * m_width, *moved = at(m_moved, k), *before = at(m_before, k);
            for (int x = 0; x < m_width; ++x) {
                m_row[size_t(x)] = before[x] * (given[x] - later[size_t(x)]);
                later[size_t(x)] = given[x] * moved[x] + later[size_t(x)] * (1 - moved[x]);
            }
            opacityGradient(k, massGradient + k * m_width);
        }
        // massGradient holds the opacities' gradients; a_k = P_k / (P_k + P_{k+1} + ...).
        std::vector<T> through(size_t(m_width), T(0));
        for (int k = 0; k < m_layers; ++k) {
            const T *own = mass + k * m_width, *coming = at(m_coming, k);
            T* out = massGradient + k * m_width;
            for (int x = 0; x < m_width; ++x) {
                const T sum = std::max(coming[x], kLeast), slope = out[x] / sum;
                through[size_t(x)] -= coming[x] > kLeast ? slope * own[x] / sum : T(0);
                out[x] = slope + through[size_t(x)];
            }
        }
    }

private:
    static constexpr T kHidden = T(1.0 / 64), kLeast = T(1e-12);

    T* at(std::vector<T>& rows, int k) { return rows.data() + size_t(k) * size_t(m_width); }

    void prepare(const T* mass) {
        for (int k = m_layers - 1; k >= 0; --k) {
            const T* own = mass + k * m_width;
            T* coming = at(m_coming, k);
            for (int x = 0; x < m_width; ++x) coming[x] = own[x] + (k + 1 < m_layers ? coming[x + m_width] : T(0));
        }
        std::fill_n(m_before.begin(), m_width, T(1));
        for (int k = 0; k < m_layers; ++k) {
            moveOpacity(mass, k);
            const T *moved = at(m_moved, k), *before = at(m_before, k);
            if (k + 1 == m_layers) break;
            T* next = at(m_before, k + 1);
            for (int x = 0; x < m_width; ++x) next[x] = before[x] * (1 - moved[x]);
        }
    }

    void moveOpacity(const T* mass, int k) {
        if (k == m_layers - 1) {
            std::fill_n(at(m_moved, k), m_width, T(1));
            return;
        }
        const T *own = mass + k * m_width, *coming = at(m_coming, k);
        for (int x = 0; x < m_width; ++x) m_row[size_t(x)] = own[x] / std::max(coming[x], kLeast);
        const bool hidden = sourceColumns(k);
        if (hidden) {
            for (int x = 0; x < m_width; ++x) m_other[size_t(x)] = m_row[size_t(m_source[size_t(x)])];
        }
        m_shifts[size_t(k)].read(hidden ? m_other.data() : m_row.data(), m_width, at(m_moved, k));
    }

    // m_row: of the moved opacity. Out: of a_k, before its division.
    void opacityGradient(int k, T* out) {
        std::fill_n(out, m_width, T(0));
        if (k == m_layers - 1) return;
        if (!sourceColumns(k)) {
            m_shifts[size_t(k)].addBack(m_row.data(), m_width, out);
            return;
        }
        std::fill(m_other.begin(), m_other.end(), T(0));
        m_shifts[size_t(k)].addBack(m_row.data(), m_width, m_other.data());
        for (int x = 0; x < m_width; ++x) out[m_source[size_t(x)]] += m_other[size_t(x)];
    }

    // m_source: for every column the nearest one where layer k is seen, looking to the side that is uncovered, else to
    // the other, else itself. False where all are seen.
    bool sourceColumns(int k) {
        const T* coming = at(m_coming, k);
        if (!m_moves || std::all_of(coming, coming + m_width, [](T value) { return value >= kHidden; })) return false;
        std::vector<int> left(size_t(m_width), -1);
        for (int x = 0, last = -1; x < m_width; ++x) left[size_t(x)] = last = coming[x] >= kHidden ? x : last;
        for (int x = m_width - 1, right = -1; x >= 0; --x) {
            right = coming[x] >= kHidden ? x : right;
            const int before = left[size_t(x)];
            const bool useRight = right >= 0 && (m_lookRight || before < 0);
            m_source[size_t(x)] = useRight ? right : before >= 0 ? before : x;
        }
        return true;
    }

    int m_layers, m_width;
    bool m_moves, m_lookRight;
    std::vector<RowShift<T>> m_shifts;
    std::vector<T> m_coming, m_moved, m_before;  // [layers][width]: sum of j >= k, A_k, prod of j < k (1 - A_j)
    std::vector<T> m_row, m_other;
    std::vector<int> m_source;
};

}  // namespace deep3d
