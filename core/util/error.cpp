// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/util/error.h"

namespace deep3d {

std::string fillPlaceholders(const std::string& text, const std::vector<std::string>& values) {
    std::string filled;
    for (size_t i = 0; i < text.size(); ++i) {
        const bool placeholder = text[i] == '%' && i + 1 < text.size() && text[i + 1] >= '1' && text[i + 1] <= '9';
        const size_t index = placeholder ? size_t(text[i + 1] - '1') : 0;
        if (placeholder && index < values.size()) {
            filled += values[index];
            ++i;
        } else {
            filled += text[i];
        }
    }
    return filled;
}

Error::Error(ErrorKind kind, const char* text, std::vector<std::string> values)
    : std::runtime_error(fillPlaceholders(text, values)), m_kind(kind), m_text(text), m_values(std::move(values)) {}

}  // namespace deep3d
