// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

class QWidget;

namespace deep3d {

// The list of keys and mouse gestures, made from the window's actions, and what the program is. Both are windows of
// their own that block nothing. GUI thread.
void showKeyboardHelp(QWidget* window);
void showAbout(QWidget* window);

}  // namespace deep3d
