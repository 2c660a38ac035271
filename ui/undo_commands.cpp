// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "ui/undo_commands.h"

#include <QCoreApplication>

namespace deep3d {

QString editText(EditId edit) {
    const auto text = [](const char* english) { return QCoreApplication::translate("EditText", english); };
    switch (edit) {
        case EditId::DepthScale: return text(QT_TRANSLATE_NOOP("EditText", "depth scale"));
        case EditId::Convergence: return text(QT_TRANSLATE_NOOP("EditText", "convergence"));
        case EditId::Balance: return text(QT_TRANSLATE_NOOP("EditText", "balance"));
        case EditId::SwapEyes: return text(QT_TRANSLATE_NOOP("EditText", "swap eyes"));
        case EditId::Method: return text(QT_TRANSLATE_NOOP("EditText", "method"));
        case EditId::Borders: return text(QT_TRANSLATE_NOOP("EditText", "borders"));
        case EditId::ConvergeHere: return text(QT_TRANSLATE_NOOP("EditText", "converge here"));
        case EditId::LayerGains: return text(QT_TRANSLATE_NOOP("EditText", "layer gain"));
        case EditId::LayerOffsets: return text(QT_TRANSLATE_NOOP("EditText", "layer offset"));
        case EditId::Reset: return text(QT_TRANSLATE_NOOP("EditText", "reset"));
        case EditId::SetKeyframe: return text(QT_TRANSLATE_NOOP("EditText", "keyframe"));
        case EditId::RemoveKeyframe: return text(QT_TRANSLATE_NOOP("EditText", "remove keyframe"));
        case EditId::Cuts: return text(QT_TRANSLATE_NOOP("EditText", "cut"));
        case EditId::OwnSettings: return text(QT_TRANSLATE_NOOP("EditText", "settings of the shot"));
        case EditId::Flicker: return text(QT_TRANSLATE_NOOP("EditText", "flicker reduction"));
        case EditId::EaseJump: return text(QT_TRANSLATE_NOOP("EditText", "ease the depth jump"));
        case EditId::Views: return text(QT_TRANSLATE_NOOP("EditText", "what becomes of both views"));
        case EditId::Recovered: return text(QT_TRANSLATE_NOOP("EditText", "work of last time"));
    }
    return {};
}

ChangeProject::ChangeProject(EditId edit, quint64 gesture, Project before, Project after, Apply apply)
    : QUndoCommand(editText(edit)), m_edit(edit), m_gesture(gesture), m_before(std::move(before)),
      m_after(std::move(after)), m_apply(std::move(apply)) {}

bool ChangeProject::mergeWith(const QUndoCommand* later) {
    const auto* other = static_cast<const ChangeProject*>(later);  // same id(): same class
    if (other->m_gesture != m_gesture) return false;
    m_after = other->m_after;
    setObsolete(m_after == m_before);
    return true;
}

}  // namespace deep3d
