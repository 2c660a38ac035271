// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>

class QAction;
class QMainWindow;

namespace deep3d {

// The actions of an opened clip, with their keys (J, K, L as in editing programs). They belong to the window; what they
// do is connected by it and by the timeline. A value. GUI thread.
struct ClipActions {
    explicit ClipActions(QMainWindow& window);

    QList<QAction*> all() const;
    void setEnabled(bool enabled);
    void showPlaying(bool playing);
    void showSound(bool hasSound);

    QAction *play, *backward, *forward, *stepBack, *stepForward, *loop, *mute, *keyDepthScale, *keyConvergence, *cut,
        *easeJump;
};

}  // namespace deep3d
