// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/train/black_bars.h"

#include <algorithm>
#include <cstdlib>

namespace deep3d {
namespace {

constexpr uint8_t kBlack = 24;
constexpr double kMayBeBright = 0.01, kIsPicture = 0.5;  // shares of a line's pixels
constexpr double kThinnest = 0.01, kUnequal = 0.02, kThickest = 0.6;  // shares of the picture's side

struct Edges {
    int before = 0, behind = 0;
};

// The rows of a picture, or its columns: lines of pixels across the bars.
struct Lines {
    const GreyImage& picture;
    bool columns;

    int count() const { return columns ? picture.width : picture.height; }
    int length() const { return columns ? picture.height : picture.width; }
    uint8_t at(int line, int along) const {
        const int x = columns ? line : along, y = columns ? along : line;
        return picture.pixels[size_t(y) * size_t(picture.width) + size_t(x)];
    }
    // Share of the line's pixels that are not black, over those that are not in the bars of the other direction.
    double brightShare(int line, Edges others) const {
        int bright = 0;
        for (int along = others.before; along < length() - others.behind; ++along) bright += at(line, along) > kBlack;
        return bright / double(std::max(1, length() - others.before - others.behind));
    }
};

Edges blackEdges(const Lines& lines) {
    Edges edges;
    while (edges.before < lines.count() && lines.brightShare(edges.before, {}) <= kMayBeBright) ++edges.before;
    // Each way to the end: a picture that is black all over denies no bar.
    while (edges.behind < lines.count() && lines.brightShare(lines.count() - 1 - edges.behind, {}) <= kMayBeBright) ++edges.behind;
    return edges;
}

// Black in every picture.
Edges commonEdges(std::span<const GreyImage> pictures, bool columns) {
    Edges common = blackEdges({pictures.front(), columns});
    for (const GreyImage& picture : pictures.subspan(1)) {
        const Edges edges = blackEdges({picture, columns});
        common = {std::min(common.before, edges.before), std::min(common.behind, edges.behind)};
    }
    return common;
}

// One line further in than the bar's neighbour, which may be a mixture of both.
bool picturesBegin(const Lines& lines, Edges edges, Edges others) {
    return lines.brightShare(edges.before + 1, others) >= kIsPicture &&
           lines.brightShare(lines.count() - 2 - edges.behind, others) >= kIsPicture;
}

Edges barsAmong(std::span<const GreyImage> pictures, bool columns, Edges edges, Edges others) {
    const int side = Lines{pictures.front(), columns}.count();
    const bool thick = std::min(edges.before, edges.behind) >= std::max(2.0, kThinnest * side);
    const bool equal = std::abs(edges.before - edges.behind) <= std::max(2.0, kUnequal * side);
    if (!thick || !equal || edges.before + edges.behind > kThickest * side) return {};
    const bool seen = std::ranges::any_of(
        pictures, [&](const GreyImage& picture) { return picturesBegin({picture, columns}, edges, others); });
    return seen ? edges : Edges{};
}

}  // namespace

Bars findBars(std::span<const GreyImage> pictures) {
    if (pictures.empty()) return {};
    const Edges rows = commonEdges(pictures, false), columns = commonEdges(pictures, true);
    const Edges letterbox = barsAmong(pictures, false, rows, columns), pillarbox = barsAmong(pictures, true, columns, rows);
    return {pillarbox.before, letterbox.before, pillarbox.behind, letterbox.behind};
}

}  // namespace deep3d
