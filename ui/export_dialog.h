// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/export_choices.h"
#include "ui/export_controller.h"
#include "ui/export_form.h"

class QCheckBox;
class QProgressBar;
class QSpinBox;

namespace deep3d {

// What of the photo is exported and how it is named.
struct ExportSubject {
    std::filesystem::path path;
    StereoSettings settings;
    ViewChoice views;
    Size size;  // full size of the photo, for the texts
    AnaglyphKind anaglyph = AnaglyphKind::RedCyanDubois;
};

// Asks what for, offers the choices that matter for it and a file name, then runs the export with progress, time left
// and cancel, and at the end offers to open the result. Closing it while it works cancels. GUI thread.
class ExportDialog : public ExportForm {
    Q_OBJECT

public:
    // Controller, dialogs and settings are borrowed and must outlive it.
    ExportDialog(ExportSubject subject, ExportController& controller, Dialogs& dialogs, QSettings& settings,
                 QWidget* parent = nullptr);

    StillExport job() const;  // as the controls say

Q_SIGNALS:
    void exported(const QStringList& files);

protected:
    void reject() override;
    void choosePurpose(int row) override;
    QString suffix() const override;
    void updateForm() override;
    void describeResult() override;
    void placeChosen(const QString& folder) override { m_folder = folder; }

private:
    void makeChoices();
    void makeEnd();
    void layOutRows();
    void connectChoices();
    void connectController();
    void updateSuffixes();
    void suggestName();
    void start();
    void setRunning(bool running);
    void showProgress(double fraction, double remainingSeconds);
    void showResult(const QStringList& files);
    StillFormat format() const;

    const ExportSubject m_subject;
    ExportController& m_controller;
    QStringList m_files;  // of the last export
    QString m_folder;     // chosen by the person; empty: beside the photo

    QLabel* m_status;
    QComboBox *m_format, *m_suffix;
    QSpinBox *m_quality, *m_wiggleFrames, *m_wiggleDelay;
    QCheckBox* m_metadata;
    QProgressBar* m_progress;
    QPushButton *m_export, *m_close, *m_open, *m_showInFolder;
};

}  // namespace deep3d
