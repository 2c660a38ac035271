// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "ui/action_text.h"

#include <QRegularExpression>

namespace deep3d {

QString withoutLetter(const QString& text) {
    static const QRegularExpression behind(QStringLiteral("\\s*\\(&\\w\\)")), mark(QStringLiteral("&(.)"));
    return QString(text).remove(behind).replace(mark, QStringLiteral("\\1"));
}

QString withoutLetterAndDots(const QString& text) {
    static const QRegularExpression dots(QStringLiteral("\\s*…$"));
    return withoutLetter(text).remove(dots);
}

}  // namespace deep3d
