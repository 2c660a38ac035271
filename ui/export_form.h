// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

#include <filesystem>
#include <vector>

#include "core/stereo/anaglyph.h"
#include "core/stereo/layout.h"
#include "ui/dialogs.h"

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QSettings;

namespace deep3d {

// What the export dialogs of photos and clips have in common: what it is made for at the left; layout, glasses, width of
// one eye and file name among the choices at the right; what comes of it below. The dialogs derived from it add their own
// choices and do the work. GUI thread.
class ExportForm : public QDialog {
    Q_OBJECT

protected:
    // What an export is made for, in words for people.
    struct Purpose {
        QString name;  // machine name, kept in the settings
        QString label, hint;
    };
    struct Source {
        std::filesystem::path path;
        int width = 0;      // px
        QString asItIs;     // "As the photo (%1 px)"
        AnaglyphKind glasses = AnaglyphKind::RedCyanDubois;
    };

    // `prefix`: of the object names of all controls. `settingsKey`: where the last purpose is kept. Dialogs and settings
    // are borrowed and must outlive it.
    ExportForm(const char* prefix, const Source& source, const QString& settingsKey, Dialogs& dialogs,
               QSettings& settings, QWidget* parent);

    virtual void choosePurpose(int row) = 0;   // set the choices for it
    virtual QString suffix() const = 0;        // file type, without a dot
    virtual void updateForm() = 0;             // a choice has changed that others depend on
    virtual void describeResult() = 0;         // any choice or the name has changed
    virtual void placeChosen(const QString&) {}  // the person has browsed to this folder

    // Named, for choices of the derived dialog.
    template <class Widget, class... Arguments> Widget* make(const char* name, Arguments&&... arguments) {
        auto* widget = new Widget(std::forward<Arguments>(arguments)...);
        widget->setObjectName(m_prefix + QString::fromLatin1(name));
        return widget;
    }
    QComboBox* makeBox(const char* name);
    QPushButton* makeButton(const char* name, const QString& text);  // no default button
    QLabel* makeText(const char* name);                              // wraps

    // The rows of the form, from top to bottom; then layOut().
    void addLayoutRows();
    void addWidthRow();
    void addFileRow();
    void layOut(const std::vector<QWidget*>& end, QLayout* buttons);
    void showRow(QWidget* field, bool visible);
    void showLayoutRows(bool layout, bool glasses);

    // Begins with the purpose that was chosen last.
    void showPurposes(const std::vector<Purpose>& purposes);
    int purpose() const;
    void keepPurpose();  // for the next time

    Layout layout() const;
    AnaglyphKind glasses() const;
    int maxWidth() const;  // px of one view, 0 = the source's
    QString file() const;
    bool hasFile() const;  // a name, not a folder alone
    bool isNamed() const { return m_isNamed; }  // by the person
    void setFile(const QString& file);
    static QString replacedText();  // says that a file is there already

    QWidget* m_choices;
    QFormLayout* m_form;
    QListWidget* m_purposes;
    QLabel *m_hint, *m_result, *m_note;
    QComboBox *m_layout, *m_width;
    Dialogs& m_dialogs;
    QSettings& m_settings;

private:
    void makeCommonChoices(const Source& source);
    void connectCommonChoices();
    void browse();

    const QString m_prefix, m_settingsKey;
    std::vector<Purpose> m_known;
    bool m_isNamed = false;
    QComboBox* m_glasses;
    QLineEdit* m_file;
    QPushButton* m_browse;
};

// "1920 × 1080".
QString sizeText(Size size);

}  // namespace deep3d
