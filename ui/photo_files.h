// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

#include <memory>

class QMimeData;
class QTemporaryDir;

namespace deep3d {

// File types as filters of a file dialog: "Photos (*.jpg ...)". Translated.
QString photoNameFilter();
QString clipNameFilter();
QString projectNameFilter();
QString allNameFilter();  // of the three together
// True where the file's name ends like a photo's, a clip's, a project's.
bool looksLikePhoto(const QString& path);
bool looksLikeClip(const QString& path);
bool looksLikeProject(const QString& path);

// What is dropped or pasted, as files to open: local files, the photos and clips of folders (one level, by name), or a picture
// without a file, which becomes a PNG file that lives as long as this object. GUI thread.
class ReceivedPhotos {
public:
    ReceivedPhotos();
    ~ReceivedPhotos();

    static bool canTake(const QMimeData& data);
    QStringList files(const QMimeData& data);  // empty when there is nothing to open

private:
    std::unique_ptr<QTemporaryDir> m_folder;  // of pasted pictures
    int m_pasted = 0;
};

// Files and folders as files to open: a folder gives its photos and clips.
QStringList withFoldersOpened(const QStringList& paths);

}  // namespace deep3d
