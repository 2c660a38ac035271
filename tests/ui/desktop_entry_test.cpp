// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
// What the file manager is told: every kind of file that the studio's dialogs offer opens in it.
#include <QFile>
#include <QMimeDatabase>
#include <QMimeType>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <gtest/gtest.h>

#include "ui/photo_files.h"

namespace deep3d {
namespace {

QByteArray contentOf(const char* name) {
    QFile file(QStringLiteral(DEEP3D_SOURCE_DIR "/packaging/desktop/") + QLatin1String(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// Ending -> type, of the types that we bring ourselves.
QMap<QString, QString> ownTypes() {
    QMap<QString, QString> types;
    QXmlStreamReader xml(contentOf("org.deep3d.Studio.mime.xml"));
    QString type;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) continue;
        if (xml.name() == QLatin1String("mime-type")) type = xml.attributes().value(QLatin1String("type")).toString();
        if (xml.name() == QLatin1String("glob"))
            types[xml.attributes().value(QLatin1String("pattern")).mid(2).toString()] = type;
    }
    EXPECT_FALSE(xml.hasError()) << xml.errorString().toStdString();
    return types;
}

TEST(DesktopEntry, NamesEveryKindOfFileThatCanBeOpened) {
    const QString entry = QString::fromUtf8(contentOf("org.deep3d.Studio.desktop"));
    const auto line = QRegularExpression(QStringLiteral("^MimeType=(.*)$"), QRegularExpression::MultilineOption).match(entry);
    const QStringList named = line.captured(1).split(QLatin1Char(';'), Qt::SkipEmptyParts);
    ASSERT_FALSE(named.isEmpty());
    const QMap<QString, QString> own = ownTypes();
    auto endings = QRegularExpression(QStringLiteral("\\*\\.([a-z0-9]+)")).globalMatch(allNameFilter());
    int checked = 0;
    while (endings.hasNext()) {
        const QString ending = endings.next().captured(1);
        const QMimeType known = QMimeDatabase().mimeTypeForFile(QStringLiteral("file.") + ending, QMimeDatabase::MatchExtension);
        QStringList types = known.aliases() + known.parentMimeTypes() << known.name() << own.value(ending);
        const auto isNamed = [&](const QString& type) { return named.contains(type); };
        EXPECT_TRUE(std::any_of(types.begin(), types.end(), isNamed))
            << ending.toStdString() << ": " << types.join(QStringLiteral(", ")).toStdString();
        ++checked;
    }
    EXPECT_GT(checked, 20);
}

}  // namespace
}  // namespace deep3d
