// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

namespace deep3d {

// How often a picture is shown to the network; the answer is the mean of the logits.
struct AnswerPasses {
    bool flip = false;      // also mirrored: depths are the same, so source-aligned layers are mirrored back as they are
    double overview = 0.0;  // also at this share of the width and height (rounded to multiples of 32 px), where it sees
                            // the order of things better and edges worse; 0: not. Mirrored too with `flip`.
    bool operator==(const AnswerPasses&) const = default;
};

}  // namespace deep3d
