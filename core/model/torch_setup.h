// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

namespace deep3d {

// Sets torch's thread counts: one for graphs, and for the operators that the calling thread starts one thread a processor
// core or what its TorchThreads say. Every network calls it before it computes; any thread.
void setUpTorch();

// Threads that torch's operators use when the calling thread starts them.
int torchThreadCount();

// For a frame of a clip: half of the cores, as decoding, rendering and encoding want the others. Where every stage starts
// threads on all cores, they wait for each other (two cores, nothing encoded: 14.5 frames a second instead of 21.5). The
// same wherever a clip is shown or exported, since sums on another number of threads round otherwise.
int clipThreadCount();

// While it lives, networks compute on `count` threads (1 or more) where the calling thread asks them: for work beside which
// others want the cores too. Made and destroyed on one thread, not within another one's life.
class TorchThreads {
public:
    explicit TorchThreads(int count);
    ~TorchThreads();
    TorchThreads(const TorchThreads&) = delete;
    TorchThreads& operator=(const TorchThreads&) = delete;
};

}  // namespace deep3d
