// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QIcon>

namespace deep3d {

// The program's icons: one SVG each in resources/icons, 20 px grid, one stroke width.
enum class Glyph {
    Open, Save, Export, Undo, Redo, Fit, ActualSize, ZoomIn, ZoomOut, SwapEyes, Converge, Mute, Solo, Reset, Layers,
    Probe, Theme, Fullscreen, Wiggle, Info, Warning, Cancel, Folder, Play, Stereo, Settings,
    Pause, StepBack, StepForward, Loop, Sound, Cut, Keyframe, More,
};

// The icon in the colours of the application's palette at the moment it is painted, so that it follows a change of
// theme: text colour, disabled grey, accent where the button is checked. Sharp at every scale. GUI thread.
QIcon icon(Glyph glyph);

// The program's own mark, in its own colours.
QIcon applicationIcon();

}  // namespace deep3d
