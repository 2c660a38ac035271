// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/util/range_check.h"

#include <string>

#include "core/util/error.h"

namespace deep3d {

void checkRange(const char* name, int value, int lowest, int highest) {
    if (value >= lowest && value <= highest) return;
    throw Error(ErrorKind::BadInput, QT_TRANSLATE_NOOP("core", "%1 has to lie between %2 and %3."),
                {name, std::to_string(lowest), std::to_string(highest)});
}

}  // namespace deep3d
