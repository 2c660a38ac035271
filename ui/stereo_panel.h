// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "core/stereo/stereo_settings.h"
#include "ui/undo_commands.h"

class QAction;
class QComboBox;
class QLabel;

namespace deep3d {

class ValueSlider;

// The controls of a photo's stereo settings. Takes settings, emits edits; knows no document. GUI thread.
class StereoPanel : public QWidget {
    Q_OBJECT

public:
    // `actions` (converge here, swap eyes, reset) get buttons below the controls; the window acts on them.
    explicit StereoPanel(const QList<QAction*>& actions, QWidget* parent = nullptr);

    void setSettings(const StereoSettings& settings);  // emits nothing
    // The picture is the file's own two views, on which swapped eyes alone act: the other controls rest, and it says so.
    void setKeepsViews(bool keeps);

Q_SIGNALS:
    // By a person. `finished` false: the hand is still on the control, editFinished() follows.
    void edited(deep3d::EditId edit, const deep3d::StereoSettings& settings, bool finished);
    void editFinished();

private:
    void makeSliders();
    void makeChoices();
    void layOut(const QList<QAction*>& actions);
    void connectSlider(ValueSlider* slider, EditId edit, double StereoSettings::*field, double unit);

    StereoSettings m_settings;
    ValueSlider *m_scale, *m_convergence, *m_balance;
    QComboBox *m_method, *m_borders;
    QLabel* m_note;
};

}  // namespace deep3d
