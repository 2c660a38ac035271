// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "ui/clip_actions.h"

#include <QAction>
#include <QCoreApplication>

#include "ui/icons.h"
#include "ui/window_actions.h"

namespace deep3d {

namespace {

QString text(const char* english) {
    return QCoreApplication::translate("ClipActions", english);
}

QAction* make(QMainWindow& window, const char* name, const char* label, const QKeySequence& keys, Glyph glyph,
              const char* toolTip = "") {
    QAction* const action = makeAction(window, name, text(label), keys, *toolTip ? text(toolTip) : QString());
    action->setIcon(icon(glyph));
    return action;
}

}  // namespace

ClipActions::ClipActions(QMainWindow& window) {
    play = make(window, "actionPlay", QT_TRANSLATE_NOOP("ClipActions", "&Play"), QKeySequence(Qt::Key_K), Glyph::Play,
                QT_TRANSLATE_NOOP("ClipActions", "Play and pause"));
    play->setShortcuts({QKeySequence(Qt::Key_K), QKeySequence(Qt::Key_Space)});
    backward = makeAction(window, "actionBackward", text(QT_TRANSLATE_NOOP("ClipActions", "Play &backwards, faster")),
                          QKeySequence(Qt::Key_J));
    forward = makeAction(window, "actionForward", text(QT_TRANSLATE_NOOP("ClipActions", "Play &forwards, faster")),
                         QKeySequence(Qt::Key_L));
    stepBack = make(window, "actionStepBack", QT_TRANSLATE_NOOP("ClipActions", "One frame b&ack"),
                    QKeySequence(Qt::Key_Comma), Glyph::StepBack);
    stepForward = make(window, "actionStepForward", QT_TRANSLATE_NOOP("ClipActions", "One frame f&orward"),
                       QKeySequence(Qt::Key_Period), Glyph::StepForward);
    loop = make(window, "actionLoop", QT_TRANSLATE_NOOP("ClipActions", "&Loop"), QKeySequence(Qt::CTRL | Qt::Key_L),
                Glyph::Loop,
                QT_TRANSLATE_NOOP("ClipActions",
                                  "Start over at the end; drag with Shift on the times of the "
                                  "timeline to choose what is played"));
    loop->setCheckable(true);
    mute = make(window, "actionMute", QT_TRANSLATE_NOOP("ClipActions", "&Sound"), QKeySequence(Qt::CTRL | Qt::Key_M),
                Glyph::Sound, QT_TRANSLATE_NOOP("ClipActions", "Hear the clip's sound"));
    mute->setCheckable(true);
    mute->setChecked(true);
    keyDepthScale =
        make(window, "actionKeyDepthScale", QT_TRANSLATE_NOOP("ClipActions", "Keyframe for &depth scale"),
             QKeySequence(Qt::SHIFT | Qt::Key_D), Glyph::Keyframe,
             QT_TRANSLATE_NOOP("ClipActions", "Set a keyframe for the depth scale at this frame, or remove it"));
    keyConvergence =
        make(window, "actionKeyConvergence", QT_TRANSLATE_NOOP("ClipActions", "Keyframe for &convergence"),
             QKeySequence(Qt::SHIFT | Qt::Key_C), Glyph::Keyframe,
             QT_TRANSLATE_NOOP("ClipActions", "Set a keyframe for the convergence at this frame, or remove it"));
    cut = make(window, "actionCut", QT_TRANSLATE_NOOP("ClipActions", "C&ut here"), QKeySequence(Qt::SHIFT | Qt::Key_X),
               Glyph::Cut, QT_TRANSLATE_NOOP("ClipActions", "A shot begins at this frame, or no longer does"));
    easeJump = makeAction(window, "actionEaseJump", text(QT_TRANSLATE_NOOP("ClipActions", "&Ease the depth jump")), {},
                          text(QT_TRANSLATE_NOOP("ClipActions",
                                                 "Begin this shot at the depth of the one before it and come to "
                                                 "its own within a second")));
    setEnabled(false);
}

QList<QAction*> ClipActions::all() const {
    return {play, backward, forward, stepBack, stepForward, loop, mute, keyDepthScale, keyConvergence, cut, easeJump};
}

void ClipActions::setEnabled(bool enabled) {
    for (QAction* action : all()) action->setEnabled(enabled);
}

void ClipActions::showPlaying(bool playing) {
    play->setIcon(icon(playing ? Glyph::Pause : Glyph::Play));
    play->setText(playing ? text(QT_TRANSLATE_NOOP("ClipActions", "&Pause"))
                          : text(QT_TRANSLATE_NOOP("ClipActions", "&Play")));
}

void ClipActions::showSound(bool hasSound) {
    mute->setEnabled(hasSound);
}

}  // namespace deep3d
