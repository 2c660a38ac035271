// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
// The menus in every language that is shipped.
#include <QDir>
#include <QMenu>
#include <QMenuBar>
#include <QTranslator>

#include <gmock/gmock.h>

#include "tests/ui/studio.h"

namespace deep3d {
namespace {

using testing::Studio;

// The letters that are underlined twice or more among the entries of one menu or of the menu bar, with their entries.
QStringList clashesIn(const QList<QAction*>& actions) {
    QMap<QChar, QStringList> byLetter;
    for (const QAction* action : actions) {
        const QString text = QString(action->text()).remove(QStringLiteral("&&"));
        const qsizetype mark = text.indexOf(QLatin1Char('&'));
        if (mark >= 0 && mark + 1 < text.size()) byLetter[text[mark + 1].toLower()] << text;
    }
    QStringList clashes;
    for (const QStringList& entries : byLetter)
        if (entries.size() > 1) clashes << entries.join(QStringLiteral(" / "));
    return clashes;
}

TEST(Menus, NoLetterIsUnderlinedTwiceInAnyLanguage) {
    const QStringList languages = QDir(QStringLiteral(":/deep3d/translations")).entryList();
    ASSERT_GE(languages.size(), 2);
    for (const QString& language : languages) {
        QTranslator translator;
        ASSERT_TRUE(translator.load(QStringLiteral(":/deep3d/translations/") + language));
        QCoreApplication::installTranslator(&translator);
        Studio studio;
        const auto expectNone = [&](const QString& menu, const QList<QAction*>& actions) {
            EXPECT_TRUE(clashesIn(actions).isEmpty())
                << language.toStdString() << " " << menu.toStdString() << ": " << clashesIn(actions).join("; ").toStdString();
        };
        expectNone(QStringLiteral("menu bar"), studio.window().menuBar()->actions());
        for (const QMenu* menu : studio.window().findChildren<QMenu*>()) expectNone(menu->title(), menu->actions());
    }
}

}  // namespace
}  // namespace deep3d
