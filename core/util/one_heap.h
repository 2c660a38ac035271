// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

namespace deep3d {

// What all threads allocate comes from one heap. By default every thread of glibc has a heap of its own, and pictures that
// one stage allocates and another one frees leave holes in each: a clip of 1080p to side by side held 1.8 GB instead of
// 1.5. Called first in main(), before there are threads; elsewhere than on glibc it does nothing.
void useOneHeap();

}  // namespace deep3d
