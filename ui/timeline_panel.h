// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "core/project/depth_jump.h"
#include "ui/clip_actions.h"
#include "ui/timeline_view.h"
#include "ui/undo_commands.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QToolButton;

namespace deep3d {

// The timeline with the buttons around it: playing, the time, keyframes, cuts, what the shot and the clip have of their
// own. Takes a clip and what was decided about it, emits edits; knows no document. GUI thread.
class TimelinePanel : public QWidget {
    Q_OBJECT

public:
    // Connects the actions for keyframes and cuts itself; those for playing belong to the window.
    explicit TimelinePanel(const ClipActions& actions, QWidget* parent = nullptr);

    void setClip(const ClipFactsPtr& clip);  // null: none
    void setProject(const Project& project);
    void setFrame(int64_t frame);
    void setLooking(double fraction);            // how far the search for cuts is, 0 ... 1; below 0: over
    void setCutDepths(const CutDepths& depths);  // of one cut; forgotten with the clip
    void setBorrowed(bool borrowed);             // the picture has its neighbours' depth
    void setSmoothing(double done);              // of reducing its flicker, 0 ... 1; below 0: over, or not wanted
    // A picture is seen while the clip plays or rests, with its flicker reduced as wanted or not.
    void setPlayed(bool isPlaying, bool isAsWanted);
    TimelineView& view() { return *m_view; }

Q_SIGNALS:
    // By a person. `finished` false: the hand is still on it.
    void edited(deep3d::EditId edit, const deep3d::Project& project, bool finished);

private:
    QToolButton* buttonOf(QAction* action);
    void makeControls();
    void layOut();
    void connectView();
    void toggleKey(TrackId track);
    void toggleCut();
    void editKey(TrackId track, qint64 from, const Keyframe& key, bool finished);
    void setInterpolation();
    void showShot();
    void showKey();
    void showNote();
    void showJumps();
    void easeJump();

    const ClipActions m_actions;
    ClipFactsPtr m_clip;
    Project m_project;
    std::map<int64_t, CutDepths> m_cutDepths;
    int64_t m_frame = 0;
    double m_looking = -1.0, m_smoothing = -1.0;
    bool m_isBorrowed = false;
    int m_unsmoothed = 0;  // pictures that the note about it stays for
    TimelineView* m_view;
    QLabel *m_time, *m_note;
    QComboBox* m_interpolation;
    QCheckBox *m_ownSettings, *m_reduceFlicker;
};

}  // namespace deep3d
