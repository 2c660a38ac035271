// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <vector>

#include "core/image/frame.h"
#include "core/stereo/layer_volume.h"
#include "core/stereo/row_work.h"
#include "core/stereo/stereo_settings.h"

namespace deep3d {

// One eye's picture of one frame, row by row. prepare() is called by one thread, row() by any number at a time.
class EyeView {
public:
    // `volume` is the distribution after the gains, as the network gave it; it and `frame` must outlive the use.
    // eyeShare: -balance for the left eye, 1 - balance for the right. axisParallax: see targetToSource.
    struct Setup {
        const Frame* frame;
        VolumeView volume;
        Alignment alignment;
        SynthesisMethod method;
        std::span<const float> parallax, axisParallax;
        double eyeShare;
    };
    void prepare(const Setup& setup, RowScratches& scratches);

    // True where the view is the frame itself.
    bool isSource() const { return m_isSource; }

    // Row y of the view, frame->width() pixels; T as the frame's bits.
    template <class T> void row(int y, RowScratch& scratch, std::span<T> out) const;

private:
    Setup m_setup{};
    VolumeView m_volume;
    VolumeBuffer m_buffer;
    std::vector<LayerMove> m_moves;
    int m_pad = 0;  // columns that the source is continued to each side
    bool m_isSource = false;
};

}  // namespace deep3d
