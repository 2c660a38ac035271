// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/stereo/eye_view.h"

#include <algorithm>
#include <limits>

#include "core/stereo/pixel_formula.h"

namespace deep3d {
namespace {

// Rows of the volume at frame row y: the vertical interpolation, once per row.
void interpolateRow(const VolumeView& volume, int y, int frameRows, bool sumNearer, RowScratch& scratch) {
    const size_t cells = size_t(volume.cells), needed = size_t(volume.layers) * cells;
    if (scratch.mass.size() < needed) scratch.mass.resize(needed);
    if (sumNearer && scratch.nearer.size() < needed) scratch.nearer.resize(needed);
    const formula::Tap tap =
        formula::tapAt(formula::gridPosition(float(y), float(volume.rows) / float(frameRows)), volume.rows);
    for (int k = 0; k < volume.layers; ++k) {
        const float *upper = volume.row(k, tap.left), *lower = volume.row(k, tap.right);
        float* mass = scratch.mass.data() + size_t(k) * cells;
        for (size_t x = 0; x < cells; ++x) mass[x] = formula::mixed(upper[x], lower[x], tap.share);
        if (!sumNearer) continue;
        float* nearer = scratch.nearer.data() + size_t(k) * cells;
        for (size_t x = 0; x < cells; ++x) nearer[x] = k == 0 ? 0.0f : nearer[x - cells] + mass[x - cells];
    }
}

template <class T> T roundedSample(float value) {
    constexpr float white = float(std::numeric_limits<T>::max());
    return value > 0.0f ? T(std::min(value, white) + 0.5f) : T(0);  // not a number: black
}

template <class T, class Formula> void fillRow(std::span<T> out, Formula&& pixel) {
    for (size_t x = 0; 3 * x + 2 < out.size(); ++x) {
        const formula::Rgb colour = pixel(int(x));
        out[3 * x] = roundedSample<T>(colour.r);
        out[3 * x + 1] = roundedSample<T>(colour.g);
        out[3 * x + 2] = roundedSample<T>(colour.b);
    }
}

}  // namespace

void EyeView::prepare(const Setup& setup) {
    m_setup = setup;
    m_volume = setup.volume;
    m_shifts = layerShifts(setup.parallax, setup.eyeShare, setup.frame->width());
    m_isSource = std::all_of(m_shifts.begin(), m_shifts.end(), [](float shift) { return shift == 0.0f; });
    if (m_isSource) return;
    if (setup.method == SynthesisMethod::Layered && setup.alignment == Alignment::Target)
        targetToSource(setup.volume, setup.axisParallax, m_buffer);
    else if (setup.method != SynthesisMethod::Layered && setup.alignment == Alignment::Source)
        sourceToTarget(setup.volume, setup.parallax, setup.eyeShare, m_buffer);
    else
        return;
    m_volume = m_buffer.view();
}

template <class T> void EyeView::row(int y, RowScratch& scratch, std::span<T> out) const {
    const std::span<const T> source = m_setup.frame->row<T>(y);
    if (m_isSource) {
        std::copy(source.begin(), source.end(), out.begin());
        return;
    }
    const bool layered = m_setup.method == SynthesisMethod::Layered;
    interpolateRow(m_volume, y, m_setup.frame->height(), layered, scratch);
    const float *mass = scratch.mass.data(), *nearer = scratch.nearer.data();
    const formula::VolumeRow row{mass, mass, nearer, nearer, 0.0f, m_volume.layers, m_volume.cells, m_volume.cells};
    const formula::ColourRow<T> colours{source.data(), m_setup.frame->width()};
    const float* shifts = m_shifts.data();
    if (layered)
        fillRow(out, [&](int x) { return formula::layeredPixel(row, colours, shifts, x); });
    else if (m_setup.method == SynthesisMethod::Sharp)
        fillRow(out, [&](int x) { return formula::sharpPixel(row, colours, shifts, x); });
    else
        fillRow(out, [&](int x) { return formula::selectionPixel(row, colours, shifts, x); });
}

template void EyeView::row(int, RowScratch&, std::span<uint8_t>) const;
template void EyeView::row(int, RowScratch&, std::span<uint16_t>) const;

}  // namespace deep3d
