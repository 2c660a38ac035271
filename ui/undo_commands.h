// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QUndoCommand>

#include <functional>

#include "core/project/project.h"

namespace deep3d {

// Every kind of edit a person can make; the values are the ids by which QUndoStack merges a drag into one step.
enum class EditId {
    DepthScale = 1, Convergence, Balance, SwapEyes, Method, Borders, ConvergeHere, LayerGains, LayerOffsets, Reset,
    SetKeyframe, RemoveKeyframe, Cuts, OwnSettings, Flicker, EaseJump, Recovered, Views,
};

// "Change depth scale": what Undo and Redo say. Translated.
QString editText(EditId edit);

// One step of undo: what was decided about a photo or clip before and after. Steps of the same edit and the same gesture
// (one drag) merge. Lives in the photo's QUndoStack; GUI thread.
class ChangeProject : public QUndoCommand {
public:
    using Apply = std::function<void(const Project&)>;

    // `apply` puts the project into the photo; it must stay callable as long as the stack lives.
    ChangeProject(EditId edit, quint64 gesture, Project before, Project after, Apply apply);

    int id() const override { return int(m_edit); }
    bool mergeWith(const QUndoCommand* later) override;
    void undo() override { m_apply(m_before); }
    void redo() override { m_apply(m_after); }

private:
    EditId m_edit;
    quint64 m_gesture;
    Project m_before, m_after;
    Apply m_apply;
};

}  // namespace deep3d
