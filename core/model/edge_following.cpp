// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/model/edge_following.h"

#include <algorithm>
#include <cmath>
#include <vector>

#include <tbb/blocked_range.h>
#include <tbb/parallel_for.h>

#include "core/image/resize.h"
#include "core/stereo/pixel_formula.h"

namespace deep3d {
namespace {

// Chosen among some thirty combinations by the error near edges of the right views of 11 Middlebury and 33 rendered
// pairs, with the network's depth and with the true one blurred (model card, "Edges"); values around them do nearly as
// well.
constexpr int kFiner = 2;
constexpr int kReach = 3;              // cells to each side of the window
constexpr float kDistance = 1.2f;      // cells, standard deviation
constexpr float kColour = 0.1f;        // of white, standard deviation
constexpr float kNearer = 20.0f;       // layers; an answer so much nearer counts e times as much
constexpr float kSure = 0.5f;          // layers; an answer with this deviation counts half
constexpr float kStep = 1.0f;          // layers from cell to cell: an edge from here on, wholly from twice as much
constexpr int kStepReach = 2;          // cells from an edge that are treated like it
constexpr float kLeastWeight = 1e-6f;  // where no colour is alike, all count the same

struct Colour {
    float r, g, b;
};

constexpr float squared(float value) {
    return value * value;
}

// Of a fine column or row, in cells.
float positionOf(int fine) {
    return formula::gridPosition(float(fine), 1.0f / kFiner);
}

std::vector<Colour> coloursOf(const Frame& frame) {
    std::vector<Colour> colours;
    colours.reserve(size_t(frame.width()) * size_t(frame.height()));
    for (int y = 0; y < frame.height(); ++y) {
        const auto row = frame.row<uint8_t>(y);
        for (size_t i = 0; i < row.size(); i += 3)
            colours.push_back({float(row[i]) / 255.0f, float(row[i + 1]) / 255.0f, float(row[i + 2]) / 255.0f});
    }
    return colours;
}

class EdgeFollower {
public:
    EdgeFollower(const FramePtr& frame, const Distribution& answer)
        : m_answer(answer), m_size(answer.grid()), m_fineSize{m_size.width * kFiner, m_size.height * kFiner} {
        const FramePtr fine = toEightBits(resized(frame, m_fineSize));
        for (int x = 0; x < m_fineSize.width; ++x) m_columns.push_back(formula::tapAt(positionOf(x), m_size.width));
        m_fineColours = coloursOf(*fine);
        m_colours = coloursOf(*resized(fine, m_size));
        gatherCells();
        findEdges();
    }

    DistributionPtr follow() const {
        auto made = std::make_shared<Distribution>(m_answer.axis(), m_answer.alignment(), m_fineSize);
        float* const masses = made->data();
        tbb::parallel_for(tbb::blocked_range<int>(0, m_fineSize.height), [&](const tbb::blocked_range<int>& rows) {
            std::vector<float> mean(size_t(m_answer.layers()));
            for (int y = rows.begin(); y < rows.end(); ++y) {
                float* const row = masses + size_t(y) * size_t(m_fineSize.width);
                enlargeRow(y, row);
                followEdgesIn(y, row, mean);
            }
        });
        return made;
    }

private:
    size_t cellAt(int x, int y) const { return size_t(y) * size_t(m_size.width) + size_t(x); }

    // The masses cell by cell, how sure each answer is, and its expected layer.
    void gatherCells() {
        const size_t plane = m_answer.planeSize(), layers = size_t(m_answer.layers());
        m_byCell.resize(plane * layers);
        m_expected = expectedLayer(m_answer);
        std::vector<float> variance(plane, 0.0f);
        for (size_t k = 0; k < layers; ++k) {
            const float* mass = m_answer.layer(int(k));
            for (size_t i = 0; i < plane; ++i) {
                const float away = float(k) - m_expected[i];
                m_byCell[i * layers + k] = mass[i];
                variance[i] += away * away * mass[i];
            }
        }
        m_sure.resize(plane);
        for (size_t i = 0; i < plane; ++i) m_sure[i] = 1.0f / (1.0f + variance[i] / (kSure * kSure));
    }

