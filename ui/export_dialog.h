// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

#include "ui/dialogs.h"
#include "ui/export_choices.h"
#include "ui/export_controller.h"

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QProgressBar;
class QPushButton;
class QSettings;
class QSpinBox;

namespace deep3d {

// What of the photo is exported and how it is named.
struct ExportSubject {
    std::filesystem::path path;
    StereoSettings settings;
    Size size;  // full size of the photo, for the texts
    AnaglyphKind anaglyph = AnaglyphKind::RedCyanDubois;
};

// Asks what for, offers the choices that matter for it and a file name, then runs the export with progress, time left
// and cancel, and at the end offers to open the result. Closing it while it works cancels. GUI thread.
class ExportDialog : public QDialog {
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

private:
    void makeDestinations();
    void makeChoices();
    void makeEnd();
    void layOut();
    void connectChoices();
    void connectController();
    void chooseDestination(int row);
    void updateSuffixes();
    void updateForm();
    void suggestName();
    void describeResult();
    void browse();
    void start();
    void setRunning(bool running);
    void showProgress(double fraction, double remainingSeconds);
    void showResult(const QStringList& files);
    StillFormat format() const;
    Layout layout() const;
    QString suffix() const;

    const ExportSubject m_subject;
    ExportController& m_controller;
    Dialogs& m_dialogs;
    QSettings& m_settings;
    QStringList m_files;     // of the last export
    QString m_folder;        // chosen by the person; empty: beside the photo
    bool m_isNamed = false;  // the person has typed a name

    QListWidget* m_destinations;
    QWidget* m_choices;
    QFormLayout* m_form;
    QLabel *m_hint, *m_result, *m_note, *m_status;
    QComboBox *m_format, *m_layout, *m_glasses, *m_suffix, *m_width;
    QSpinBox *m_quality, *m_wiggleFrames, *m_wiggleDelay;
    QCheckBox* m_metadata;
    QLineEdit* m_file;
    QProgressBar* m_progress;
    QPushButton *m_browse, *m_export, *m_close, *m_open, *m_showInFolder;
};

}  // namespace deep3d
