// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>

namespace deep3d {

// Decides for one tile which layers are left out: those below 1 / 512 everywhere in it (performance page), as long as
// all that is left out stays below 1 / 128, which bounds the error by two of 255 steps.
class SkipBudget {
public:
    bool maySkip(float largest) {
        if (!(largest < 1.0f / 512.0f) || m_skipped + largest > 1.0f / 128.0f) return false;
        m_skipped += std::max(largest, 0.0f);
        return true;
    }

private:
    float m_skipped = 0.0f;
};

}  // namespace deep3d
