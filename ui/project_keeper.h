// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QLockFile>
#include <QObject>
#include <QTimer>

#include <memory>

#include "ui/dialogs.h"
#include "ui/document.h"

namespace deep3d {

// Saves and opens projects, and keeps what is not saved: every kAutosaveSeconds each changed photo and clip is written
// into a folder of this run. A run that ended without removing its folder (a crash) is taken over by the next one. What
// is not saved of clips and of projects is kept at a proper end too; of photos it goes. GUI thread.
class ProjectKeeper : public QObject {
    Q_OBJECT

public:
    static constexpr int kAutosaveSeconds = 30;

    // Document, dialogs and window (parent of questions) must outlive it. `folder`: of all runs; made where missing.
    ProjectKeeper(Document& document, Dialogs& dialogs, const QString& folder, QWidget* window);
    ~ProjectKeeper() override;

    // The current photo or clip to its project file; asks for a name where it has none or `askName` is set.
    void save(bool askName);
    // A project file; asks where its photo or clip is if that has moved. Emits opened() or tells the person.
    void open(const std::filesystem::path& file);
    // Takes over what runs that are gone have left; returns how many photos and clips came back.
    int recover();
    void autosave();  // now
    void closing();   // the window is closed properly

Q_SIGNALS:
    void opened(quint64 photo);
    void saved(const QString& file);

private:
    void saveTo(PhotoId id, const std::filesystem::path& file);
    void autosaveWhere(bool onlyProjects);
    int recoverFolder(const QString& folder);

    Document& m_document;
    Dialogs& m_dialogs;
    QWidget* m_window;
    const QString m_folder, m_ownFolder;
    std::unique_ptr<QLockFile> m_lock;  // of the own folder: a run that is gone holds it no longer
    QTimer m_timer;
};

}  // namespace deep3d
