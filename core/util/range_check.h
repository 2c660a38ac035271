// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

namespace deep3d {

// Throws Error(BadInput) where `value` is not lowest ... highest, both included. `name` begins the sentence ("The width") and
// is marked for translation by the caller. Any thread.
void checkRange(const char* name, int value, int lowest, int highest);

}  // namespace deep3d
