// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "ui/timeline_panel.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include <cmath>

#include "ui/action_text.h"
#include "ui/core_text.h"
#include "ui/style.h"

namespace deep3d {

TimelinePanel::TimelinePanel(const ClipActions& actions, QWidget* parent) : QWidget(parent), m_actions(actions) {
    makeControls();
    layOut();
    connectView();
    setClip(nullptr);
}

QToolButton* TimelinePanel::buttonOf(QAction* action) {
    auto* button = new QToolButton;
    button->setDefaultAction(action);
    button->setIconSize({metrics::kIcon, metrics::kIcon});
    button->setAccessibleName(withoutLetter(action->text()));
    return button;
}

void TimelinePanel::makeControls() {
    m_view = new TimelineView;
    m_time = new QLabel;
    m_time->setObjectName(QStringLiteral("timelineTime"));
    m_note = new QLabel;
    m_note->setObjectName(QStringLiteral("timelineNote"));
    m_note->setFont(smallFont(font()));
    m_note->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);  // a note must not widen the window
    m_interpolation = new QComboBox;
    m_interpolation->setObjectName(QStringLiteral("keyInterpolation"));
    m_interpolation->setAccessibleName(tr("From the keyframe to the next"));
    m_interpolation->setToolTip(tr("How the value gets from the selected keyframe to the one after it"));
    for (const auto& entry : kInterpolations) m_interpolation->addItem(coreText(entry.label), int(entry.value));
    m_ownSettings = new QCheckBox(tr("Own settings for this shot"));
    m_ownSettings->setObjectName(QStringLiteral("ownSettings"));
    m_ownSettings->setToolTip(
        tr("What is set while this shot is seen holds for it alone; else for every shot without its own"));
    m_reduceFlicker = new QCheckBox(tr("Reduce flicker"));
    m_reduceFlicker->setObjectName(QStringLiteral("reduceFlicker"));
    m_reduceFlicker->setToolTip(
        tr("Smooths the depth from frame to frame along the motion, anew at every cut. A frame at rest is shown with it, "
           "exactly as it is exported, and so is a frame that is played where the network's answers about those before it are "
           "known in time; else each frame has its own depth."));
}

void TimelinePanel::layOut() {
    auto* bar = new QHBoxLayout;
    bar->setSpacing(metrics::kHalfGrid);
    for (QAction* action : {m_actions.stepBack, m_actions.play, m_actions.stepForward, m_actions.loop, m_actions.mute})
        bar->addWidget(buttonOf(action));
    bar->addSpacing(metrics::kGrid);
    bar->addWidget(m_time);
    bar->addSpacing(metrics::kGrid);
    bar->addWidget(m_note, 1);
    bar->addWidget(m_interpolation);
    bar->addWidget(buttonOf(m_actions.cut));
    bar->addSpacing(metrics::kGrid);
    bar->addWidget(m_ownSettings);
    bar->addSpacing(metrics::kGrid);
    bar->addWidget(m_reduceFlicker);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::kGrid, metrics::kHalfGrid, metrics::kGrid, metrics::kHalfGrid);
    column->setSpacing(metrics::kHalfGrid);
    column->addLayout(bar);
    column->addWidget(m_view, 1);
}

void TimelinePanel::connectView() {
    connect(m_view, &TimelineView::keyEdited, this, &TimelinePanel::editKey);
    connect(m_view, &TimelineView::keyRemoved, this, [this](TrackId track, qint64 frame) {
        Project project = m_project;
        removeKey(project.track(track), frame);
        Q_EMIT edited(EditId::RemoveKeyframe, project, true);
    });
    connect(m_view, &TimelineView::keyToggled, this, &TimelinePanel::toggleKey);
    connect(m_view, &TimelineView::keySelected, this, &TimelinePanel::showKey);
    connect(m_interpolation, &QComboBox::activated, this, &TimelinePanel::setInterpolation);
    connect(m_actions.keyDepthScale, &QAction::triggered, this, [this] { toggleKey(TrackId::DepthScale); });
    connect(m_actions.keyConvergence, &QAction::triggered, this, [this] { toggleKey(TrackId::Convergence); });
    connect(m_actions.cut, &QAction::triggered, this, &TimelinePanel::toggleCut);
    connect(m_actions.easeJump, &QAction::triggered, this, &TimelinePanel::easeJump);
    connect(m_ownSettings, &QCheckBox::clicked, this, [this](bool own) {
        Project project = m_project;
        setOwnSettings(project, m_frame, own);
        Q_EMIT edited(EditId::OwnSettings, project, true);
    });
    connect(m_reduceFlicker, &QCheckBox::clicked, this, [this](bool on) {
        Project project = m_project;
        project.reducesFlicker = on;
        Q_EMIT edited(EditId::Flicker, project, true);
    });
}

void TimelinePanel::toggleKey(TrackId track) {
    Project project = m_project;
    const bool isKey = keyAt(project.track(track), m_frame) != nullptr;
    StereoSettings settings = settingsAt(project, m_frame);
    if (isKey)
        removeKey(project.track(track), m_frame);
    else
        setKey(project.track(track), {m_frame, trackValue(settings, track)});
    Q_EMIT edited(isKey ? EditId::RemoveKeyframe : EditId::SetKeyframe, project, true);
    if (!isKey) m_view->selectKey(KeyPlace{track, m_frame});
}

