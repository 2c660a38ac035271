// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>

namespace deep3d {

// Decides for one tile which layers are left out: those below 1 / 512 everywhere in it (performance page), as long as
// all that is left out stays below 1 / 128, which bounds the error by two of 255 steps.
class SkipBudget {
public:
    explicit SkipBudget(float each = 1.0f / 512.0f, float together = 1.0f / 128.0f) : m_each(each), m_left(together) {}

    bool maySkip(float largest) {
        if (!(largest < m_each) || largest > m_left) return false;
        m_left -= std::max(largest, 0.0f);
        return true;
    }

private:
    float m_each, m_left;
};

}  // namespace deep3d
