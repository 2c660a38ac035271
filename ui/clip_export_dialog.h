// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

#include "core/job/clip_export.h"
#include "ui/clip_facts.h"
#include "ui/clip_forecaster.h"
#include "ui/dialogs.h"

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QSettings;
class QSpinBox;
class QTimer;

namespace deep3d {

// What an export of a clip is made for: the choice most people need to make.
struct ClipDestination {
    const char* name;   // machine name, kept in the settings
    const char* label;  // English, context "ClipDestination"
    const char* hint;   // one sentence: what it becomes
    ClipContent content;
    Layout layout;
    VideoCodec codec;
    const char* suffix;  // file type, without a dot
};
const std::vector<ClipDestination>& clipDestinations();

// What of the clip is exported.
struct ClipSubject {
    std::filesystem::path path;
    Project project;
    ClipFactsPtr facts;
    AnaglyphKind anaglyph = AnaglyphKind::RedCyanDubois;
    std::optional<ShotRange> range;  // chosen on the timeline
};

// Asks what a clip is exported for, offers the choices that matter for it and a file name, says what the export will take,
// and puts it into the queue. GUI thread.
class ClipExportDialog : public QDialog {
    Q_OBJECT

public:
    // Forecaster, dialogs and settings are borrowed and must outlive it (the forecaster as long as it is open).
    ClipExportDialog(ClipSubject subject, ClipForecaster& forecaster, Dialogs& dialogs, QSettings& settings,
                     QWidget* parent = nullptr);

    ClipExport job() const;  // as the controls say

Q_SIGNALS:
    void wanted(const deep3d::ClipExport& job);

private:
    void makeDestinations();
    void makeChoices();
    void makeEnd();
    void layOut();
    void connectChoices();
    void chooseDestination(int row);
    void updateForm();
    void suggestName();
    void describeResult();
    void wantForecast(const std::optional<ClipExport>& job);
    void showForecast(const ClipForecast& forecast);
    void browse();
    void finish();
    QString suffix() const;

    const ClipSubject m_subject;
    ClipForecaster& m_forecaster;
    Dialogs& m_dialogs;
    QSettings& m_settings;
    bool m_isNamed = false;  // the person has typed a name
    std::optional<ClipExport> m_forecastJob;  // what the forecast is about

    QListWidget* m_destinations;
    QWidget* m_choices;
    QFormLayout* m_form;
    QLabel *m_hint, *m_result, *m_forecast, *m_note;
    QComboBox *m_layout, *m_glasses, *m_codec, *m_width;
    QSpinBox* m_quality;
    QCheckBox *m_range, *m_streams;
    QLineEdit* m_file;
    QPushButton *m_browse, *m_add, *m_close;
    QTimer* m_rest;  // until the choices have rested and the forecast is worth its work
};

}  // namespace deep3d
