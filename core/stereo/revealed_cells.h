// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <cstddef>
#include <vector>

#include "core/stereo/volume_rows.h"

namespace deep3d {

// What the layers of one row show where they are revealed (formula::revealedPart), for every cell. Blocks of cells are made
// when they are first asked for. Keeps its memory from row to row. One thread.
class RevealedCells {
public:
    enum Value {
        Taken,             // 1 where the layer is seen elsewhere and is shown as there, 0 where it stays as it is
        Opacity,           // there, 0 where it stays as it is
        Red, Green, Blue,  // times that opacity; none without a source
        Values
    };

    // Forgets the row before. `volume` and `source` (nullptr: no colours are wanted) must outlive the calls of layer().
    // towards: formula::revealingSide.
    void begin(const VolumeRowBuffer& volume, const PlaneRow* source, int towards);

    // [Values][stride] of layer k, the volume row's stride, made for the cells first ... last; others hold some finite value.
    const float* layer(int k, int first, int last) {
        const char* const known = m_known.data() + size_t(k) * size_t(m_volume->blocks);
        const int lastBlock = std::min(last, m_volume->cells - 1) >> kBlockShift;
        for (int block = first >> kBlockShift; block <= lastBlock; ++block)
            if (!known[block]) make(k, block);
        return m_values.data() + size_t(k) * Values * m_stride;
    }

private:
    void make(int k, int block);

    const VolumeRowBuffer* m_volume = nullptr;
    bool m_hasColours = false;
    int m_towards = 1;
    size_t m_stride = 0;
    std::vector<float> m_values;   // [layers][Values][stride]
    std::vector<char> m_known;     // [layers][blocks]
    std::vector<float> m_colours;  // [3][stride]: the source in the middle of every cell
};

}  // namespace deep3d
