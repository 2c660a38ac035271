// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "ui/help_dialogs.h"

#include <QAction>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QMessageBox>
#include <QTableWidget>
#include <QVBoxLayout>

#include "ui/action_text.h"
#include "ui/icons.h"
#include "ui/style.h"

namespace deep3d {

namespace {

QString text(const char* english) { return QCoreApplication::translate("Help", english); }

struct KeyLine {
    QString keys, meaning;
};

// What no action stands for: gestures of the preview, the layers and the sliders.
std::vector<KeyLine> gestures() {
    return {
        {text(QT_TRANSLATE_NOOP("Help", "Wheel on the picture")), text(QT_TRANSLATE_NOOP("Help", "Zoom about the pointer"))},
        {text(QT_TRANSLATE_NOOP("Help", "Drag on the picture, arrow keys")), text(QT_TRANSLATE_NOOP("Help", "Move the picture"))},
        {text(QT_TRANSLATE_NOOP("Help", "Double click on the picture")), text(QT_TRANSLATE_NOOP("Help", "100 % and back"))},
        {text(QT_TRANSLATE_NOOP("Help", "Double click on a slider")), text(QT_TRANSLATE_NOOP("Help", "Neutral value"))},
        {text(QT_TRANSLATE_NOOP("Help", "Shift with wheel or arrow keys")), text(QT_TRANSLATE_NOOP("Help", "Fine steps"))},
        {text(QT_TRANSLATE_NOOP("Help", "M, S on a layer")), text(QT_TRANSLATE_NOOP("Help", "Mute it, show it alone"))},
        {text(QT_TRANSLATE_NOOP("Help", "R on a layer")), text(QT_TRANSLATE_NOOP("Help", "Put it back"))},
        {text(QT_TRANSLATE_NOOP("Help", "Drag a layer up, down, sideways")), text(QT_TRANSLATE_NOOP("Help", "Its gain, its offset"))},
        {text(QT_TRANSLATE_NOOP("Help", "Drag on the timeline, with Shift")), text(QT_TRANSLATE_NOOP("Help", "Look, choose the range to play"))},
        {text(QT_TRANSLATE_NOOP("Help", "Wheel on the timeline, with Shift")), text(QT_TRANSLATE_NOOP("Help", "Zoom about the pointer, move along"))},
        {text(QT_TRANSLATE_NOOP("Help", "Double click in a lane of the timeline")), text(QT_TRANSLATE_NOOP("Help", "Set a keyframe"))},
        {text(QT_TRANSLATE_NOOP("Help", "Drag a keyframe, Delete")), text(QT_TRANSLATE_NOOP("Help", "Its time and value, remove it"))},
        {text(QT_TRANSLATE_NOOP("Help", "Delete in the list of media")), text(QT_TRANSLATE_NOOP("Help", "Close the photo or clip"))},
    };
}

std::vector<KeyLine> keysOf(const QWidget& window) {
    std::vector<KeyLine> lines;
    for (const QAction* action : window.actions()) {
        if (action->shortcuts().isEmpty()) continue;
        const QString keys = QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText);
        lines.push_back({QString(keys).replace(QStringLiteral("; "), QStringLiteral(", ")),
                         withoutLetterAndDots(action->text())});
    }
    return lines;
}

}  // namespace

void showKeyboardHelp(QWidget* window) {
    auto* dialog = new QDialog(window);
    dialog->setObjectName(QStringLiteral("keyboardHelp"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(text(QT_TRANSLATE_NOOP("Help", "Keyboard and mouse")));
    auto* table = new QTableWidget;
    table->setColumnCount(2);
    table->setShowGrid(false);
    table->horizontalHeader()->hide();
    table->verticalHeader()->hide();
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionMode(QAbstractItemView::NoSelection);
    table->setFrameShape(QFrame::NoFrame);
    std::vector<KeyLine> lines = keysOf(*window);
    for (const KeyLine& line : gestures()) lines.push_back(line);
    table->setRowCount(int(lines.size()));
    for (size_t row = 0; row < lines.size(); ++row) {
        table->setItem(int(row), 0, new QTableWidgetItem(lines[row].keys));
        table->setItem(int(row), 1, new QTableWidgetItem(lines[row].meaning));
    }
    table->setFocusPolicy(Qt::NoFocus);
    table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->resizeColumnsToContents();
    const int width = table->horizontalHeader()->length() + 8 * metrics::kGrid;  // with margins and scroll bar
    table->horizontalHeader()->setStretchLastSection(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::close);
    auto* column = new QVBoxLayout(dialog);
    column->addWidget(table);
    column->addWidget(buttons);
    dialog->resize(std::max(560, width), 600);
    dialog->open();
}

void showAbout(QWidget* window) {
    auto* box = new QMessageBox(window);
    box->setObjectName(QStringLiteral("about"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(text(QT_TRANSLATE_NOOP("Help", "About Deep3D Studio")));
    box->setIconPixmap(applicationIcon().pixmap(64));
    box->setText(QStringLiteral("<b>Deep3D Studio %1</b>").arg(QCoreApplication::applicationVersion()));
    box->setInformativeText(text(QT_TRANSLATE_NOOP("Help",
        "Turns photos and clips into stereoscopic 3D: a network finds for every point how likely it lies in each of 33 layers, and "
        "the other eye's view is made from them.\n\nFree software under the MIT licence. The idea of the selection layer: "
        "Xie, Girshick, Farhadi, Deep3D, 2016.")));
    box->open();
}

}  // namespace deep3d
