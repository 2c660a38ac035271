// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

#include "core/job/clip_export.h"
#include "ui/clip_facts.h"
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

// Asks what a clip is exported for, offers the choices that matter for it and a file name, and puts the export into the
// queue. GUI thread.
class ClipExportDialog : public QDialog {
    Q_OBJECT

public:
    // Dialogs and settings are borrowed and must outlive it.
    ClipExportDialog(ClipSubject subject, Dialogs& dialogs, QSettings& settings, QWidget* parent = nullptr);

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
    void browse();
    void finish();
    QString suffix() const;

    const ClipSubject m_subject;
    Dialogs& m_dialogs;
    QSettings& m_settings;
    bool m_isNamed = false;  // the person has typed a name

    QListWidget* m_destinations;
    QWidget* m_choices;
    QFormLayout* m_form;
    QLabel *m_hint, *m_result, *m_note;
    QComboBox *m_layout, *m_glasses, *m_codec, *m_width;
    QSpinBox* m_quality;
    QCheckBox *m_range, *m_streams;
    QLineEdit* m_file;
    QPushButton *m_browse, *m_add, *m_close;
};

}  // namespace deep3d