    // m_edge: 0 far from every step of the expected layer, 1 near a whole one.
    void findEdges() {
        // Of the steps between the cells around `cell`.
        const auto largest = [](int cell, int cells, const auto& stepTo) {
            float step = 0.0f;
            for (int next = std::max(0, cell - kStepReach) + 1; next <= std::min(cells - 1, cell + kStepReach); ++next)
                step = std::max(step, stepTo(next));
            return step;
        };
        std::vector<float> along(m_expected.size());
        m_edge.resize(m_expected.size());
        for (int y = 0; y < m_size.height; ++y)
            for (int x = 0; x < m_size.width; ++x)
                along[cellAt(x, y)] = largest(x, m_size.width, [&](int u) {
                    return std::abs(m_expected[cellAt(u, y)] - m_expected[cellAt(u - 1, y)]);
                });
        for (int y = 0; y < m_size.height; ++y)
            for (int x = 0; x < m_size.width; ++x) {
                const float step = largest(y, m_size.height, [&](int v) {
                    const float down = std::abs(m_expected[cellAt(x, v)] - m_expected[cellAt(x, v - 1)]);
                    return std::max({down, along[cellAt(x, v)], along[cellAt(x, v - 1)]});
                });
                m_edge[cellAt(x, y)] = std::clamp(std::max(step, along[cellAt(x, y)]) / kStep - 1.0f, 0.0f, 1.0f);
            }
    }

    // Row y of every layer, bilinear; `out` is that row of layer 0.
    void enlargeRow(int y, float* out) const {
        const formula::Tap rows = formula::tapAt(positionOf(y), m_size.height);
        for (int k = 0; k < m_answer.layers(); ++k, out += m_fineColours.size()) {
            const float* const upper = m_answer.layer(k) + cellAt(0, rows.left);
            const float* const lower = m_answer.layer(k) + cellAt(0, rows.right);
            for (int x = 0; x < m_fineSize.width; ++x) {
                const formula::Tap& tap = m_columns[size_t(x)];
                out[x] = formula::mixed(formula::mixed(upper[tap.left], upper[tap.right], tap.share),
                                        formula::mixed(lower[tap.left], lower[tap.right], tap.share), rows.share);
            }
        }
    }

    void followEdgesIn(int y, float* out, std::vector<float>& mean) const {
        for (int x = 0; x < m_fineSize.width; ++x) {
            const float share = m_edge[cellAt(x / kFiner, y / kFiner)];
            if (!(share > 0.0f)) continue;
            meanAround(x, y, mean);
            for (size_t k = 0; k < mean.size(); ++k) {
                float& mass = out[k * m_fineColours.size() + size_t(x)];
                mass = formula::mixed(mass, mean[k], share);
            }
        }
    }

    // Of the answers around a fine cell, weighted.
    void meanAround(int x, int y, std::vector<float>& mean) const {
        const Colour own = m_fineColours[size_t(y) * size_t(m_fineSize.width) + size_t(x)];
        const int cellX = x / kFiner, cellY = y / kFiner;
        const float column = positionOf(x), row = positionOf(y);
        std::fill(mean.begin(), mean.end(), 0.0f);
        float total = 0.0f;
        for (int v = std::max(0, cellY - kReach); v <= std::min(m_size.height - 1, cellY + kReach); ++v)
            for (int u = std::max(0, cellX - kReach); u <= std::min(m_size.width - 1, cellX + kReach); ++u) {
                const size_t cell = cellAt(u, v);
                const float away = squared(float(u) - column) + squared(float(v) - row);
                const float unlike = squared(own.r - m_colours[cell].r) + squared(own.g - m_colours[cell].g) +
                                     squared(own.b - m_colours[cell].b);
                const float likely = std::exp(-0.5f * (away / squared(kDistance) + unlike / squared(kColour)) -
                                              m_expected[cell] / kNearer);
                const float weight = m_sure[cell] * (likely + kLeastWeight);
                const float* const masses = m_byCell.data() + cell * mean.size();
                for (size_t k = 0; k < mean.size(); ++k) mean[k] += weight * masses[k];
                total += weight;
            }
        for (float& mass : mean) mass /= total;
    }

    const Distribution& m_answer;
    Size m_size, m_fineSize;
    std::vector<formula::Tap> m_columns;           // of fine columns
    std::vector<Colour> m_colours, m_fineColours;  // of cells and fine cells
    std::vector<float> m_byCell, m_expected, m_sure, m_edge;
};

}  // namespace

DistributionPtr withEdgesOf(const FramePtr& frame, const DistributionPtr& answer) {
    return EdgeFollower(frame, *answer).follow();
}

}  // namespace deep3d
