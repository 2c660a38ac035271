// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "ui/core_text.h"

#include <QCoreApplication>
#include <QFile>

namespace deep3d {

QString coreText(const char* english) { return QCoreApplication::translate("core", english); }

QString describe(const Error& error) {
    std::vector<std::string> values = error.values();
    for (std::string& value : values) value = coreText(value.c_str()).toStdString();  // names of layouts, streams, marks
    return QString::fromStdString(fillPlaceholders(coreText(error.text()).toStdString(), values));
}

QString toQString(const std::filesystem::path& path) {
    return QFile::decodeName(QByteArray::fromStdString(path.string()));
}

std::filesystem::path toPath(const QString& path) { return QFile::encodeName(path).toStdString(); }

}  // namespace deep3d
