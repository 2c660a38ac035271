// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
// GoogleTest with an application object on Qt's offscreen platform, so that tests need no display.
#include <QApplication>
#include <QStandardPaths>

#include <gmock/gmock.h>

#include "ui/clip_sound.h"

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    deep3d::chooseSoundBackend();
    testing::InitGoogleMock(&argc, argv);
    QApplication app(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setApplicationName("deep3d-studio");
    return RUN_ALL_TESTS();
}