void TimelinePanel::toggleCut() {
    if (m_frame == 0) return;  // the first shot begins there
    Project project = m_project;
    std::vector<int64_t> cuts = project.cuts;
    const auto place = std::lower_bound(cuts.begin(), cuts.end(), m_frame);
    if (place != cuts.end() && *place == m_frame)
        cuts.erase(place);
    else
        cuts.insert(place, m_frame);
    setCuts(project, std::move(cuts));
    Q_EMIT edited(EditId::Cuts, project, true);
}

void TimelinePanel::editKey(TrackId track, qint64 from, const Keyframe& key, bool finished) {
    Project project = m_project;
    if (from != key.frame) removeKey(project.track(track), from);
    setKey(project.track(track), key);
    Q_EMIT edited(EditId::SetKeyframe, project, finished);
}

void TimelinePanel::setInterpolation() {
    const auto& selected = m_view->selectedKey();
    const Keyframe* const key = selected ? keyAt(m_project.track(selected->track), selected->frame) : nullptr;
    if (!key) return;
    Keyframe changed = *key;
    changed.toNext = Interpolation(m_interpolation->currentData().toInt());
    editKey(selected->track, key->frame, changed, true);
}

void TimelinePanel::setClip(const ClipFactsPtr& clip) {
    m_clip = clip;
    m_looking = -1.0;
    m_smoothing = -1.0;
    m_isBorrowed = false;
    m_unsmoothed = 0;
    m_cutDepths.clear();
    m_view->setClip(clip);
    setFrame(0);
    showKey();
}

void TimelinePanel::setProject(const Project& project) {
    m_project = project;
    m_view->setProject(project);
    showJumps();
    m_reduceFlicker->setChecked(project.reducesFlicker);
    showShot();
    showKey();
}

void TimelinePanel::setFrame(int64_t frame) {
    m_frame = frame;
    m_view->setFrame(frame);
    m_time->setText(m_clip ? tr("%1 of %2, frame %3")
                                 .arg(timeText(m_clip->timeMs(frame)), timeText(m_clip->timeMs(m_clip->frames())))
                                 .arg(frame)
                           : QString());
    showShot();
}

void TimelinePanel::setLooking(double fraction) {
    m_looking = fraction;
    showNote();
}

void TimelinePanel::setCutDepths(const CutDepths& depths) {
    m_cutDepths[depths.cut] = depths;
    showJumps();
    showShot();
}

void TimelinePanel::showJumps() {
    std::map<int64_t, double> jumps;
    for (const int64_t cut : m_project.cuts) {
        const auto depths = m_cutDepths.find(cut);
        const double jump = depths == m_cutDepths.end() ? 0.0 : depthJump(m_project, depths->second);
        if (std::abs(jump) >= kDepthJump) jumps[cut] = jump;
    }
    m_view->setJumps(jumps);
}

// Within about a second, as long as the eyes need to follow without effort.
void TimelinePanel::easeJump() {
    const auto depths = m_cutDepths.find(shotAt(m_project, m_frame).first);
    if (depths == m_cutDepths.end()) return;
    Project project = m_project;
    easeDepthJump(project, depths->second, std::max<int64_t>(1, std::llround(m_clip->info.frameRate.value())));
    Q_EMIT edited(EditId::EaseJump, project, true);
}

void TimelinePanel::setBorrowed(bool borrowed) {
    m_isBorrowed = borrowed;
    showNote();
}

void TimelinePanel::setSmoothing(double done) {
    m_smoothing = done;
    showNote();
}

// A note that comes and goes with every picture cannot be read.
void TimelinePanel::setPlayed(bool isPlaying, bool isAsWanted) {
    constexpr int kPictures = 12;
    m_unsmoothed = !isPlaying ? 0 : isAsWanted ? std::max(0, m_unsmoothed - 1) : kPictures;
    showNote();
}

void TimelinePanel::showShot() {
    const ShotRange shot = shotAt(m_project, m_frame);
    const bool converts = m_clip && !m_project.views.keeps();
    m_ownSettings->setEnabled(converts && !m_project.cuts.empty());
    m_ownSettings->setChecked(m_project.shots.contains(shot.first));
    m_reduceFlicker->setEnabled(converts);
    for (QAction* action : {m_actions.keyDepthScale, m_actions.keyConvergence}) action->setEnabled(converts);
    m_actions.cut->setEnabled(m_clip && m_frame > 0);
    const auto depths = m_cutDepths.find(shot.first);
    m_actions.easeJump->setEnabled(depths != m_cutDepths.end() &&
                                   std::abs(depthJump(m_project, depths->second)) >= kDepthJump);
    showNote();
}

void TimelinePanel::showKey() {
    const auto& selected = m_view->selectedKey();
    const Keyframe* const key = selected ? keyAt(m_project.track(selected->track), selected->frame) : nullptr;
    m_interpolation->setEnabled(key != nullptr);
    if (key) m_interpolation->setCurrentIndex(m_interpolation->findData(int(key->toNext)));
}

void TimelinePanel::showNote() {
    m_note->setText(m_isBorrowed         ? tr("The network is slower than the clip: depth between answered frames")
                    : m_unsmoothed > 0   ? tr("Depth without flicker reduction: it is not ready ahead of the play head")
                    : m_smoothing >= 0.0 ? tr("Reducing flicker: %1 %").arg(int(m_smoothing * 100.0))
                    : m_looking >= 0.0   ? tr("Looking for cuts: %1 %").arg(int(m_looking * 100.0))
                                         : QString());
    m_note->setToolTip(m_note->text());
}

}  // namespace deep3d
