// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "ui/core_text.h"

#include <QCoreApplication>
#include <QFile>

namespace deep3d {

QString coreText(const char* english) { return QCoreApplication::translate("core", english); }

QString describe(const Error& error) {
    const std::string text = coreText(error.text()).toStdString();
    return QString::fromStdString(fillPlaceholders(text, error.values()));
}

QString toQString(const std::filesystem::path& path) {
    return QFile::decodeName(QByteArray::fromStdString(path.string()));
}

std::filesystem::path toPath(const QString& path) { return QFile::encodeName(path).toStdString(); }

}  // namespace deep3d
