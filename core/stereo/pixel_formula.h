// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

// The formula of one output pixel (stereo conventions page, "View synthesis"), for host and device, C++17.
//
// The GPU kernels call these functions; on the processor they are the reference that the vector rows are tested
// against. Everything here is pure and works on views of memory that the caller owns. Values that are not numbers
// give some picture, never a read outside the views.

#include <cstddef>

#if defined(__CUDACC__)
#define DEEP3D_HOST_DEVICE __host__ __device__
#else
#define DEEP3D_HOST_DEVICE
#endif

namespace deep3d::formula {

// Where less light than this comes as far as a layer, the layer is hidden in the source (conventions page: 1 / 64).
constexpr float kHiddenLight = 1.0f / 64.0f;
// Where at least this light comes as far, the source shows the layer clearly. Between the two its colour is mixed with that of
// what stands before it: the edges of a network's objects are some cells wide. From kOwnLight on it is taken as its own. The
// weights of a volume have no colours: there what is not hidden counts as it is.
constexpr float kClearLight = 31.0f / 32.0f, kOwnLight = 0.75f, kOwnWeightLight = kHiddenLight;
// Below this share (revealedShare) nothing is taken as revealed: slanted surfaces stretch by as much, and rounding must
// reveal nothing where nothing moves.
constexpr float kLeastShare = 0.25f;
// An edge is at most so many cells wide, and the picture's own edge lies at most so many cells beyond its end.
constexpr int kEdgeCells = 8, kEdgeMargin = 2;
// Lights that differ by less, as they do through rounding, are the same.
constexpr float kSameLight = 1.0f / 128.0f;
// A second peak with more than this share of the mass is blended in by sharp selection.
constexpr float kSecondPeakShare = 0.3f;
// Layers to each side of a peak that belong to it in sharp selection.
constexpr int kPeakReach = 2;

struct Rgb {
    float r, g, b;
};

// Two neighbouring columns and the share of the right one.
struct Tap {
    int left, right;
    float share;
};

// The linear sample at `position` of `count` columns, clamped to the first and last; not a number: the first.
DEEP3D_HOST_DEVICE inline Tap tapAt(float position, int count) {
    const float last = float(count - 1);
    if (!(position > 0.0f)) return {0, 0, 0.0f};
    if (position >= last) return {count - 1, count - 1, 0.0f};
    const int left = int(position);
    return {left, left + 1, position - float(left)};
}

DEEP3D_HOST_DEVICE inline float mixed(float a, float b, float share) { return a + (b - a) * share; }

// u = (x + 0.5) * cells / columns - 0.5: the position on the network's grid of a frame column (pixel centres).
DEEP3D_HOST_DEVICE inline float gridPosition(float column, float cellsPerColumn) {
    return (column + 0.5f) * cellsPerColumn - 0.5f;
}

// The other way round: the column in the middle of a cell.
DEEP3D_HOST_DEVICE inline float columnPosition(int cell, float cellsPerColumn) {
    return (float(cell) + 0.5f) / cellsPerColumn - 0.5f;
}

// One row of a layer volume: two stored rows of cells, mixed by `share`. Layer k of a stored row begins
// k * layerStride floats after its first. `nearer` rows hold the sum of the mass of all nearer layers; only the
// layered method reads them.
struct VolumeRow {
    const float *upperMass, *lowerMass;
    const float *upperNearer, *lowerNearer;
    float share;
    int layers, cells;
    std::ptrdiff_t layerStride;

