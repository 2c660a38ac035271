// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

namespace deep3d {

// Torch's threads (libgomp) spin for up to milliseconds when they wait for one another, on cores that a clip's other stages
// need. Here they spin for some ten
// microseconds, long enough for the next operator of a network, and then sleep. libgomp reads this from the environment
// when it is loaded, before main(): the program starts itself anew with the same arguments. Returns where the environment
// names a policy already, or where that cannot be done. Before work begins: threads end and open files are lost.
void restartWithPatientThreads();

}  // namespace deep3d
