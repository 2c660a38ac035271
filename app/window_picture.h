// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace deep3d {

class MainWindow;

// Gives the window `size` ("1280x800"), waits until the first photo is seen in 3D and its layers are drawn, saves a
// picture of the window to `file` and ends the program: 0, or 1 where the photo cannot be shown or the picture cannot be
// written. For documentation and its test.
void takeWindowPicture(MainWindow& window, const QString& size, const QString& file);

}  // namespace deep3d