    DEEP3D_HOST_DEVICE float mass(int k, int cell) const {
        const std::ptrdiff_t i = k * layerStride + cell;
        return mixed(upperMass[i], lowerMass[i], share);
    }
    DEEP3D_HOST_DEVICE float mass(int k, const Tap& tap) const {
        return mixed(mass(k, tap.left), mass(k, tap.right), tap.share);
    }
    DEEP3D_HOST_DEVICE float light(int k, int cell) const {  // what comes as far as layer k
        const std::ptrdiff_t i = k * layerStride + cell;
        return 1.0f - mixed(upperNearer[i], lowerNearer[i], share);
    }
    DEEP3D_HOST_DEVICE float light(int k, const Tap& tap) const {
        return mixed(light(k, tap.left), light(k, tap.right), tap.share);
    }
};

// One row of a picture, samples R G B R G B ... in the file's own encoding.
template <class T> struct ColourRow {
    const T* samples;
    int columns;

    DEEP3D_HOST_DEVICE Rgb at(float column) const {
        const Tap tap = tapAt(column, columns);
        const T *a = samples + 3 * std::ptrdiff_t(tap.left), *b = samples + 3 * std::ptrdiff_t(tap.right);
        return {mixed(float(a[0]), float(b[0]), tap.share), mixed(float(a[1]), float(b[1]), tap.share),
                mixed(float(a[2]), float(b[2]), tap.share)};
    }
};

DEEP3D_HOST_DEVICE inline void add(Rgb& sum, const Rgb& colour, float weight) {
    sum.r += weight * colour.r;
    sum.g += weight * colour.g;
    sum.b += weight * colour.b;
}

// Selection: sum over the layers of mass times the source moved by the layer's shift. shiftPx[k] = s * delta_k * W.
template <class T>
DEEP3D_HOST_DEVICE Rgb selectionPixel(const VolumeRow& row, const ColourRow<T>& source, const float* shiftPx, int x) {
    const Tap tap = tapAt(gridPosition(float(x), float(row.cells) / float(source.columns)), row.cells);
    Rgb sum = {0, 0, 0};
    for (int k = 0; k < row.layers; ++k) add(sum, source.at(float(x) - shiftPx[k]), row.mass(k, tap));
    return sum;
}

// `Row` below is VolumeRow or whatever else answers layers, cells, mass(k, tap), mass(k, cell), light(k, tap) and
// light(k, cell), and `Shifts` anything with shiftPx[k]: the kernels read from memory of their own.

// A peak of the distribution of one pixel: its share of the mass and its mean shift.
struct Peak {
    int layer;
    float mass, shiftPx;
};

template <class Row, class Place, class Shifts>
DEEP3D_HOST_DEVICE inline Peak peakAround(const Row& row, const Place& tap, const Shifts& shiftPx, int layer, int first,
                                          int last) {
    Peak peak = {layer, 0.0f, 0.0f};
    float moment = 0.0f;
    for (int k = first; k <= last; ++k) {
        const float mass = row.mass(k, tap);
        peak.mass += mass;
        moment += mass * shiftPx[k];
    }
    peak.shiftPx = peak.mass > 0.0f ? moment / peak.mass : shiftPx[layer];
    return peak;
}

// The strongest layer and the window around it.
template <class Row, class Place, class Shifts>
DEEP3D_HOST_DEVICE inline Peak firstPeak(const Row& row, const Place& tap, const Shifts& shiftPx) {
    int strongest = 0;
    float most = -1.0f;
    for (int k = 0; k < row.layers; ++k) {
        const float mass = row.mass(k, tap);
        if (mass > most) most = mass, strongest = k;
    }
    const int first = strongest > kPeakReach ? strongest - kPeakReach : 0;
    const int last = strongest + kPeakReach < row.layers ? strongest + kPeakReach : row.layers - 1;
    return peakAround(row, tap, shiftPx, strongest, first, last);
}

// The strongest layer outside the first window that is no shoulder of it (no neighbour is stronger), with the part
// of its own window that the first leaves. Mass 0 where there is none.
template <class Row, class Place, class Shifts>
DEEP3D_HOST_DEVICE inline Peak secondPeak(const Row& row, const Place& tap, const Shifts& shiftPx, int firstLayer) {
    int strongest = -1;
    float most = 0.0f, before = 0.0f, mass = row.mass(0, tap);
    for (int k = 0; k < row.layers; ++k) {
        const float after = k + 1 < row.layers ? row.mass(k + 1, tap) : 0.0f;
        const bool outside = k < firstLayer - kPeakReach || k > firstLayer + kPeakReach;
        if (outside && mass > most && mass >= before && mass >= after) most = mass, strongest = k;
        before = mass;
        mass = after;
    }
    if (strongest < 0) return {0, 0.0f, 0.0f};
    int first = strongest > kPeakReach ? strongest - kPeakReach : 0;
    int last = strongest + kPeakReach < row.layers ? strongest + kPeakReach : row.layers - 1;
    if (strongest > firstLayer && first <= firstLayer + kPeakReach) first = firstLayer + kPeakReach + 1;
    if (strongest < firstLayer && last >= firstLayer - kPeakReach) last = firstLayer - kPeakReach - 1;
    return peakAround(row, tap, shiftPx, strongest, first, last);
}

// Sharp selection: one read of the source at the mean shift of the strongest peak; a second, separate peak with more
// than 30 % of the mass is blended in by its share.
template <class T>
DEEP3D_HOST_DEVICE Rgb sharpPixel(const VolumeRow& row, const ColourRow<T>& source, const float* shiftPx, int x) {
    const Tap tap = tapAt(gridPosition(float(x), float(row.cells) / float(source.columns)), row.cells);
    const Peak first = firstPeak(row, tap, shiftPx);
    const Rgb colour = source.at(float(x) - first.shiftPx);
    const Peak second = secondPeak(row, tap, shiftPx, first.layer);
    if (!(second.mass > kSecondPeakShare)) return colour;
    const float share = second.mass / (first.mass + second.mass);
    Rgb sum = {0, 0, 0};
    add(sum, colour, 1.0f - share);
    add(sum, source.at(float(x) - second.shiftPx), share);
    return sum;
}

// The share of the light coming as far as layer k at `tap` that stops there: mass / light, 0 ... 1.
template <class Row>
DEEP3D_HOST_DEVICE inline float ownOpacity(const Row& row, int k, const Tap& tap, float light) {
    if (k == row.layers - 1) return 1.0f;
    const float opacity = row.mass(k, tap) / (light > 1e-6f ? light : 1e-6f);
    return opacity > 0.0f ? (opacity < 1.0f ? opacity : 1.0f) : 0.0f;
}

// How much of what a layer shows at a place of the view is revealed there, 0 ... 1: nothing where no more light comes as far
// as in the source, all where nothing is left before it or nothing of it was seen. 1 minus the ratio of the odds
// light / (1 - light) of source and view, from kLeastShare on; fades out where the source shows the layer's own colour and where
// hardly any light is left. `ownLight`: kOwnLight or kOwnWeightLight.
DEEP3D_HOST_DEVICE inline float revealedShare(float sourceLight, float light, float ownLight) {
    const float most = light * (1.0f - sourceLight), more = light - sourceLight;
    if (!(sourceLight < ownLight) || !(light > kHiddenLight) || !(more > kLeastShare * most)) return 0.0f;
    const float share = (more / most - kLeastShare) / (1.0f - kLeastShare);
    const float unclear = (ownLight - sourceLight) * (3.0f / ownLight), lit = (light - kHiddenLight) * 64.0f;
    return (share < 1.0f ? share : 1.0f) * (unclear < 1.0f ? unclear : 1.0f) * (lit < 1.0f ? lit : 1.0f);
}

// From `cell` on in steps of 1 or -1 to where layer k is seen clearly or no better any more, and kEdgeMargin cells further
// unless it is seen worse there.
template <class Row> DEEP3D_HOST_DEVICE inline int clearCell(const Row& row, int k, int cell, int step) {
    const auto inside = [&row, step](int x) { return x + step >= 0 && x + step < row.cells; };
    float light = row.light(k, cell);
    for (int i = 0; i < kEdgeCells && light < kClearLight && inside(cell); ++i) {
        const float next = row.light(k, cell + step);
        if (!(next > light + kSameLight)) break;
        cell += step;
        light = next;
    }
    for (int i = 0; i < kEdgeMargin && inside(cell) && row.light(k, cell + step) >= light - kSameLight; ++i) cell += step;
    return cell;
}

// The cell that shows layer k, which `cell` does not show clearly: up the edge that the cell lies on, or where it is hidden
// beyond the end of the hidden run to the side `towards` (1 or -1) from which it is revealed, else beyond the other end.
// `cell` itself where the row shows the layer no better.
template <class Row> DEEP3D_HOST_DEVICE inline int revealingCell(const Row& row, int k, int cell, int towards) {
    const float here = row.light(k, cell);
    if (here >= kClearLight) return cell;
    if (here >= kHiddenLight) {
        const auto lightAt = [&row, k](int x) { return x >= 0 && x < row.cells ? row.light(k, x) : -1.0f; };
        const float there = lightAt(cell + towards), back = lightAt(cell - towards);
        const int up = back > there + kSameLight ? -towards : towards;
        return lightAt(cell + up) > here + kSameLight ? clearCell(row, k, cell, up) : cell;
    }
    for (int step = towards, tries = 0; tries < 2; step = -step, ++tries) {
        int end = cell + step;
        while (end >= 0 && end < row.cells && row.light(k, end) < kHiddenLight) end += step;
        if (end >= 0 && end < row.cells) return clearCell(row, k, end, step);
    }
    return cell;
}

// The side from which what is hidden is revealed: farther layers move to it, past nearer ones.
DEEP3D_HOST_DEVICE inline int revealingSide(float nearestShift, float farthestShift) {
    return farthestShift >= nearestShift ? 1 : -1;
}

// What layer k puts on the way of `light` at the column `column` (fractional) of the source: a part with its own colour
// there, and revealed parts with the colours from where the two cells of the place say that the layer is seen.
struct LayerPart {
    float opacity, column;
};
struct LayerHit {
    LayerPart own, left, right;

