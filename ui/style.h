// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QFont>

class QApplication;
class QPalette;

namespace deep3d {

enum class Theme { System, Light, Dark };

// Fusion with this program's own palette, icons and the few style rules that a palette cannot express. May be called
// again at any time to change the theme. With Theme::System it follows the desktop (freedesktop portal, else the
// platform's palette), also when the desktop changes later. GUI thread.
void applyStyle(QApplication& app, Theme theme);

// True where the window colour of `palette` is darker than its text.
bool isDark(const QPalette& palette);

// All distances are multiples of the 8 px grid or its half. Logical pixels.
namespace metrics {
inline constexpr int kGrid = 8;
inline constexpr int kHalfGrid = 4;
inline constexpr int kIcon = 20;       // edge of an icon
inline constexpr int kRow = 24;        // height of a row of controls
inline constexpr int kRadius = 3;      // corner of buttons, fields, cells
}  // namespace metrics

// Colours with a meaning that QPalette has no role for; every grey is without tint, because colour is judged here.
// Accent is for what is selected or active and nothing else.
struct Colours {
    QColor surround;  // around the picture
    QColor panel;     // behind controls
    QColor sunken;    // fields, tracks, histogram ground
    QColor raised;    // buttons, cells
    QColor line;      // separators, frames
    QColor text, dimText, disabledText;
    QColor accent, onAccent;  // onAccent: text on an accent ground
    QColor warning;           // something the person should know
};
Colours coloursOf(const QPalette& palette);

// The one smaller text size (secondary figures, captions); `normal` is the size of everything else.
QFont smallFont(const QFont& normal);

}  // namespace deep3d
