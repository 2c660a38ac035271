// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "gpu/device_volume.h"

#include <algorithm>
#include <cmath>

#include "core/util/error.h"

namespace deep3d::gpu {
namespace {

// One piece of memory cut into the four parts of a volume.
VolumeOf<float> cut(DeviceBuffer& memory, const VolumeShape& shape, size_t first, size_t volumes) {
    const size_t cells = shape.count(), blocks = shape.blockCount(), each = 2 * (cells + blocks);
    float* at = memory.view<float>(volumes * each).data + first * each;
    return {shape, {at, cells}, {at + cells, cells}, {at + 2 * cells, blocks}, {at + 2 * cells + blocks, blocks}};
}

Volume readable(const VolumeOf<float>& v) {
    const auto constant = [](const DeviceView<float>& view) { return DeviceView<const float>{view.data, view.count}; };
    return {v.shape, constant(v.mass), constant(v.nearer), constant(v.largest), constant(v.largestNearer)};
}

std::vector<float> axisParallaxes(const LayerAxis& axis) {
    std::vector<float> parallax(static_cast<size_t>(axis.layers));
    for (int k = 0; k < axis.layers; ++k) parallax[size_t(k)] = float(axis.parallax(k));
    return parallax;
}

bool movesToSource(const RenderRequest& request) {
    return request.method == SynthesisMethod::Layered && request.distribution->alignment() == Alignment::Target;
}

bool movesToTarget(const RenderRequest& request) {
    return request.method != SynthesisMethod::Layered && request.distribution->alignment() == Alignment::Source;
}

}  // namespace

DeviceVolume::DeviceVolume(DeviceQueue& queue, int device)
    : m_queue(queue), m_device(device), m_masses(queue), m_gains(queue), m_prepared(queue.api()), m_source(queue.api()),
      m_steps(queue), m_target(queue.api()) {}

bool areNeutral(std::span<const float> gains) {
    return std::all_of(gains.begin(), gains.end(), [&](float gain) { return gain == gains.front(); });
}

std::vector<LayerStep> layerSteps(std::span<const float> shiftPx, float cellsPerColumn) {
    std::vector<LayerStep> steps;
    for (const float shift : shiftPx) {
        const float column = std::floor(-shift), cells = shift * cellsPerColumn, cell = std::floor(-cells);
        steps.push_back({int(column), -shift - column, int(cell), -cells - cell, shift});
    }
    return steps;
}

// From the right eye's grid, as the network meant it, to the picture's own: the prepared volume once more, made of what
// SourceKernel moves.
void DeviceVolume::moveToSource(const RenderRequest& request, VolumeArguments arguments) {
    const VolumeShape& shape = arguments.shape;
    const auto shifts = layerShifts(axisParallaxes(request.distribution->axis()), 1.0, shape.cells);
    m_steps.send(shifts.data(), shifts.size() * sizeof(float));
    const size_t count = shape.count(), plane = count / size_t(shape.layers);
    float* at = m_source.view<float>(count + 2 * plane).data;
    SourceArguments move;
    move.target = readable(arguments.out);
    move.shifts = m_steps.view<const float>(shifts.size());
    move.source = {at, count};
    move.sum = {at + count, plane};
    move.expected = {at + count + plane, plane};
    m_queue.add(KernelCall(move));
    arguments.floats = {at, count};
    arguments.halves = {};
    arguments.gains = {};
    m_queue.add(KernelCall(arguments));
}

void DeviceVolume::sendMasses(const RenderRequest& request, VolumeArguments& arguments) {
    const size_t count = arguments.shape.count();
    const DeviceMasses& there = request.distribution->deviceMasses();
    if (there.halves && there.device == m_device) {
        arguments.halves = {static_cast<const Half*>(there.halves.get()), count};
    } else {
        m_masses.send(request.distribution->data(), count * sizeof(float));
        arguments.floats = m_masses.view<const float>(count);
    }
    if (areNeutral(request.table.gain)) return;
    m_gains.send(request.table.gain.data(), request.table.gain.size() * sizeof(float));
    arguments.gains = m_gains.view<const float>(request.table.gain.size());
}

void DeviceVolume::prepare(const RenderRequest& request) {
    const bool layered = request.method == SynthesisMethod::Layered;
    if (request.distribution == m_distribution && request.table.gain == m_gain && layered == m_layered) return;
    m_distribution.reset();
    const Size grid = request.distribution->grid();
    VolumeArguments arguments;
    arguments.shape = {request.distribution->layers(), grid.height, grid.width};
    arguments.largest = layered ? Largest::Opacity : Largest::Mass;
    arguments.out = cut(m_prepared, arguments.shape, 0, 1);
    sendMasses(request, arguments);
    m_queue.add(KernelCall(arguments));
    if (movesToSource(request)) moveToSource(request, arguments);
    m_volume = readable(arguments.out);
    m_distribution = request.distribution;
    m_gain = request.table.gain;
    m_layered = layered;
}

DeviceVolume::Eyes DeviceVolume::moved(const RenderRequest& request, std::span<const double, 2> eyeShares) {
    const int layers = m_volume.shape.layers, cells = m_volume.shape.cells;
    std::vector<LayerStep> steps;
    for (const double share : eyeShares) {
        const auto own = layerSteps(layerShifts(request.table.parallax, share, cells), 1.0f);
        steps.insert(steps.end(), own.begin(), own.end());
    }
    m_steps.send(steps.data(), steps.size() * sizeof(LayerStep));
    TargetArguments arguments;
    arguments.source = m_volume;
    arguments.tileColumns = tileColumnsFor(layers, 1.0f, TargetKernel::kThreads);
    VolumeShape shape = m_volume.shape;
    shape.blockCells = arguments.tileColumns;
    Eyes eyes;
    const auto views = m_steps.view<const LayerStep>(steps.size());
    for (size_t e = 0; e < 2; ++e) {
        arguments.target[e] = cut(m_target, shape, e, 2);
        eyes.volume[e] = readable(arguments.target[e]);
        if (eyeShares[e] != 0.0) arguments.steps[e] = {views.data + e * size_t(layers), size_t(layers)};
    }
    m_queue.add(KernelCall(arguments));
    return eyes;
}

DeviceVolume::Eyes DeviceVolume::forEyes(const RenderRequest& request, std::span<const double, 2> eyeShares) {
    if (movesToTarget(request)) return moved(request, eyeShares);
    return {{m_volume, m_volume}};
}

void DeviceVolume::release() {
    m_distribution.reset();
    m_masses.release();
    m_gains.release();
    m_prepared.release();
    m_source.release();
    m_steps.release();
    m_target.release();
}

}  // namespace deep3d::gpu
