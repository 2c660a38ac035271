// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/job/clip_export.h"
#include "ui/clip_facts.h"
#include "ui/clip_forecaster.h"
#include "ui/export_choices.h"
#include "ui/export_form.h"

class QCheckBox;
class QSpinBox;
class QTimer;

namespace deep3d {

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
class ClipExportDialog : public ExportForm {
    Q_OBJECT

public:
    // Forecaster, dialogs and settings are borrowed and must outlive it (the forecaster as long as it is open).
    ClipExportDialog(ClipSubject subject, ClipForecaster& forecaster, Dialogs& dialogs, QSettings& settings,
                     QWidget* parent = nullptr);

    ClipExport job() const;  // as the controls say

Q_SIGNALS:
    void wanted(const deep3d::ClipExport& job);

protected:
    void choosePurpose(int row) override;
    QString suffix() const override;
    void updateForm() override;
    void describeResult() override;

private:
    void makeChoices();
    void makeEnd();
    void layOutRows();
    void connectChoices();
    void suggestName();
    void wantForecast(const std::optional<ClipExport>& job);
    void showForecast(const ClipForecast& forecast);
    void finish();

    const ClipSubject m_subject;
    ClipForecaster& m_forecaster;
    std::optional<ClipExport> m_forecastJob;  // what the forecast is about

    QLabel* m_forecast;
    QComboBox* m_codec;
    QSpinBox* m_quality;
    QCheckBox *m_thorough, *m_range, *m_streams;
    QPushButton *m_add, *m_close;
    QTimer* m_rest;  // until the choices have rested and the forecast is worth its work
};

}  // namespace deep3d
