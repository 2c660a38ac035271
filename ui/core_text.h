// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <filesystem>

#include "core/util/error.h"

namespace deep3d {

// The bridge between core's English texts and paths and what Qt shows. Any thread.

// A label of core (enum tables, error templates) in the person's language: translation context "core".
QString coreText(const char* english);

// The sentence of an error in the person's language.
QString describe(const Error& error);

// Names that are not UTF-8 are shown as well as Qt can.
QString toQString(const std::filesystem::path& path);
std::filesystem::path toPath(const QString& path);

}  // namespace deep3d
