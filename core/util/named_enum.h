// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace deep3d {

// One value of an enum with its machine name (files, command line) and its English name for people, which the studio
// translates in the context "core" (write it with QT_TRANSLATE_NOOP). An enum's table of these is its only list:
//   inline constexpr std::array kLayouts{NamedValue<Layout>{Layout::SbsFull, "sbs", QT_TRANSLATE_NOOP("core", "...")}, ...};
template <class E> struct NamedValue {
    E value;
    const char* name;
    const char* label;
};

template <class E, size_t N> constexpr const char* nameOf(const std::array<NamedValue<E>, N>& table, E value) {
    for (const auto& entry : table)
        if (entry.value == value) return entry.name;
    return "";
}

template <class E, size_t N> constexpr const char* labelOf(const std::array<NamedValue<E>, N>& table, E value) {
    for (const auto& entry : table)
        if (entry.value == value) return entry.label;
    return "";
}

template <class E, size_t N>
constexpr std::optional<E> parseName(const std::array<NamedValue<E>, N>& table, std::string_view name) {
    for (const auto& entry : table)
        if (name == entry.name) return entry.value;
    return std::nullopt;
}

// "a, b, c": for help texts and error sentences.
template <class E, size_t N> std::string namesOf(const std::array<NamedValue<E>, N>& table) {
    std::string names;
    for (const auto& entry : table) names += (names.empty() ? "" : ", ") + std::string(entry.name);
    return names;
}

}  // namespace deep3d
