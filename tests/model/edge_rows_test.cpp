// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/model/edge_rows.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdint>
#include <vector>

#include "core/image/resize.h"
#include "core/model/edge_following.h"
#include "core/stereo/pixel_formula.h"
#include "tests/support/synthetic.h"

namespace deep3d {
namespace {

using namespace edges;

// edge_following.h with edge_formula.h as it stands: cell by cell, nothing laid out for vectors.
class PlainFollower {
public:
    PlainFollower(const FramePtr& frame, const Distribution& answer)
        : m_answer(answer),
          m_size(answer.grid()),
          m_fine{m_size.width * kFiner, m_size.height * kFiner},
          m_fineFrame(toEightBits(resized(frame, m_fine))),
          m_cellFrame(resized(m_fineFrame, m_size)),
          m_expected(expectedLayer(answer)) {}

    std::vector<float> masses(int x, int y) const {
        const float column = formula::gridPosition(float(x), 1.0f / kFiner);
        const float row = formula::gridPosition(float(y), 1.0f / kFiner);
        std::vector<double> sums(size_t(m_answer.layers()), 0.0);
        double total = 0.0;
        for (int v = y / kFiner - kReach; v <= y / kFiner + kReach; ++v)
            for (int u = x / kFiner - kReach; u <= x / kFiner + kReach; ++u) {
                if (u < 0 || v < 0 || u >= m_size.width || v >= m_size.height) continue;
                const float away = squared(float(u) - column) + squared(float(v) - row);
                const float counts = weight(away, unlike(x, y, u, v), m_expected[cell(u, v)], sure(u, v));
                for (size_t k = 0; k < sums.size(); ++k) sums[k] += double(counts) * at(int(k), u, v);
                total += counts;
            }
        const formula::Tap columns = formula::tapAt(column, m_size.width), rows = formula::tapAt(row, m_size.height);
        const float share = edgeShare(largestStep(x / kFiner, y / kFiner));
        std::vector<float> masses;
        for (int k = 0; k < m_answer.layers(); ++k) {
            const auto along = [&](int v) {
                return formula::mixed(at(k, columns.left, v), at(k, columns.right, v), columns.share);
            };
            const float bilinear = formula::mixed(along(rows.left), along(rows.right), rows.share);
            masses.push_back(formula::mixed(bilinear, float(sums[size_t(k)] / total), share));
        }
        return masses;
    }

private:
    size_t cell(int x, int y) const { return size_t(y) * size_t(m_size.width) + size_t(x); }
    float at(int k, int x, int y) const { return m_answer.layer(k)[cell(x, y)]; }

    float unlike(int x, int y, int u, int v) const {
        float sum = 0.0f;
        for (size_t c = 0; c < 3; ++c)
            sum += squared((float(m_fineFrame->row<uint8_t>(y)[size_t(3 * x) + c]) -
                            float(m_cellFrame->row<uint8_t>(v)[size_t(3 * u) + c])) /
                           255.0f);
        return sum;
    }

    float sure(int x, int y) const {
        float variance = 0.0f;
        for (int k = 0; k < m_answer.layers(); ++k)
            variance += squared(float(k) - m_expected[cell(x, y)]) * at(k, x, y);
        return sureness(variance);
    }

    // Between neighbours in the square around the cell.
    float largestStep(int x, int y) const {
        const int left = std::max(0, x - kStepReach), right = std::min(m_size.width - 1, x + kStepReach);
        const int top = std::max(0, y - kStepReach), bottom = std::min(m_size.height - 1, y + kStepReach);
        float step = 0.0f;
        for (int v = top; v <= bottom; ++v)
            for (int u = left; u <= right; ++u) {
                if (u > left) step = std::max(step, std::abs(m_expected[cell(u, v)] - m_expected[cell(u - 1, v)]));
                if (v > top) step = std::max(step, std::abs(m_expected[cell(u, v)] - m_expected[cell(u, v - 1)]));
            }
        return step;
    }

    const Distribution& m_answer;
    Size m_size, m_fine;
    FramePtr m_fineFrame, m_cellFrame;
    std::vector<float> m_expected;
};

TEST(EdgeRows, VectorsFollowTheFormula) {
    for (const Size grid : {Size{1, 1}, Size{3, 2}, Size{17, 9}, Size{35, 6}}) {
        const FramePtr picture = testing::noiseFrame({grid.width * 5, grid.height * 3}, SampleBits::Eight);
        for (const DistributionPtr& answer : {testing::randomSoft(grid, 40.0, 5), testing::squareBeforeWall(grid)}) {
            const DistributionPtr made = withEdgesOf(picture, answer);
            const PlainFollower plain(picture, *answer);
            for (int y = 0; y < made->grid().height; ++y)
                for (int x = 0; x < made->grid().width; ++x) {
                    const std::vector<float> wanted = plain.masses(x, y);
                    for (int k = 0; k < answer->layers(); ++k)
                        ASSERT_NEAR(made->layer(k)[y * made->grid().width + x], wanted[size_t(k)], 1e-5f)
                            << grid.width << " x " << grid.height << ": layer " << k << " at " << x << ", " << y;
                }
        }
    }
}

}  // namespace
}  // namespace deep3d
