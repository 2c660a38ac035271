// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "ui/photo_files.h"

#include <QCoreApplication>
#include <QDir>
#include <QImage>
#include <QMimeData>
#include <QTemporaryDir>
#include <QUrl>

#include "core/media/media_info.h"
#include "core/project/project_file.h"
#include "ui/core_text.h"

namespace deep3d {

namespace {

// What core/image reads (readImage); file dialogs and folders look for these endings.
const QStringList& endings() {
    static const QStringList all{
        QStringLiteral("jpg"), QStringLiteral("jpeg"), QStringLiteral("png"), QStringLiteral("tif"),
        QStringLiteral("tiff"), QStringLiteral("webp"), QStringLiteral("bmp"), QStringLiteral("ppm"),
        QStringLiteral("avif"), QStringLiteral("heic"), QStringLiteral("heif"), QStringLiteral("mpo"),
        QStringLiteral("jps")};
    return all;
}

// What file dialogs offer as clips; others open as well where FFmpeg knows them (looksLikeMedia).
const QStringList kClipEndings{QStringLiteral("mp4"), QStringLiteral("mov"), QStringLiteral("mkv"), QStringLiteral("webm"),
                               QStringLiteral("avi"), QStringLiteral("mts"), QStringLiteral("m2ts"), QStringLiteral("m4v"),
                               QStringLiteral("mpg"), QStringLiteral("wmv"), QStringLiteral("gif")};

QString filterOf(const QString& name, const QStringList& endings) {
    QStringList patterns;
    for (const QString& ending : endings) patterns << QStringLiteral("*.") + ending << QStringLiteral("*.") + ending.toUpper();
    return name + QStringLiteral(" (%1)").arg(patterns.join(QLatin1Char(' ')));
}

}  // namespace

QString photoNameFilter() { return filterOf(QCoreApplication::translate("PhotoFiles", "Photos"), endings()); }

QString clipNameFilter() { return filterOf(QCoreApplication::translate("PhotoFiles", "Clips"), kClipEndings); }

QString projectNameFilter() {
    return filterOf(QCoreApplication::translate("PhotoFiles", "Deep3D projects"),
                    {QString::fromLatin1(kProjectSuffix).mid(1)});
}

QString allNameFilter() {
    QStringList all = endings() + kClipEndings;
    all << QString::fromLatin1(kProjectSuffix).mid(1);
    return filterOf(QCoreApplication::translate("PhotoFiles", "Photos, clips, projects"), all);
}

bool looksLikeClip(const QString& path) {
    if (looksLikePhoto(path) && QFileInfo::exists(path)) return false;  // "100%0.jpg" may be one photo
    return looksLikeMedia(toPath(path));
}

bool looksLikeProject(const QString& path) {
    return path.endsWith(QLatin1String(kProjectSuffix), Qt::CaseInsensitive);
}

bool looksLikePhoto(const QString& path) { return endings().contains(QFileInfo(path).suffix().toLower()); }

QStringList withFoldersOpened(const QStringList& paths) {
    QStringList files;
    for (const QString& path : paths) {
        if (!QFileInfo(path).isDir()) {
            files << path;
            continue;
        }
        const QDir folder(path);
        for (const QString& name : folder.entryList(QDir::Files, QDir::Name | QDir::LocaleAware))
            if (looksLikePhoto(name) || looksLikeClip(folder.filePath(name))) files << folder.filePath(name);
    }
    return files;
}

ReceivedPhotos::ReceivedPhotos() = default;

ReceivedPhotos::~ReceivedPhotos() = default;

bool ReceivedPhotos::canTake(const QMimeData& data) {
    if (data.hasImage()) return true;
    for (const QUrl& url : data.urls())
        if (url.isLocalFile()) return true;
    return false;
}

QStringList ReceivedPhotos::files(const QMimeData& data) {
    QStringList paths;
    for (const QUrl& url : data.urls())
        if (url.isLocalFile()) paths << url.toLocalFile();
    if (!paths.isEmpty()) return withFoldersOpened(paths);
    const auto image = qvariant_cast<QImage>(data.imageData());
    if (image.isNull()) return {};
    if (!m_folder) m_folder = std::make_unique<QTemporaryDir>();
    const QString name = QCoreApplication::translate("PhotoFiles", "Pasted picture %1").arg(++m_pasted);
    const QString path = m_folder->filePath(name + QStringLiteral(".png"));
    return image.save(path) ? QStringList{path} : QStringList{};
}

}  // namespace deep3d
