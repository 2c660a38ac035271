// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include "gpu/view_arguments.h"

namespace deep3d::gpu {

// Columns of one eye by each method. `i` counts columns from the tile's first.
template <class T, class Shared> struct ViewPixel {
    const EyeArguments& eye;
    const EyePlan& plan;
    const ViewTile& tile;
    const Shared& shared;
    SourceRow<T> source;
    formula::Tap rows;
    float cellsPerColumn;
    int run;  // staged cells of each layer

    DEEP3D_HOST_DEVICE formula::Rgb stagedColour(const PickedLayer& picked, int i) const {
        const size_t at = size_t(picked.source + i);
        return mixedPixels<T>(shared.source[at], shared.source[at + 1], picked.columnShare);
    }
    DEEP3D_HOST_DEVICE formula::Rgb imageColour(const PickedLayer& picked, int i) const {
        const int column = tile.x0 + i + eye.steps[size_t(picked.layer)].columns;
        return mixedPixels<T>(source.pixel(column), source.pixel(column + 1), picked.columnShare);
    }

    // formula::selectionPixel without the layers that were left out, hence the division by what is there. Two columns at
    // once: what belongs to the layer is read once for both.
    DEEP3D_HOST_DEVICE void selection(const int (&columns)[2], formula::Rgb (&colours)[2]) const {
        const CellPlace places[2] = {placeOf(columns[0]), placeOf(columns[1])};
        formula::Rgb sums[2] = {};
        float masses[2] = {0.0f, 0.0f};
        for (int j = 0; j < plan.pickedCount; ++j) {
            const PickedLayer picked = plan.picked[size_t(j)];
            const bool staged = picked.source != kNotStaged;
            formula::Rgb now[2];
            for (int p = 0; p < 2; ++p)
                now[p] = staged ? stagedColour(picked, columns[p]) : imageColour(picked, columns[p]);
            for (int p = 0; p < 2; ++p) {
                const float weight = mixedAt(shared.volume, j * run + places[p].cell, places[p].share);
                formula::add(sums[p], now[p], weight);
                masses[p] += weight;
            }
        }
        for (int p = 0; p < 2; ++p) {
            const float scale = quotient(1.0f, masses[p] > 1e-6f ? masses[p] : 1e-6f);
            colours[p] = {sums[p].r * scale, sums[p].g * scale, sums[p].b * scale};
        }
    }

    DEEP3D_HOST_DEVICE CellPlace placeOf(int i) const {
        return CellPlace(float(tile.x0 + i), cellsPerColumn, tile.firstCell);
    }

    // The staged masses as formula::firstPeak and secondPeak read them.
    struct StagedRow {
        const Shared& shared;
        int run, layers;

        DEEP3D_HOST_DEVICE float mass(int k, const CellPlace& place) const {
            return mixedAt(shared.volume, k * run + place.cell, place.share);
        }
    };

    struct Shifts {
        const DeviceView<const LayerStep>& steps;
        DEEP3D_HOST_DEVICE float operator[](int k) const { return steps[size_t(k)].shiftPx; }
    };

    // formula::sharpPixel.
    DEEP3D_HOST_DEVICE formula::Rgb sharp(int i) const {
        const CellPlace place = placeOf(i);
        const StagedRow row{shared, run, plan.pickedCount};
        const Shifts shifts{eye.steps};
        const formula::Peak first = formula::firstPeak(row, place, shifts);
        const formula::Rgb colour = source.at(float(tile.x0 + i) - first.shiftPx);
        const formula::Peak second = formula::secondPeak(row, place, shifts, first.layer);
        if (!(second.mass > formula::kSecondPeakShare)) return colour;
        const float share = quotient(second.mass, first.mass + second.mass);
        const formula::Rgb other = source.at(float(tile.x0 + i) - second.shiftPx);
        return {formula::mixed(colour.r, other.r, share), formula::mixed(colour.g, other.g, share),
                formula::mixed(colour.b, other.b, share)};
    }

    // formula::layeredPixel; ends where what is left cannot change a sample of eight bits by one step.
    DEEP3D_HOST_DEVICE formula::Rgb layered(int i) const {
        constexpr float kEnough = 1.0f / 1024.0f;
        const GlobalRow row(eye.volume, rows);
        const float x = float(tile.x0 + i);
        const LayeredColumn column{row, placeOf(i), x, cellsPerColumn, revealingSide(eye.steps), formula::kOwnLight};
        formula::Rgb sum = {0.0f, 0.0f, 0.0f};
        float light = 1.0f;
        for (int j = 0; j < plan.pickedCount && light > 0.0f; ++j) {
            const PickedLayer& picked = plan.picked[size_t(j)];
            const CellPlace place = column.place.movedBy(picked.cellShare);
            const StagedLayer staged = mixedAt(shared.volume, j * run + place.cell, place.share);
            const formula::LayerHit hit = column.hit(staged, picked.layer, eye.steps[size_t(picked.layer)], light);
            const float revealed = hit.revealed(), rest = light * (1.0f - hit.sum());
            const bool done = rest < kEnough;
            const formula::Rgb colour = picked.source != kNotStaged ? stagedColour(picked, i) : imageColour(picked, i);
            if (revealed > 0.0f) {
                formula::add(sum, source.at(hit.left.column), hit.left.opacity * light);
                formula::add(sum, source.at(hit.right.column), hit.right.opacity * light);
            }
            formula::add(sum, colour, done ? light * (1.0f - revealed) : hit.own.opacity * light);
            if (done) break;
            light = rest;
        }
        return sum;
    }
};

}  // namespace deep3d::gpu
