// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <span>

#include "core/stereo/layer_volume.h"
#include "core/stereo/render_backend.h"
#include "gpu/device_memory.h"

namespace deep3d::gpu {

// A distribution on the device, ready for the views: uploaded (or taken from where the network left it) and prepared once
// for each distribution and gains; for layered views moved onto the picture's grid, for the selections onto the eyes' grids by
// the edited parallaxes. What it does is queued. One thread.
class DeviceVolume {
public:
    DeviceVolume(DeviceQueue& queue, int device);

    // Brings the request's distribution onto the device unless it is there.
    void prepare(const RenderRequest& request);
    // What each eye's view reads. eyeShares: -balance, 1 - balance.
    struct Eyes {
        Volume volume[2];
    };
    Eyes forEyes(const RenderRequest& request, std::span<const double, 2> eyeShares);
    void release();

private:
    void sendMasses(const RenderRequest& request, VolumeArguments& arguments);
    void moveToSource(const RenderRequest& request, VolumeArguments arguments);
    Eyes moved(const RenderRequest& request, std::span<const double, 2> eyeShares);

    DeviceQueue& m_queue;
    int m_device;
    StagedBuffer m_masses, m_gains;
    DeviceBuffer m_prepared, m_source;
    StagedBuffer m_steps;
    DeviceBuffer m_target;
    Volume m_volume;
    // What m_volume was made of.
    DistributionPtr m_distribution;
    std::vector<float> m_gain;
    bool m_layered = false;
};

// Where each layer of an eye is read: shifts in columns, and the same in cells.
std::vector<LayerStep> layerSteps(std::span<const float> shiftPx, float cellsPerColumn);

// Gains that are all equal change nothing (conventions page).
bool areNeutral(std::span<const float> gains);

}  // namespace deep3d::gpu
