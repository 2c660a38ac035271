// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include <QWidget>

namespace deep3d {

// The mass of every layer at one point as vertical bars, near left, in the near-to-far colours; a fine line marks the
// expected layer. Without values only the ground. GUI thread.
class ProbeBars : public QWidget {
    Q_OBJECT

public:
    explicit ProbeBars(QWidget* parent);

    void setMass(std::vector<float> mass, double expectedLayer);
    void clear();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::vector<float> m_mass;
    double m_expectedLayer = 0.0;
};

}  // namespace deep3d
