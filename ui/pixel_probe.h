// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>

#include <QWidget>

#include "core/stereo/depth_picture.h"
#include "core/stereo/shift_table.h"
#include "ui/parallax_text.h"

class QLabel;

namespace deep3d {

class ProbeBars;

// What the network says about one point of the picture: the mass of every layer as bars in the near-to-far colours,
// the expected parallax after the edits, the doubt, and a mark where two peaks compete. GUI thread.
class ProbePanel : public QWidget {
    Q_OBJECT

public:
    explicit ProbePanel(QWidget* parent = nullptr);

    // `table` turns layers into parallax; it must have as many layers as `probe`.
    void setProbe(const PixelProbe& probe, const ShiftTable& table);
    void clear();  // the pointer left the picture, or nothing is open
    void setParallaxScale(const ParallaxScale& scale);

private:
    void showFigures();

    std::optional<PixelProbe> m_probe;
    ShiftTable m_table;
    ParallaxScale m_scale;
    ProbeBars* m_bars;
    QLabel *m_hint, *m_parallax, *m_doubt, *m_peaks;
};

}  // namespace deep3d
