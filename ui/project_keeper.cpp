// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "ui/project_keeper.h"

#include <QDir>
#include <QFileInfo>
#include <QUuid>

#include "core/project/project_file.h"
#include "core/util/log.h"
#include "ui/core_text.h"

namespace deep3d {

namespace {

const QString kLockName = QStringLiteral("lock");

std::unique_ptr<QLockFile> lockOf(const QString& folder) {
    auto lock = std::make_unique<QLockFile>(QDir(folder).filePath(kLockName));
    lock->setStaleLockTime(0);  // held as long as its process lives
    return lock;
}

std::filesystem::path suggestedProject(const Photo& photo) {
    std::filesystem::path path = photo.path;
    return path.replace_extension(kProjectSuffix);
}

}  // namespace

ProjectKeeper::ProjectKeeper(Document& document, Dialogs& dialogs, const QString& folder, QWidget* window)
    : QObject(window),
      m_document(document),
      m_dialogs(dialogs),
      m_window(window),
      m_folder(folder),
      m_ownFolder(QDir(folder).filePath(QUuid::createUuid().toString(QUuid::WithoutBraces))) {
    m_timer.setInterval(kAutosaveSeconds * 1000);
    connect(&m_timer, &QTimer::timeout, this, &ProjectKeeper::autosave);
    m_timer.start();
}

ProjectKeeper::~ProjectKeeper() = default;

void ProjectKeeper::save(bool askName) {
    const Photo* const photo = m_document.current();
    if (!photo) return;
    if (!askName && !photo->projectFile.empty()) return saveTo(photo->id, photo->projectFile);
    const auto suggestion = photo->projectFile.empty() ? suggestedProject(*photo) : photo->projectFile;
    m_dialogs.saveFile(m_window, toQString(suggestion), QString::fromLatin1(kProjectSuffix).mid(1),
                       [this, id = photo->id](const QString& file) { saveTo(id, toPath(file)); });
}

void ProjectKeeper::saveTo(PhotoId id, const std::filesystem::path& file) {
    const Photo* const photo = m_document.find(id);
    if (!photo) return;
    try {
        writeProject(photo->project, file);
    } catch (const Error& error) {
        return m_dialogs.showError(m_window, tr("The project was not saved"), describe(error));
    }
    m_document.markSaved(id, file);
    Q_EMIT saved(toQString(file));
}

void ProjectKeeper::open(const std::filesystem::path& file) {
    OpenedProject read;
    try {
        read = readProject(file);
    } catch (const Error& error) {
        return m_dialogs.showError(m_window, tr("The project cannot be opened"), describe(error));
    }
    if (read.mediaFound) {
        Q_EMIT opened(m_document.addProject(read.project, file));
        return;
    }
    const QString sentence = tr("%1 belongs to %2, which is no longer there. Where is it now?")
                                 .arg(toQString(file.filename()), toQString(read.project.media));
    m_dialogs.findFile(m_window, sentence, toQString(file.parent_path()),
                       [this, project = read.project, file](const QString& found) mutable {
                           project.media = toPath(found);
                           Q_EMIT opened(m_document.addProject(project, file));
                       });
}

void ProjectKeeper::autosave() {
    autosaveWhere(false);
}

void ProjectKeeper::closing() {
    m_timer.stop();
    autosaveWhere(true);
    m_lock.reset();
}

// The folder holds exactly what is changed and not saved; it is there only while there is something.
void ProjectKeeper::autosaveWhere(bool onlyProjects) {
    if (m_lock) {
        for (const QString& name : QDir(m_ownFolder).entryList({QStringLiteral("*") + kProjectSuffix}, QDir::Files))
            QFile::remove(QDir(m_ownFolder).filePath(name));
    }
    for (int row = 0; row < m_document.rowCount(); ++row) {
        const Photo& photo = *m_document.find(m_document.idAt(row));
        const bool isProject = photo.isClip || !photo.projectFile.empty();
        if (!m_document.isModified(photo.id) || (onlyProjects && !isProject)) continue;
        try {
            if (!m_lock && QDir().mkpath(m_ownFolder)) {
                m_lock = lockOf(m_ownFolder);
                m_lock->tryLock(0);
            }
            writeProject(photo.project,
                         toPath(QDir(m_ownFolder).filePath(QStringLiteral("%1").arg(row))) += kProjectSuffix);
        } catch (const Error& error) {
            log(LogLevel::Warning, error.what());
        }
    }
}

int ProjectKeeper::recover() {
    int count = 0;
    for (const QString& name : QDir(m_folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        count += recoverFolder(QDir(m_folder).filePath(name));
    return count;
}

int ProjectKeeper::recoverFolder(const QString& folder) {
    const auto lock = lockOf(folder);
    if (!lock->tryLock(0)) return 0;  // that run is alive
    int count = 0;
    for (const QString& name :
         QDir(folder).entryList({QStringLiteral("*") + kProjectSuffix}, QDir::Files, QDir::Name)) {
        try {
            const OpenedProject read = readProject(toPath(QDir(folder).filePath(name)));
            if (!read.mediaFound) continue;
            m_document.setCurrent(m_document.add(read.project.media));
            m_document.editProject(EditId::Recovered, read.project);
            ++count;
        } catch (const Error& error) {
            log(LogLevel::Warning, error.what());
        }
    }
    lock->unlock();
    QDir(folder).removeRecursively();
    return count;
}

}  // namespace deep3d
