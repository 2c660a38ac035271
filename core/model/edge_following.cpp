// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/model/edge_following.h"

#include <algorithm>
#include <cmath>
#include <span>
#include <vector>

#include <tbb/blocked_range.h>
#include <tbb/parallel_for.h>

#include "core/image/resize.h"
#include "core/model/edge_rows.h"
#include "core/stereo/pixel_formula.h"

namespace deep3d {
namespace {

using namespace edges;

constexpr int kRowsPerTask = 8;

template <class Work>
void forRows(int rows, const Work& work) {
    tbb::parallel_for(tbb::blocked_range<int>(0, rows, kRowsPerTask), [&](const tbb::blocked_range<int>& range) {
        for (int y = range.begin(); y < range.end(); ++y) work(y);
    });
}

// Samples of pixels into planes, of white.
void separate(std::span<const uint8_t> samples, float* r, float* g, float* b) {
    for (size_t i = 0; i < samples.size(); i += 3, ++r, ++g, ++b) {
        *r = float(samples[i]) / 255.0f;
        *g = float(samples[i + 1]) / 255.0f;
        *b = float(samples[i + 2]) / 255.0f;
    }
}

class EdgeFollower {
public:
    EdgeFollower(const FramePtr& frame, const Distribution& answer)
        : m_answer(answer),
          m_size(answer.grid()),
          m_fineSize{m_size.width * kFiner, m_size.height * kFiner},
          m_fine(toEightBits(resized(frame, m_fineSize))),
          m_small(resized(m_fine, m_size)) {
        layOut();
        const std::vector<float> expected = expectedLayer(m_answer);
        forRows(m_size.height, [&](int y) { gatherRow(y, expected.data() + rowAt(y)); });
        findEdges(expected);
    }

    DistributionPtr follow() const {
        auto made = std::make_shared<Distribution>(m_answer.axis(), m_answer.alignment(), m_fineSize);
        float* const masses = made->data();
        forRows(m_fineSize.height, [&](int y) {
            float* const out = masses + size_t(y) * size_t(m_fineSize.width);
            enlargeRow(y, out);
            followEdges(y, out);
        });
        return made;
    }

private:
    size_t rowAt(int y) const { return size_t(y) * size_t(m_size.width); }
    size_t finePlane() const { return size_t(m_fineSize.width) * size_t(m_fineSize.height); }

    void layOut() {
        m_cells.width = m_size.width, m_cells.height = m_size.height, m_cells.layers = m_answer.layers();
        m_cells.stride = m_size.width + kReach + kWindowLanes;
        m_cells.cellFloats = (m_answer.layers() + 1 + kCellFloats - 1) / kCellFloats * kCellFloats;
        const size_t entries = size_t(m_cells.stride) * size_t(m_size.height + 2 * kReach) + kWindowLanes;
        for (auto* plane : {&m_r, &m_g, &m_b, &m_expected, &m_sure}) plane->resize(entries);
        m_masses.resize(entries * size_t(m_cells.cellFloats));
        m_cells.r = m_r.data(), m_cells.g = m_g.data(), m_cells.b = m_b.data();
        m_cells.expected = m_expected.data(), m_cells.sure = m_sure.data(), m_cells.masses = m_masses.data();
    }

    // What edge_rows.h wants to know of the cells of a row.
    void gatherRow(int y, const float* expected) {
        const size_t first = size_t(y + kReach) * size_t(m_cells.stride) + kReach, step = size_t(m_cells.cellFloats);
        const size_t width = size_t(m_size.width);
        separate(m_small->row<uint8_t>(y), &m_r[first], &m_g[first], &m_b[first]);
        std::copy_n(expected, width, &m_expected[first]);
        float* const variance = &m_sure[first];
        float* const masses = &m_masses[first * step];
        for (int k = 0; k < m_answer.layers(); ++k) {
            const float* mass = m_answer.layer(k) + rowAt(y);
            for (size_t x = 0; x < width; ++x) {
                variance[x] += squared(float(k) - expected[x]) * mass[x];
                masses[x * step + size_t(k)] = mass[x];
            }
        }
        for (size_t x = 0; x < width; ++x) {
            variance[x] = sureness(variance[x]);
            masses[x * step + size_t(m_answer.layers())] = 1.0f;
        }
    }

    // m_share: 0 far from every step of the expected layer, 1 near a whole one.
    void findEdges(const std::vector<float>& expected) {
        // Of the steps between the cells around `cell`.
        const auto largest = [](int cell, int cells, const auto& stepTo) {
            float step = 0.0f;
            for (int next = std::max(0, cell - kStepReach) + 1; next <= std::min(cells - 1, cell + kStepReach); ++next)
                step = std::max(step, stepTo(next));
            return step;
        };
        const auto cellAt = [&](int x, int y) { return rowAt(y) + size_t(x); };
        std::vector<float> along(expected.size());
        m_share.resize(expected.size());
        forRows(m_size.height, [&](int y) {
            for (int x = 0; x < m_size.width; ++x)
                along[cellAt(x, y)] = largest(x, m_size.width, [&](int u) {
                    return std::abs(expected[cellAt(u, y)] - expected[cellAt(u - 1, y)]);
                });
        });
        forRows(m_size.height, [&](int y) {
            for (int x = 0; x < m_size.width; ++x) {
                const float step = largest(y, m_size.height, [&](int v) {
                    const float down = std::abs(expected[cellAt(x, v)] - expected[cellAt(x, v - 1)]);
                    return std::max({down, along[cellAt(x, v)], along[cellAt(x, v - 1)]});
                });
                m_share[cellAt(x, y)] = edgeShare(std::max(step, along[cellAt(x, y)]));
            }
        });
    }

    // Row y of every layer, bilinear; `out` is that row of layer 0.
    void enlargeRow(int y, float* out) const {
        const formula::Tap rows = formula::tapAt(formula::gridPosition(float(y), 1.0f / kFiner), m_size.height);
        std::vector<float> mixed(size_t(m_size.width));
        for (int k = 0; k < m_answer.layers(); ++k, out += finePlane()) {
            const float* const layer = m_answer.layer(k);
            edges::enlargeRow(layer + rowAt(rows.left), layer + rowAt(rows.right), rows.share, m_size.width,
                              mixed.data(), out);
        }
    }

    void followEdges(int y, float* out) const {
        const size_t width = size_t(m_fineSize.width);
        std::vector<float> colours(3 * width);
        FineRow row{
            .y = y, .share = m_share.data() + rowAt(y / kFiner), .out = out, .plane = std::ptrdiff_t(finePlane())};
        for (size_t c = 0; c < 3; ++c) row.colours[c] = colours.data() + c * width;
        separate(m_fine->row<uint8_t>(y), colours.data(), colours.data() + width, colours.data() + 2 * width);
        followRow(m_cells, row);
    }

    const Distribution& m_answer;
    const Size m_size, m_fineSize;
    const FramePtr m_fine, m_small;  // the picture at the sizes of both grids
    Cells m_cells;                   // reads the five that follow
    std::vector<float> m_r, m_g, m_b, m_expected, m_sure, m_masses;
    std::vector<float> m_share;  // of every cell: how far it lies at an edge
};

}  // namespace

DistributionPtr withEdgesOf(const FramePtr& frame, const DistributionPtr& answer) {
    return EdgeFollower(frame, *answer).follow();
}

}  // namespace deep3d
