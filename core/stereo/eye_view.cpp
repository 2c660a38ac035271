// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/stereo/eye_view.h"

#include <algorithm>
#include <cmath>

namespace deep3d {

void EyeView::prepare(const Setup& setup, RowScratches& scratches) {
    m_setup = setup;
    m_volume = setup.volume;
    const int columns = setup.frame->width();
    const std::vector<float> shifts = layerShifts(setup.parallax, setup.eyeShare, columns);
    m_moves = layerMoves(shifts, float(setup.volume.cells) / float(columns));
    float farthest = 0.0f;
    for (const float shift : shifts) farthest = std::max(farthest, std::abs(shift));
    m_isSource = farthest == 0.0f;
    m_pad = int(farthest) + 2 + kTileColumns + kRowPadding;
    if (m_isSource) return;
    if (setup.method == SynthesisMethod::Layered && setup.alignment == Alignment::Target)
        targetToSource(setup.volume, setup.axisParallax, m_buffer);
    else if (setup.method != SynthesisMethod::Layered && setup.alignment == Alignment::Source)
        sourceToTarget(setup.volume, setup.parallax, setup.eyeShare, scratches, m_buffer);
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
    interpolateRow(m_volume, y, m_setup.frame->height(), layered, scratch.volume);
    separatePlanes(source, m_pad, scratch.source);
    if (layered)
        layeredRow(scratch.volume, scratch.source, m_moves, scratch.revealed, out);
    else if (m_setup.method == SynthesisMethod::Sharp)
        sharpRow(scratch.volume, scratch.source, m_moves, out);
    else
        selectionRow(scratch.volume, scratch.source, m_moves, out);
}

template void EyeView::row(int, RowScratch&, std::span<uint8_t>) const;
template void EyeView::row(int, RowScratch&, std::span<uint16_t>) const;

}  // namespace deep3d
