// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include "gpu/view_arguments.h"

namespace deep3d::gpu {

// One column of one eye by each method. `i` counts columns from the tile's first.
template <class T, class Shared> struct ViewPixel {
    const EyeArguments& eye;
    const ViewTile& tile;
    const Shared& shared;
    SourceRow<T> source;
    int run;  // staged cells of each layer

    DEEP3D_HOST_DEVICE formula::Rgb sourceColour(const PickedLayer& picked, int i) const {
        formula::Rgb left, right;
        if (picked.source != kNotStaged) {
            left = shared.source[size_t(picked.source + i)].colour();
            right = shared.source[size_t(picked.source + i + 1)].colour();
        } else {
            const int column = tile.x0 + i + eye.steps[size_t(picked.layer)].columns;
            left = source.colour(column);
            right = source.colour(column + 1);
        }
        return SourceRow<T>::mixedColour(left, right, picked.columnShare);
    }

    // formula::selectionPixel without the layers that were left out, hence the division by what is there.
    DEEP3D_HOST_DEVICE formula::Rgb selection(int i) const {
        const CellPlace place(float(tile.x0 + i), tile.cellsPerColumn, tile.firstCell);
        formula::Rgb sum = {0.0f, 0.0f, 0.0f};
        float mass = 0.0f;
        for (int j = 0; j < shared.pickedCount; ++j) {
            const StagedMass staged = shared.volume[size_t(j * run + place.cell)];
            const float weight = staged.mass + staged.massStep * place.share;
            formula::add(sum, sourceColour(shared.picked[size_t(j)], i), weight);
            mass += weight;
        }
        const float scale = 1.0f / (mass > 1e-6f ? mass : 1e-6f);
        return {sum.r * scale, sum.g * scale, sum.b * scale};
    }

    // The staged masses as formula::firstPeak and secondPeak read them.
    struct StagedRow {
        const Shared& shared;
        int run, layers;

        DEEP3D_HOST_DEVICE float mass(int k, const CellPlace& place) const {
            const StagedMass staged = shared.volume[size_t(k * run + place.cell)];
            return staged.mass + staged.massStep * place.share;
        }
    };

    struct Shifts {
        const DeviceView<const LayerStep>& steps;
        DEEP3D_HOST_DEVICE float operator[](int k) const { return steps[size_t(k)].shiftPx; }
    };

    // formula::sharpPixel.
    DEEP3D_HOST_DEVICE formula::Rgb sharp(int i) const {
        const CellPlace place(float(tile.x0 + i), tile.cellsPerColumn, tile.firstCell);
        const StagedRow row{shared, run, shared.pickedCount};
        const Shifts shifts{eye.steps};
        const formula::Peak first = formula::firstPeak(row, place, shifts);
        const formula::Rgb colour = source.at(float(tile.x0 + i) - first.shiftPx);
        const formula::Peak second = formula::secondPeak(row, place, shifts, first.layer);
        if (!(second.mass > formula::kSecondPeakShare)) return colour;
        const float share = quotient(second.mass, first.mass + second.mass);
        return SourceRow<T>::mixedColour(colour, source.at(float(tile.x0 + i) - second.shiftPx), share);
    }

    // formula::layeredPixel; ends where what is left cannot change a sample of eight bits by one step.
    DEEP3D_HOST_DEVICE formula::Rgb layered(int i) const {
        constexpr float kEnough = 1.0f / 1024.0f;
        const GlobalRow row(eye.volume, tile.rows);
        const float x = float(tile.x0 + i);
        const LayeredColumn column{row, CellPlace(x, tile.cellsPerColumn, tile.firstCell), x, tile.cellsPerColumn};
        formula::Rgb sum = {0.0f, 0.0f, 0.0f};
        float light = 1.0f;
        for (int j = 0; j < shared.pickedCount && light > 0.0f; ++j) {
            const PickedLayer& picked = shared.picked[size_t(j)];
            const CellPlace place = column.place.movedBy(picked.cellShare);
            const StagedHit hit = column.hit(shared.volume[size_t(j * run + place.cell)], picked.layer,
                                             eye.steps[size_t(picked.layer)], place.share, light);
            const float rest = light * (1.0f - hit.opacity);
            const bool done = rest < kEnough;
            const formula::Rgb colour = hit.elsewhere ? source.at(hit.column) : sourceColour(picked, i);
            formula::add(sum, colour, done ? light : hit.opacity * light);
            if (done) break;
            light = rest;
        }
        return sum;
    }
};

}  // namespace deep3d::gpu
