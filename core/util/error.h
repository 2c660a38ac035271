// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <stdexcept>
#include <string>
#include <vector>

// Marks a sentence for lupdate without knowing Qt; expands to the English text.
#ifndef QT_TRANSLATE_NOOP
#define QT_TRANSLATE_NOOP(context, text) text
#endif

namespace deep3d {

// What went wrong, as far as the caller reacts differently to it.
enum class ErrorKind {
    BadInput,     // the person gave something that cannot be used: exit code 2
    Failed,       // the work itself failed: exit code 1
    OutOfSpace,   // the disk is full: exit code 1, the work can be continued
    OutOfMemory,  // smaller pieces or another device may succeed
};

// The one exception type of the program: one sentence that names the file and the cause.
//
// The sentence is kept as an English template with %1 ... %9 and its values, so that the studio can show
// it translated: QCoreApplication::translate("core", error.text()) with the same values. Write it as
//   throw Error(ErrorKind::BadInput, QT_TRANSLATE_NOOP("core", "%1 is empty."), {path.string()});
// what() is the English sentence, UTF-8. Immutable: any thread.
class Error : public std::runtime_error {
public:
    Error(ErrorKind kind, const char* text, std::vector<std::string> values = {});

    ErrorKind kind() const { return m_kind; }
    const char* text() const { return m_text; }  // template; must be a string literal
    const std::vector<std::string>& values() const { return m_values; }

private:
    ErrorKind m_kind;
    const char* m_text;
    std::vector<std::string> m_values;
};

// `text` with %1 ... %9 replaced by values[0] ... values[8]; a placeholder without a value stays.
std::string fillPlaceholders(const std::string& text, const std::vector<std::string>& values);

}  // namespace deep3d
