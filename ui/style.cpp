// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "ui/style.h"

#include <QApplication>
#include <QPalette>
#include <QStyleFactory>

#include "ui/icons.h"
#include "ui/system_appearance.h"

namespace deep3d {
namespace {

// Greys have equal channels: a tint would falsify the judgement of the picture.
const Colours kDark{
    .surround = "#383838", .panel = "#2a2a2a", .sunken = "#1e1e1e", .raised = "#3d3d3d", .line = "#4a4a4a",
    .text = "#dedede", .dimText = "#a0a0a0", .disabledText = "#6c6c6c",
    .accent = "#4a90e2", .onAccent = "#ffffff", .warning = "#e0a030"};
const Colours kLight{
    .surround = "#b4b4b4", .panel = "#e8e8e8", .sunken = "#fafafa", .raised = "#f6f6f6", .line = "#bcbcbc",
    .text = "#1c1c1c", .dimText = "#5c5c5c", .disabledText = "#9c9c9c",
    .accent = "#2370cc", .onAccent = "#ffffff", .warning = "#a86400"};

QPalette paletteOf(const Colours& c) {
    QPalette palette(c.text, c.raised, c.line, c.line.darker(150), c.line, c.text, c.text, c.sunken, c.panel);
    palette.setColor(QPalette::AlternateBase, c.panel);
    palette.setColor(QPalette::Midlight, c.raised.lighter(108));
    palette.setColor(QPalette::Shadow, c.sunken.darker(130));
    palette.setColor(QPalette::Highlight, c.accent);
    palette.setColor(QPalette::HighlightedText, c.onAccent);
    palette.setColor(QPalette::Link, c.accent);
    palette.setColor(QPalette::LinkVisited, c.accent);
    palette.setColor(QPalette::PlaceholderText, c.dimText);
    palette.setColor(QPalette::ToolTipBase, c.raised);
    palette.setColor(QPalette::ToolTipText, c.text);
    palette.setColor(QPalette::BrightText, c.onAccent);
    for (auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, c.disabledText);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, c.line);
    palette.setColor(QPalette::Disabled, QPalette::Base, c.panel);
    return palette;
}

// Only what Fusion draws in its own way whatever the palette says.
constexpr auto kRules = R"(
QToolTip { color: %text; background: %raised; border: 1px solid %line; padding: 4px; }
QMainWindow::separator { background: %panel; width: 4px; height: 4px; }
QMainWindow::separator:hover { background: %line; }
QDockWidget::title { background: %panel; padding: 4px 8px; text-align: left; }
QToolBar { border: 0; padding: 4px; spacing: 4px; background: %panel; }
QToolButton#qt_toolbar_ext_button { border: 0; padding: 0; }
QToolBar::separator { background: %line; width: 1px; height: 1px; margin: 4px; }
QStatusBar { background: %panel; border-top: 1px solid %line; }
QStatusBar::item { border: 0; }
QToolButton { border: 1px solid transparent; border-radius: 3px; padding: 3px; background: transparent; }
QToolButton:hover:enabled { background: %raised; }
QToolButton:pressed, QToolButton:checked { background: %sunken; border-color: %line; }
QToolButton:checked { color: %accent; }
QToolButton:focus { border-color: %accent; }
QPushButton { border: 1px solid %line; border-radius: 3px; padding: 4px 16px; background: %raised; }
QPushButton:hover:enabled { border-color: %dim; }
QPushButton:pressed { background: %sunken; }
QPushButton:default { background: %accent; border-color: %accent; color: %onAccent; }
QPushButton:disabled { background: %panel; color: %disabled; border-color: %line; }
QPushButton:focus { border-color: %accent; }
QCheckBox::indicator { width: 14px; height: 14px; border: 1px solid %dim; border-radius: 3px; background: %sunken; }
QCheckBox::indicator:hover, QCheckBox:focus::indicator { border-color: %accent; }
QCheckBox::indicator:checked { background: %accent; border-color: %accent; image: url(:/deep3d/icons/check.svg); }
QCheckBox::indicator:disabled { border-color: %line; background: %panel; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QProgressBar { border: 1px solid %line; border-radius: 3px; background: %sunken; text-align: center; }
QProgressBar::chunk { background: %accent; border-radius: 2px; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: %line; border-radius: 3px; margin: 2px; min-width: 24px; min-height: 24px; }
QScrollBar::handle:hover { background: %dim; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
)";

QString rulesFor(const Colours& c) {
    const std::pair<const char*, QColor> words[] = {
        {"%text", c.text}, {"%raised", c.raised}, {"%line", c.line},         {"%panel", c.panel}, {"%sunken", c.sunken},
        {"%dim", c.dimText}, {"%disabled", c.disabledText}, {"%onAccent", c.onAccent}, {"%accent", c.accent}};
    QString rules = kRules;
    for (const auto& [word, colour] : words) rules.replace(word, colour.name());
    return rules;
}

void dress(QApplication& app, bool dark) {
    const Colours& colours = dark ? kDark : kLight;
    app.setPalette(paletteOf(colours));
    app.setStyleSheet(rulesFor(colours));
}

}  // namespace

bool isDark(const QPalette& palette) {
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

Colours coloursOf(const QPalette& palette) { return isDark(palette) ? kDark : kLight; }

QFont smallFont(const QFont& normal) {
    QFont font = normal;
    if (normal.pixelSize() > 0)
        font.setPixelSize(qMax(9, qRound(normal.pixelSize() * 0.85)));
    else
        font.setPointSizeF(normal.pointSizeF() * 0.85);
    return font;
}

void applyStyle(QApplication& app, Theme theme) {
    auto* appearance = app.findChild<SystemAppearance*>(QString(), Qt::FindDirectChildrenOnly);
    if (!appearance) {
        appearance = new SystemAppearance(&app);
        QApplication::setStyle(QStyleFactory::create("Fusion"));
        QApplication::setWindowIcon(applicationIcon());
    }
    appearance->disconnect(&app);
    if (theme == Theme::System)
        QObject::connect(appearance, &SystemAppearance::changed, &app,
                         [&app, appearance] { dress(app, appearance->dark()); });
    dress(app, theme == Theme::System ? appearance->dark() : theme == Theme::Dark);
}

}  // namespace deep3d
