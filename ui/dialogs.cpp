// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "ui/dialogs.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QUrl>

#include "ui/photo_files.h"

namespace deep3d {

namespace {

QString text(const char* english) { return QCoreApplication::translate("Dialogs", english); }

QFileDialog* makeDialog(QWidget* parent, const QString& title) {
    auto* dialog = new QFileDialog(parent, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    return dialog;
}

}  // namespace

void WindowDialogs::openFiles(QWidget* parent, const QString& folder,
                              std::function<void(const QStringList&)> answer) {
    QFileDialog* const dialog = makeDialog(parent, text(QT_TRANSLATE_NOOP("Dialogs", "Open photos and clips")));
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setDirectory(folder);
    dialog->setNameFilters({allNameFilter(), photoNameFilter(), clipNameFilter(), projectNameFilter(),
                            text(QT_TRANSLATE_NOOP("Dialogs", "All files")) + QStringLiteral(" (*)")});
    QObject::connect(dialog, &QFileDialog::filesSelected, parent, std::move(answer));
    dialog->open();
}

void WindowDialogs::findFile(QWidget* parent, const QString& sentence, const QString& folder,
                             std::function<void(const QString&)> answer) {
    auto* box = new QMessageBox(QMessageBox::Question, text(QT_TRANSLATE_NOOP("Dialogs", "A file has moved")), sentence,
                                QMessageBox::Cancel, parent);
    QPushButton* const find = box->addButton(text(QT_TRANSLATE_NOOP("Dialogs", "&Find it …")), QMessageBox::AcceptRole);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(find, &QPushButton::clicked, parent, [parent, folder, answer] {
        QFileDialog* const dialog = makeDialog(parent, text(QT_TRANSLATE_NOOP("Dialogs", "Where is it now?")));
        dialog->setFileMode(QFileDialog::ExistingFile);
        dialog->setDirectory(folder);
        QObject::connect(dialog, &QFileDialog::fileSelected, parent, answer);
        dialog->open();
    });
    box->open();
}

void WindowDialogs::openNetwork(QWidget* parent, std::function<void(const QString&)> answer) {
    QFileDialog* const dialog = makeDialog(parent, text(QT_TRANSLATE_NOOP("Dialogs", "Add a network")));
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(text(QT_TRANSLATE_NOOP("Dialogs", "Networks")) + QStringLiteral(" (*.json *.pt *.safetensors)"));
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, std::move(answer));
    dialog->open();
}

void WindowDialogs::saveFile(QWidget* parent, const QString& suggestion, const QString& suffix,
                             std::function<void(const QString&)> answer) {
    QFileDialog* const dialog = makeDialog(parent, text(QT_TRANSLATE_NOOP("Dialogs", "Save as")));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    dialog->setDirectory(QFileInfo(suggestion).absolutePath());
    dialog->selectFile(suggestion);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, std::move(answer));
    dialog->open();
}

void WindowDialogs::showError(QWidget* parent, const QString& title, const QString& sentence) {
    auto* box = new QMessageBox(QMessageBox::Warning, title, sentence, QMessageBox::Ok, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

void WindowDialogs::openFile(const QString& path) { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); }

void WindowDialogs::showInFolder(const QString& path) {
    QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).absolutePath()));
}

}  // namespace deep3d
