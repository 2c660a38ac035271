// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include <QWidget>

class QDoubleSpinBox;
class QLabel;
class QTimer;

namespace deep3d {

class DetentSlider;

// What a ValueSlider sets. Texts are translated by the caller; `unit` stands behind the number with its space (" %").
struct ValueSpec {
    QString name, unit, toolTip;
    double minimum = 0.0, maximum = 1.0, neutral = 0.0;
    double step = 0.1;       // wheel, arrow keys
    double fineStep = 0.01;  // with Shift, and the grid of the slider
    int decimals = 2;
};

// One setting in one row: name left, slider with a detent and a mark at the neutral value, number field with its unit
// right. Double click on slider or name sets the neutral value. GUI thread.
class ValueSlider : public QWidget {
    Q_OBJECT

public:
    explicit ValueSlider(ValueSpec spec, QWidget* parent = nullptr);

    double value() const { return m_value; }
    void setValue(double value);  // clamped; emits nothing

Q_SIGNALS:
    // By a person: every step of a drag, the wheel, a key or typing.
    void valueChanged(double value);
    // The hand left the control (release, focus out, Enter, a moment after the last wheel step): one undo step ends.
    void editFinished();

private:
    friend void alignNames(const std::vector<ValueSlider*>& rows);
    void connectParts();
    bool eventFilter(QObject* watched, QEvent* event) override;
    void take(double value);  // from the person
    void takeSteps(int steps, bool fine);
    void takeNeutral();
    void finish();
    void showValue(double value);
    double valueOf(double sliderPosition) const;
    int positionOf(double value) const;

    ValueSpec m_spec;
    double m_value;
    QLabel* m_name;
    DetentSlider* m_slider;
    QDoubleSpinBox* m_field;
    QTimer* m_rest;
    bool m_edited = false;
};

// Gives the names (and the number fields) of rows that stand below each other one width.
void alignNames(const std::vector<ValueSlider*>& rows);

}  // namespace deep3d