    DEEP3D_HOST_DEVICE float revealed() const { return left.opacity + right.opacity; }
    DEEP3D_HOST_DEVICE float sum() const { return own.opacity + revealed(); }
};

// The share of a layer that is revealed where `cell` lies, taken from its own part.
template <class Row>
DEEP3D_HOST_DEVICE inline LayerPart revealedPart(const Row& row, int k, int cell, int towards, float cellsPerColumn, float share,
                                                 float opacity, LayerPart& own) {
    const int seen = revealingCell(row, k, cell, towards);
    const float light = row.light(k, seen);
    if (seen == cell || light < kHiddenLight) return {0.0f, own.column};
    own.opacity -= share * opacity;
    return {share * ownOpacity(row, k, {seen, seen, 0.0f}, light), columnPosition(seen, cellsPerColumn)};
}

// cellsPerColumn = cells / columns of the frame.
template <class Row>
DEEP3D_HOST_DEVICE inline LayerHit layerAt(const Row& row, int k, float column, float cellsPerColumn, float light,
                                           int towards, float ownLight) {
    const Tap tap = tapAt(gridPosition(column, cellsPerColumn), row.cells);
    const float sourceLight = row.light(k, tap), opacity = ownOpacity(row, k, tap, sourceLight);
    LayerHit hit = {{opacity, column}, {0.0f, column}, {0.0f, column}};
    const float share = revealedShare(sourceLight, light, ownLight);
    if (!(share > 0.0f)) return hit;
    hit.left = revealedPart(row, k, tap.left, towards, cellsPerColumn, share * (1.0f - tap.share), opacity, hit.own);
    hit.right = revealedPart(row, k, tap.right, towards, cellsPerColumn, share * tap.share, opacity, hit.own);
    return hit;
}

// Layered: each layer's opacity and colour moved by its own shift, composited near to far.
template <class T>
DEEP3D_HOST_DEVICE Rgb layeredPixel(const VolumeRow& row, const ColourRow<T>& source, const float* shiftPx, int x) {
    const float cellsPerColumn = float(row.cells) / float(source.columns);
    const int towards = revealingSide(shiftPx[0], shiftPx[row.layers - 1]);
    Rgb sum = {0, 0, 0};
    float light = 1.0f;
    for (int k = 0; k < row.layers && light > 0.0f; ++k) {
        const LayerHit hit = layerAt(row, k, float(x) - shiftPx[k], cellsPerColumn, light, towards, kOwnLight);
        add(sum, source.at(hit.own.column), hit.own.opacity * light);
        if (hit.revealed() > 0.0f) {
            add(sum, source.at(hit.left.column), hit.left.opacity * light);
            add(sum, source.at(hit.right.column), hit.right.opacity * light);
        }
        light *= 1.0f - hit.sum();
    }
    return sum;
}

// Source to target of one cell: the same weights without the colours. shiftCells[k] = s * delta_k * cells;
// target[k * targetStride] receives layer k.
DEEP3D_HOST_DEVICE inline void sourceToTargetCell(const VolumeRow& row, const float* shiftCells, int cell,
                                                  float* target, std::ptrdiff_t targetStride) {
    const int towards = revealingSide(shiftCells[0], shiftCells[row.layers - 1]);
    float light = 1.0f;
    for (int k = 0; k < row.layers; ++k) {
        const LayerHit hit = layerAt(row, k, float(cell) - shiftCells[k], 1.0f, light, towards, kOwnWeightLight);
        target[k * targetStride] = hit.sum() * light;
        light *= 1.0f - hit.sum();
    }
}

}  // namespace deep3d::formula
