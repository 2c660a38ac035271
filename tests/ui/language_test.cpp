// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
// Every language that is shipped: no text of the window and its dialogs is cut, no letter is underlined twice.
#include <QAbstractButton>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QStyleOptionComboBox>
#include <QToolButton>
#include <QTranslator>

#include <gmock/gmock.h>

#include "tests/ui/studio.h"
#include "ui/action_text.h"
#include "ui/core_text.h"

namespace deep3d {
namespace {

using testing::eventually;
using testing::Studio;

const QString kFolder = QStringLiteral(":/deep3d/translations/");

const QSize kTwiceAsLarge(960, 540);  // what a screen of 1920 x 1080 shows at 200 %

class Language : public ::testing::TestWithParam<const char*> {
protected:
    void SetUp() override {
        ASSERT_TRUE(m_translator.load(kFolder + QStringLiteral("deep3d_%1.qm").arg(QLatin1String(GetParam()))));
        QCoreApplication::installTranslator(&m_translator);
    }
    void TearDown() override { QCoreApplication::removeTranslator(&m_translator); }

    QTranslator m_translator;
};

INSTANTIATE_TEST_SUITE_P(Shipped, Language, ::testing::Values("en", "de", "fr", "es", "ja", "zh_CN"),
                         [](const auto& language) { return std::string(language.param); });

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

// How many pixels the widget's text needs beyond what it has.
int missingPixels(const QWidget* widget) {
    if (const auto* label = qobject_cast<const QLabel*>(widget)) {
        if (label->text().isEmpty()) return 0;
        if (label->wordWrap()) return label->heightForWidth(label->width()) - label->height();
        return label->sizeHint().width() - label->width();
    }
    if (const auto* button = qobject_cast<const QToolButton*>(widget)) {
        if (button->toolButtonStyle() == Qt::ToolButtonIconOnly && !button->icon().isNull()) return 0;
    }
    if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
        return button->text().isEmpty() ? 0 : button->sizeHint().width() - button->width();
    if (const auto* box = qobject_cast<const QComboBox*>(widget)) {
        QStyleOptionComboBox option;
        option.initFrom(box);
        const int field = box->style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, box).width();
        int widest = 0;
        for (int i = 0; i < box->count(); ++i)
            widest = std::max(widest, box->fontMetrics().boundingRect(box->itemText(i)).width());
        return widest - field;
    }
    return 0;
}

QStringList cutTextsIn(const QWidget& root) {
    QStringList cut;
    for (const QWidget* widget : root.findChildren<QWidget*>()) {
        if (!widget->isVisible() || widget->window() != &root) continue;
        if (const int missing = missingPixels(widget); missing > 0)
            cut << QStringLiteral("%1 %2 \"%3\" needs %4 px more")
                       .arg(QLatin1String(widget->metaObject()->className()), widget->objectName(),
                            widget->property(qobject_cast<const QComboBox*>(widget) ? "currentText" : "text").toString())
                       .arg(missing);
    }
    return cut;
}

void expectNothingCut(const QWidget* window) {
    ASSERT_TRUE(window);
    EXPECT_TRUE(eventually([&] { return cutTextsIn(*window).isEmpty(); }))  // layouts follow texts a little later
        << window->objectName().toStdString() << ":\n" << cutTextsIn(*window).join("\n").toStdString();
}

void expectItFits(Studio& studio, QSize screen) {
    studio.window().fitTo(screen);
    const auto fits = [&] { return studio.window().resize(screen), studio.window().size() == screen; };
    EXPECT_TRUE(eventually(fits)) << studio.window().width() << " x " << studio.window().height();
    expectNothingCut(&studio.window());
}

TEST(Languages, AllAreTested) {
    EXPECT_EQ(QDir(kFolder).entryList().size(), 6);
}

// What core/ says, with the names that it fills in.
TEST_P(Language, SentencesOfTheCoreAreWhole) {
    const Error error(ErrorKind::BadInput, "%1 has no place for the mark \"%2\": players have to be told by hand.",
                      {"film.avi", "two views side by side"});
    const QString sentence = describe(error);
    EXPECT_TRUE(sentence.contains("film.avi"));
    EXPECT_TRUE(sentence.contains(coreText("two views side by side"))) << sentence.toStdString();
    EXPECT_EQ(sentence.contains("two views side by side"), GetParam() == std::string("en")) << sentence.toStdString();
}

TEST(ActionText, LosesItsLetterWhereverItStands) {
    EXPECT_EQ(withoutLetter("&Open …"), "Open …");
    EXPECT_EQ(withoutLetter("Fit && fill"), "Fit & fill");
    EXPECT_EQ(withoutLetter("100 % (1:1)"), "100 % (1:1)");
    EXPECT_EQ(withoutLetterAndDots("&Open …"), "Open");
    EXPECT_EQ(withoutLetterAndDots("&Ouvrir…"), "Ouvrir");
    EXPECT_EQ(withoutLetterAndDots(QStringLiteral("開く(&O)…")), QStringLiteral("開く"));
}

TEST_P(Language, ToolButtonsShowTheirWordAlone) {
    Studio studio;
    for (const char* name : {"actionOpen", "actionExport", "actionConverge"}) {
        const QAction* action = studio.action(name);
        EXPECT_EQ(action->iconText(), withoutLetterAndDots(action->text()));
    }
}

TEST_P(Language, NoLetterIsUnderlinedTwiceInAMenu) {
    Studio studio;
    const auto expectNone = [&](const QString& menu, const QList<QAction*>& actions) {
        EXPECT_TRUE(clashesIn(actions).isEmpty()) << menu.toStdString() << ": " << clashesIn(actions).join("; ").toStdString();
    };
    expectNone(QStringLiteral("menu bar"), studio.window().menuBar()->actions());
    for (const QMenu* menu : studio.window().findChildren<QMenu*>()) expectNone(menu->title(), menu->actions());
}

TEST_P(Language, NothingIsCutWithAPhoto) {
    Studio studio;
    expectNothingCut(&studio.window());
    ASSERT_TRUE(studio.openOne());
    expectNothingCut(&studio.window());
    expectItFits(studio, kTwiceAsLarge);
    studio.trigger("actionExport");
    auto* dialog = studio.find<QDialog>("exportDialog");
    ASSERT_TRUE(dialog && eventually([&] { return dialog->isVisible(); }));
    expectNothingCut(dialog);
}

TEST_P(Language, NothingIsCutWithAClip) {
    Studio studio;
    ASSERT_TRUE(studio.openClip(6, 3));
    expectNothingCut(&studio.window());
    expectItFits(studio, kTwiceAsLarge);
    studio.trigger("actionExport");
    auto* dialog = studio.find<QDialog>("clipExportDialog");
    ASSERT_TRUE(dialog && eventually([&] { return dialog->isVisible(); }));
    expectNothingCut(dialog);
}

}  // namespace
}  // namespace deep3d
