// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "app/window_picture.h"

#include <QApplication>
#include <QPixmap>
#include <QTimer>

#include <iostream>

#include "ui/main_window.h"
#include "ui/preview_controller.h"

namespace deep3d {

namespace {

constexpr int kSettleMs = 1500;  // the layers are drawn on a thread of their own, the picture is sharpened

}  // namespace

void takeWindowPicture(MainWindow& window, const QString& size, const QString& file) {
    const QStringList sides = size.split(QLatin1Char('x'));
    window.resize(sides.value(0).toInt(), sides.value(1).toInt());
    auto* settle = new QTimer(&window);
    settle->setSingleShot(true);
    settle->setInterval(kSettleMs);
    QObject::connect(&window.preview(), &PreviewController::pictureReady, settle,
                     [settle](const PreviewPicture& picture) {
                         if (!picture.isOriginal) settle->start();
                     });
    QObject::connect(&window.preview(), &PreviewController::failed, settle, [](PhotoId, const QString& sentence, bool) {
        std::cerr << "deep3d-studio: " << sentence.toStdString() << '\n';
        QApplication::exit(1);
    });
    QObject::connect(settle, &QTimer::timeout, &window,
                     [&window, file] { QApplication::exit(window.grab().save(file) ? 0 : 1); });
}

}  // namespace deep3d
