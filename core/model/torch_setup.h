// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

namespace deep3d {

// Sets torch's thread counts, once: one thread a processor core for the operators, one for graphs. Every network and
// the trainer call it when they are made; any thread, later calls do nothing.
void setUpTorch();

// Threads that torch's operators use.
int torchThreadCount();

}  // namespace deep3d
