// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include "gpu/device_view.h"

namespace deep3d::gpu {

// Cells of a prepared volume whose largest values are kept together.
constexpr int kBlockCells = 16;
// More layers than this are left to the processor; every known network has 33.
constexpr int kMostLayers = 64;

struct VolumeShape {
    int layers = 0, rows = 0, cells = 0, blockCells = kBlockCells;

    DEEP3D_HOST_DEVICE int blocks() const { return (cells + blockCells - 1) / blockCells; }
    DEEP3D_HOST_DEVICE size_t at(int row, int layer, int cell) const {
        return (size_t(row) * size_t(layers) + size_t(layer)) * size_t(cells) + size_t(cell);
    }
    DEEP3D_HOST_DEVICE size_t blockAt(int row, int layer, int block) const {
        return (size_t(row) * size_t(layers) + size_t(layer)) * size_t(blocks()) + size_t(block);
    }
    size_t count() const { return size_t(layers) * size_t(rows) * size_t(cells); }
    size_t blockCount() const { return size_t(layers) * size_t(rows) * size_t(blocks()); }
};

// A distribution after the gains, ready to be read by columns: [row][layer][cell], so that one row lies together.
template <class T> struct VolumeOf {
    VolumeShape shape;
    DeviceView<T> mass;           // [rows][layers][cells]
    DeviceView<T> nearer;         // mass of all nearer layers, the same shape
    DeviceView<T> largest;        // [rows][layers][blocks]: largest mass, or opacity, of the block's cells
    DeviceView<T> largestNearer;  // [rows][layers][blocks]
};
using Volume = VolumeOf<const float>;

// Where layer k is read for column x of a view: source columns x + columns and the next with columnShare; cells
// u(x) + cells and the next with cellShare, where u(x) is the column's place on the grid.
struct LayerStep {
    int columns;
    float columnShare;
    int cells;
    float cellShare;
    float shiftPx;
};

// One frame row's two rows of cells, as formula::layerAt reads them, straight from the device's memory.
struct GlobalRow {
    const Volume& volume;
    formula::Tap rows;
    int layers, cells;

    DEEP3D_HOST_DEVICE GlobalRow(const Volume& from, const formula::Tap& tap)
        : volume(from), rows(tap), layers(from.shape.layers), cells(from.shape.cells) {}

    DEEP3D_HOST_DEVICE float mixedAt(const DeviceView<const float>& values, int k, int cell) const {
        return formula::mixed(values[volume.shape.at(rows.left, k, cell)], values[volume.shape.at(rows.right, k, cell)],
                              rows.share);
    }
    DEEP3D_HOST_DEVICE float mass(int k, int cell) const { return mixedAt(volume.mass, k, cell); }
    DEEP3D_HOST_DEVICE float light(int k, int cell) const { return 1.0f - mixedAt(volume.nearer, k, cell); }
    DEEP3D_HOST_DEVICE float mass(int k, const formula::Tap& tap) const {
        return formula::mixed(mass(k, tap.left), mass(k, tap.right), tap.share);
    }
    DEEP3D_HOST_DEVICE float light(int k, const formula::Tap& tap) const {
        return formula::mixed(light(k, tap.left), light(k, tap.right), tap.share);
    }
};

}  // namespace deep3d::gpu
