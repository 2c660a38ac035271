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
// From this light on a hidden layer is taken as revealed in the view. A little above kHiddenLight, so that rounding
// never reveals anything where nothing moves.
constexpr float kRevealedLight = 1.0f / 60.0f;
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

// The cell that shows layer k, hidden at `cell`: the nearer end of the hidden run, at equal distance the one with more
// light (the farther side); from there one cell further away from the object that hides it where the layer is seen there
// too, because the cell at the edge mixes both. `cell` itself where the row shows the layer nowhere.
template <class Row>
DEEP3D_HOST_DEVICE inline int revealingCell(const Row& row, int k, int cell) {
    const auto seen = [&row, k](int x) { return x >= 0 && x < row.cells && row.light(k, x) >= kHiddenLight; };
    int left = cell - 1, right = cell + 1;
    while (left >= 0 && !seen(left)) --left;
    while (right < row.cells && !seen(right)) ++right;
    if (left < 0 && right >= row.cells) return cell;
    const bool toLeft = left >= 0 && (right >= row.cells || cell - left < right - cell ||
                                      (cell - left == right - cell && row.light(k, left) >= row.light(k, right)));
    if (toLeft) return seen(left - 1) ? left - 1 : left;
    return seen(right + 1) ? right + 1 : right;
}

// What layer k puts on the way of `light` at the column `column` (fractional) of the source.
struct LayerHit {
    float opacity;
    float column;  // where its colour stands in the source
};

// cellsPerColumn = cells / columns of the frame.
template <class Row>
DEEP3D_HOST_DEVICE inline LayerHit layerAt(const Row& row, int k, float column, float cellsPerColumn, float light) {
    const float u = gridPosition(column, cellsPerColumn);
    const Tap tap = tapAt(u, row.cells);
    const float sourceLight = row.light(k, tap);
    if (sourceLight < kHiddenLight && light >= kRevealedLight) {
        const int cell = tap.share < 0.5f ? tap.left : tap.right;
        const int seen = row.light(k, cell) < kHiddenLight ? revealingCell(row, k, cell) : cell;
        if (!(row.light(k, seen) < kHiddenLight))
            return {ownOpacity(row, k, {seen, seen, 0.0f}, row.light(k, seen)),
                    (float(seen) + 0.5f) / cellsPerColumn - 0.5f};
    }
    return {ownOpacity(row, k, tap, sourceLight), column};
}

// Layered: each layer's opacity and colour moved by its own shift, composited near to far.
template <class T>
DEEP3D_HOST_DEVICE Rgb layeredPixel(const VolumeRow& row, const ColourRow<T>& source, const float* shiftPx, int x) {
    const float cellsPerColumn = float(row.cells) / float(source.columns);
    Rgb sum = {0, 0, 0};
    float light = 1.0f;
    for (int k = 0; k < row.layers && light > 0.0f; ++k) {
        const LayerHit hit = layerAt(row, k, float(x) - shiftPx[k], cellsPerColumn, light);
        add(sum, source.at(hit.column), hit.opacity * light);
        light *= 1.0f - hit.opacity;
    }
    return sum;
}

// Source to target of one cell: the same weights without the colours. shiftCells[k] = s * delta_k * cells;
// target[k * targetStride] receives layer k.
DEEP3D_HOST_DEVICE inline void sourceToTargetCell(const VolumeRow& row, const float* shiftCells, int cell,
                                                  float* target, std::ptrdiff_t targetStride) {
    float light = 1.0f;
    for (int k = 0; k < row.layers; ++k) {
        const LayerHit hit = layerAt(row, k, float(cell) - shiftCells[k], 1.0f, light);
        target[k * targetStride] = hit.opacity * light;
        light *= 1.0f - hit.opacity;
    }
}

}  // namespace deep3d::formula
