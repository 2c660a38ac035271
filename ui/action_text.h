// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace deep3d {

// The text of a menu's entry without the mark of its underlined letter: "&Open …" -> "Open …", and where the letter
// is put behind the word, as Japanese and Chinese do, without it: "開く(&O)…" -> "開く…". Any thread.
QString withoutLetter(const QString& text);

// The same without the dots that say that a question follows: "Open", "開く". Any thread.
QString withoutLetterAndDots(const QString& text);

}  // namespace deep3d
