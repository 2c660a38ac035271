// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <vector>

#include "core/image/frame.h"
#include "core/stereo/layer_axis.h"

namespace deep3d {

class Distribution;
using DistributionPtr = std::shared_ptr<const Distribution>;

// The same masses where a network left them in the memory of a CUDA device: IEEE half floats [layers][h][w], written by
// work that is queued on CUDA's default stream. Keeps them alive; a renderer on that device reads them without a copy.
struct DeviceMasses {
    std::shared_ptr<const void> halves;
    int device = 0;
};

// For every cell of a grid, a probability over the layers of an axis: float [layers][h][w], each >= 0, sum 1.
//
// The network's answer for one frame; edits never change it. Built once, then shared as DistributionPtr and only
// read: any thread. layer(k) is the contiguous plane [h][w] of layer k, rows top to bottom.
class Distribution {
public:
    Distribution(LayerAxis axis, Alignment alignment, Size grid);  // all zero: fill through layer()

    const LayerAxis& axis() const { return m_axis; }
    Alignment alignment() const { return m_alignment; }
    Size grid() const { return m_grid; }
    int layers() const { return m_axis.layers; }
    size_t planeSize() const { return size_t(m_grid.width) * size_t(m_grid.height); }

    const float* layer(int k) const { return m_values.data() + size_t(k) * planeSize(); }
    const float* data() const { return m_values.data(); }
    // Writing: the device's copy is forgotten.
    float* layer(int k) { return data() + size_t(k) * planeSize(); }
    float* data() {
        if (m_deviceMasses.halves) m_deviceMasses = {};
        return m_values.data();
    }

    // Set once all is written; the values must be the same. halves is null where there is no copy on a device.
    void setDeviceMasses(DeviceMasses masses) { m_deviceMasses = std::move(masses); }
    const DeviceMasses& deviceMasses() const { return m_deviceMasses; }

private:
    LayerAxis m_axis;
    Alignment m_alignment;
    Size m_grid;
    std::vector<float> m_values;
    DeviceMasses m_deviceMasses;
};

// A single value per pixel as a source-aligned distribution: `layerPosition` [h][w] holds fractional layers (clamped to
// 0 ... layers - 1), the mass is split linearly between the two neighbouring layers. A step stays two peaks after
// bilinear enlargement, never a ramp through the middle (stereo conventions page).
DistributionPtr distributionFromLayerPosition(const LayerAxis& axis, Size grid, const float* layerPosition);

// Relative inverse depth v (0 far ... 1 near, [h][w]) as layer positions: k = kNear + (1 - v) * (kFar - kNear).
struct DepthMapping {
    double kNear = 3.0, kFar = 29.0;  // layers; the training data's convention: 98 % of the range on layers 3 ... 29
};
DistributionPtr distributionFromInverseDepth(const LayerAxis& axis, Size grid, const float* inverseDepth,
                                             const DepthMapping& mapping = {});

// Expected layer sum_k k P_k at every cell, [h][w].
std::vector<float> expectedLayer(const Distribution& distribution);

// Divides every cell by its sum; a cell whose sum is not finite or below 1e-6 becomes uniform.
void normalise(Distribution& distribution);

}  // namespace deep3d
