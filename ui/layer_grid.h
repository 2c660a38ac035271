// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <vector>

#include <QWidget>

#include "core/stereo/depth_picture.h"
#include "core/stereo/shift_table.h"
#include "ui/parallax_text.h"

namespace deep3d {

// The layers of one picture, near to far: a mass histogram with the comfort budget, and a cell for each layer.
//
// Takes values and emits signals; knows no document. Its pictures are computed on a thread of its own, late answers are
// dropped. GUI thread. As many layers as the distribution has.
class LayerGrid : public QWidget {
    Q_OBJECT

public:
    explicit LayerGrid(QWidget* parent = nullptr);
    ~LayerGrid() override;

    // The network's answer and the picture it belongs to (any size; preview size is enough). Null pointers: no picture
    // is open. Keeps selection and edits where the number of layers stays.
    void setDistribution(DistributionPtr distribution, FramePtr thumbnailSource);
    // The edits in force: per-layer gains and offsets (fraction of the width) as in StereoSettings, missing values
    // neutral, and the parallax and gain of each layer that follow from all settings. Emits nothing.
    void setEdits(const std::vector<double>& gains, const std::vector<double>& offsets, const ShiftTable& table);
    // Width of the full picture in px and of the screen in mm, for the units that need them.
    void setParallaxScale(const ParallaxScale& scale);

Q_SIGNALS:
    void layerHovered(int layer);  // under the pointer or with the keyboard focus; -1: none
    // By a person; one value a layer, or empty where all are neutral. `finished` ends one undo step: a drag sends many
    // with false and one with true.
    void gainsEdited(const std::vector<double>& gains, bool finished);
    void offsetsEdited(const std::vector<double>& offsets, bool finished);

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

}  // namespace deep3d
