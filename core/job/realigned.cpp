// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/job/realigned.h"

#include <algorithm>

#include "core/stereo/layer_volume.h"
#include "core/stereo/row_work.h"

namespace deep3d {

DistributionPtr realigned(const DistributionPtr& distribution, Alignment alignment, const ShiftTable& table) {
    if (distribution->alignment() == alignment) return distribution;
    VolumeBuffer moved;
    if (alignment == Alignment::Target) {
        RowScratches scratches;
        sourceToTarget(viewOf(*distribution), table.parallax, 1.0, scratches, moved);
    } else {
        // Back by what the network meant: edits never enter.
        targetToSource(viewOf(*distribution), makeShiftTable({}, distribution->axis()).parallax, moved);
    }
    auto result = std::make_shared<Distribution>(distribution->axis(), alignment, distribution->grid());
    const VolumeView view = moved.view();
    for (int k = 0; k < view.layers; ++k) {
        for (int y = 0; y < view.rows; ++y) {
            std::copy_n(view.row(k, y), view.cells, result->layer(k) + size_t(y) * size_t(view.cells));
        }
    }
    return result;
}

}  // namespace deep3d
